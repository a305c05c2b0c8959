import { close, fstatSync, openSync, promises, unlinkSync, writeFile } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Outlet, outputError } from './outlet.js';

// `promises` of node:fs is loaded when it is first asked for: most runs write no file

/** Files that are being written, for the case that a signal ends the process. */
const unfinished = new Set<string>();
/** Files opened so far, so that no two have one name. */
let opened = 0;

/** Removes every file that is not whole. Synchronous, since a signal leaves no time. */
export function discardUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch {
      // it was just renamed or removed
    }
  }
  unfinished.clear();
}

/** A device or a pipe is written to as it is: a rename would put a file in its place. */
function openDirect(handle: FileHandle, name: string): Outlet {
  return {
    put: (text) => handle.writeFile(text).catch((error) => Promise.reject(outputError(error, name))),
    commit: () => handle.close(),
    abort: () => handle.close(),
  };
}

const [closeFile, writeAll] = [promisify(close), promisify(writeFile)];

/** Makes the file at once: were it made meanwhile, a signal could come between it and the note that it is there. */
function openBeside(temporary: string, mode: number, path: string, name: string): Outlet {
  const file = openSync(temporary, 'wx', mode);
  unfinished.add(temporary);
  const failed = (error: unknown) => Promise.reject(outputError(error, name));
  async function abort(): Promise<void> {
    await closeFile(file).catch(() => {});
    await promises.unlink(temporary).catch(() => {});
    unfinished.delete(temporary);
  }
  async function commit(): Promise<void> {
    await closeFile(file);
    await promises.rename(temporary, path);
    unfinished.delete(temporary);
  }
  return { put: (text) => writeAll(file, text).catch(failed), commit: () => commit().catch(failed), abort };
}

/** Names of what a shell has opened already, by its number: for `>(…)` it gives `/dev/fd/63`. */
const OPENED = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/u;
const STREAMS: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 };

/** The number of what such a name stands for, where a file is behind it; null for every other name. */
function openedFile(name: string): number | null {
  const fd = STREAMS[name] ?? Number(OPENED.exec(name)?.[1] ?? Number.NaN);
  return !Number.isNaN(fd) && fstatSync(fd).isFile() ? fd : null;
}

/** What is open already is written to where it is, and stays open: whoever opened it may have written before. */
function openOpened(fd: number, name: string): Outlet {
  const failed = (error: unknown) => Promise.reject(outputError(error, name));
  return { put: (text) => writeAll(fd, text).catch(failed), commit: async () => {}, abort: async () => {} };
}

/** Where a name leads; a link to nothing leads to what it would make. */
async function target(name: string): Promise<string> {
  const linked = () => promises.readlink(name).then((to) => resolve(dirname(name), to));
  return promises
    .realpath(name)
    .catch(linked)
    .catch(() => name);
}

/**
 * Opens a file that is written beside its place and renamed when it is whole, so that nobody ever reads half of it.
 * An old file keeps its permissions and stays until then; a link keeps pointing where it points.
 *
 * @throws NewsCleanError `output` where it cannot be made.
 */
export async function openFile(name: string): Promise<Outlet> {
  try {
    const fd = openedFile(name);
    if (fd !== null) return openOpened(fd, name);
    const old = await promises.stat(name).catch(() => null);
    if (old !== null && !old.isFile()) return openDirect(await promises.open(name, 'w'), name);
    const path = await target(name);
    const temporary = join(dirname(path), `.news-clean-${process.pid}-${opened++}.tmp`);
    return openBeside(temporary, old === null ? 0o666 : old.mode, path, name);
  } catch (error) {
    throw outputError(error, name);
  }
}
