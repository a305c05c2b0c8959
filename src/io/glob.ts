import { statSync } from 'node:fs';
import { type ByteString, fromByteString, toByteString } from './path.js';

/** Files that a pattern matches, and the folder that it starts from. */
export interface Matches {
  readonly base: string;
  readonly paths: readonly ByteString[];
}

function isFile(path: ByteString): boolean {
  try {
    return statSync(fromByteString(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * The files that a pattern matches, sorted by bytes; null where it is no pattern. Names that begin with a dot want a dot in
 * the pattern. Links to folders are not followed, since they may lead in circles.
 */
export async function matchFiles(pattern: string): Promise<Matches | null> {
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(pattern)) return null;
  const [task] = glob.generateTasks(pattern);
  // `unique` would hold every path once more
  const found = glob.stream(pattern, { onlyFiles: false, objectMode: true, followSymbolicLinks: false, unique: false });
  const paths: ByteString[] = [];
  for await (const entry of found) {
    if (!isEntry(entry)) continue;
    const path = toByteString(entry.path);
    if (entry.dirent.isFile() || (entry.dirent.isSymbolicLink() && isFile(path))) paths.push(path);
  }
  return { base: task?.base ?? '.', paths: paths.sort() };
}

interface Entry {
  readonly path: string;
  readonly dirent: { isFile(): boolean; isSymbolicLink(): boolean };
}

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'path' in entry && 'dirent' in entry;
