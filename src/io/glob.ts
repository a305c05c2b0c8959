import { isAbsolute } from 'node:path';
import { openGlobFiles } from './glob-files.js';
import { look } from './look.js';
import { type ByteString, fromByteString, fromText, toByteString } from './path.js';
import type { Step } from './walk.js';

/** Files that a pattern matches, and the folder that it starts from. */
export interface Matches {
  readonly base: string;
  readonly paths: readonly ByteString[];
  /** Where it could not be looked for. */
  readonly errors: readonly Step[];
}

const isFile = (path: ByteString): boolean => look(fromByteString(path))?.isFile() === true;

/** Two parts of a pattern may match one file. */
const sorted = (paths: ByteString[]): readonly ByteString[] => paths.sort().filter((path, i) => path !== paths[i - 1]);

/**
 * The files that a pattern matches, sorted by bytes; null where it is no pattern. Names that begin with a dot want a dot in
 * the pattern. Links to folders are not followed, since they may lead in circles.
 */
export async function matchFiles(pattern: string): Promise<Matches | null> {
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(pattern)) return null;
  const [task] = glob.generateTasks(pattern);
  const { system, errors } = openGlobFiles(!isAbsolute(pattern));
  // `unique` would hold every path once more
  const how = { onlyFiles: false, objectMode: true, followSymbolicLinks: false, unique: false, fs: system };
  const paths: ByteString[] = [];
  for await (const entry of glob.stream(pattern, how)) {
    if (!isEntry(entry)) continue;
    const path = toByteString(fromText(entry.path));
    if (entry.dirent.isFile() || (entry.dirent.isSymbolicLink() && isFile(path))) paths.push(path);
  }
  return { base: task?.base ?? '.', paths: sorted(paths), errors };
}

interface Entry {
  readonly path: string;
  readonly dirent: { isFile(): boolean; isSymbolicLink(): boolean };
}

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'path' in entry && 'dirent' in entry;
