import { opendirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { NewsCleanError } from '../errors.js';
import { type ByteString, fromByteString, toByteString } from './path.js';
import { inputError } from './read-error.js';

/** A file or folder that a walk must pass by: the identity of the folder that it is in, and its name there. */
export interface Passed {
  readonly dev: number;
  readonly ino: number;
  readonly name: ByteString;
}

/** How a walk knows a file or folder; null where its folder is not there. */
export function passedAt(path: string): Passed | null {
  const stats = statSync(dirname(path), { throwIfNoEntry: false });
  return stats === undefined ? null : { dev: stats.dev, ino: stats.ino, name: toByteString(basename(path)) };
}

/** A file of a tree, or a place in it that cannot be read. */
export interface Step {
  readonly path: ByteString;
  /** Null where it is a file, or a link that may lead to one. */
  readonly error: unknown;
}

/** Names that are asked of the system at a time. */
const NAMES_AT_A_TIME = 256;

/** No name has one of these: they mark folders, and what must be looked at again (links, pipes, devices). */
const FOLDER = '/';
const UNSURE = '\0';

/** What a folder holds, a mark behind what is no plain file; sorted as the bytes of whole paths are. */
function readNames(folder: ByteString): readonly ByteString[] {
  const dir = opendirSync(fromByteString(folder), { encoding: 'latin1', bufferSize: NAMES_AT_A_TIME });
  const names: ByteString[] = [];
  try {
    for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) {
      if (entry.name.startsWith('.')) continue;
      names.push(entry.name + (entry.isDirectory() ? FOLDER : entry.isFile() ? '' : UNSURE));
    }
  } finally {
    dir.closeSync();
  }
  return names.sort();
}

const isIn = (passed: readonly Passed[], { dev, ino }: Stats, name: ByteString): boolean =>
  passed.some((one) => one.name === name && one.dev === dev && one.ino === ino);

/** What a link leads to; a pipe or a device would be read without end. */
function resolveLink(path: ByteString): 'folder' | 'file' {
  const stats = statSync(fromByteString(path));
  if (stats.isDirectory()) return 'folder';
  if (stats.isFile()) return 'file';
  throw new NewsCleanError('input', 'it is no file but a pipe or a device', 'give it as an argument of its own');
}

/** The names of one folder, each with what it is. */
function* steps(folder: ByteString, above: readonly Stats[], passed: readonly Passed[]): Generator<Step> {
  const stats = statSync(fromByteString(folder));
  if (above.some(({ dev, ino }) => dev === stats.dev && ino === stats.ino))
    throw Object.assign(new Error(), { code: 'ELOOP' });
  const within = [...above, stats];
  for (const marked of readNames(folder)) {
    const name = marked.replace(/[/\0]$/u, '');
    if (isIn(passed, stats, name)) continue;
    const path = (folder.endsWith('/') ? folder : `${folder}/`) + name;
    yield* step(marked, path, within, passed);
  }
}

function* step(
  marked: ByteString,
  path: ByteString,
  above: readonly Stats[],
  passed: readonly Passed[],
): Generator<Step> {
  try {
    const kind = marked.endsWith(FOLDER) ? 'folder' : marked.endsWith(UNSURE) ? resolveLink(path) : 'file';
    if (kind === 'folder') yield* steps(path, above, passed);
    else yield { path, error: null };
  } catch (error) {
    yield { path, error: inputError(error, fromByteString(path)) };
  }
}

/**
 * Every file below a folder, folder by folder, each sorted by the bytes of its names: the same on every machine. Links
 * are followed, but not in circles. Names that begin with a dot are left out. Holds the names of one folder a level, and
 * no path.
 */
export const walk = (folder: ByteString, passed: readonly Passed[]): Generator<Step> =>
  step(FOLDER, folder, [], passed);
