import { type Dirent, lstat, readdir, type Stats } from 'node:fs';
import type { Options } from 'fast-glob';
import { type ByteString, fromText, toByteString, toText } from './path.js';
import { inputError } from './read-error.js';
import { systemCode } from './system-error.js';
import type { Step } from './walk.js';

type FileSystem = Required<NonNullable<Options['fs']>>;
type Hear<Found> = (error: NodeJS.ErrnoException | null, found: Found) => void;

/** The files that a glob is looked for in, and what of them could not be read. */
export interface GlobFiles {
  readonly system: Pick<FileSystem, 'readdir' | 'lstat'>;
  readonly errors: readonly Step[];
}

/** Nothing is there: fast-glob goes on with the rest. */
const NOTHING = Object.assign(new Error(), { code: 'ENOENT' });
const IS_NOTHING = new Set(['ENOENT', 'ENOTDIR']);

/** fast-glob asks for whole paths; what is told is told as the pattern has it, and a working folder's name may be no text. */
function shorten(path: string): string {
  const here = `${process.cwd()}/`;
  if (`${path}/` === here) return '.';
  return path.startsWith(here) ? path.slice(here.length) : path;
}

const withText = (entry: Dirent<Buffer>): Dirent => Object.assign(entry, { name: toText(entry.name) });

/**
 * The file system as fast-glob asks for it. It ends at the first folder that it may not read, and takes names for text: what
 * cannot be read is put by for the end, and names keep their bytes.
 */
export function openGlobFiles(isRelative: boolean): GlobFiles {
  const errors: Step[] = [];
  const place = (path: string) => fromText(isRelative ? shorten(path) : path);

  function put(path: string, error: NodeJS.ErrnoException): void {
    const bytes: ByteString = toByteString(place(path));
    if (!IS_NOTHING.has(systemCode(error) ?? '')) errors.push({ path: bytes, error: inputError(error, place(path)) });
  }

  function readFolder(path: string, _: unknown, hear: Hear<readonly Dirent[]>): void {
    readdir(place(path), { withFileTypes: true, encoding: 'buffer' }, (error, entries) => {
      if (error === null) return hear(null, entries.map(withText));
      put(path, error);
      hear(NOTHING, []);
    });
  }

  function readStats(path: string, hear: Hear<Stats>): void {
    lstat(place(path), (error, stats) => {
      if (error !== null) put(path, error);
      hear(error === null ? null : NOTHING, stats);
    });
  }

  return { system: { readdir: readFolder as FileSystem['readdir'], lstat: readStats }, errors };
}
