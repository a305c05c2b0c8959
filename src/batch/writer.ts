import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { NewsCleanError } from '../errors.js';
import { systemCode, systemReason } from '../io/system-error.js';

/** UTF-16 code units that are gathered before they are written. */
const GATHER_UNITS = 65_536;

/** Writes one file. */
export interface Writer {
  write(text: string): void;
  /** Writes what is left. */
  close(): void;
}

export function openWriter(path: string): Writer {
  const fd = openSync(path, 'w');
  let held = '';
  function flush(): void {
    const bytes = Buffer.from(held);
    held = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  }
  function write(text: string): void {
    held += text;
    if (held.length >= GATHER_UNITS) flush();
  }
  function close(): void {
    try {
      flush();
    } finally {
      closeSync(fd);
    }
  }
  return { write, close };
}

/** Takes away what an earlier input left unfinished, and makes room for the next. */
export function clear(path: string, folder: boolean): void {
  rmSync(path, { recursive: true, force: true });
  if (folder) mkdirSync(path);
}

/** What stops every other output too. */
const ENDS_ALL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOENT']);

/** Folders of outputs are made when they are needed: one that is missing then was taken away. */
const PLACE_REASONS: Readonly<Record<string, string>> = {
  ESTRAY: 'a link leads out of the folder of the outputs',
  ENOENT: 'the folder of the outputs is gone',
};

/** An error of the system over an output: it ends the run where no other output could be written, else its input fails. */
export function placeError(error: unknown, place: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const reason = PLACE_REASONS[code] ?? systemReason(error) ?? code;
  return new NewsCleanError(ENDS_ALL.has(code) ? 'output' : 'input', `${place}: cannot be written: ${reason}`);
}
