import { fstatSync, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Standard input and output, by the numbers that the system has for them. */
export const STDIN_PLACE = 0;
export const STDOUT_PLACE = 1;

/** A name, or one of the two. */
export type Place = string | typeof STDIN_PLACE | typeof STDOUT_PLACE;

async function find(place: Place): Promise<Stats | null> {
  try {
    return typeof place === 'string' ? await stat(place) : fstatSync(place);
  } catch {
    return null;
  }
}

/** Where a file that is not there yet would be. */
async function future(place: Place): Promise<string | null> {
  if (typeof place !== 'string') return null;
  const folder = await realpath(dirname(place)).catch(() => null);
  return folder === null ? null : join(folder, basename(place));
}

/** True where both lead to one file, by whatever links, or would make one. */
export async function isSameFile(a: Place, b: Place): Promise<boolean> {
  const [one, other] = await Promise.all([find(a), find(b)]);
  if (one !== null && other !== null) return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  if (one !== null || other !== null) return false;
  const [path, otherPath] = await Promise.all([future(a), future(b)]);
  return path !== null && path === otherPath;
}
