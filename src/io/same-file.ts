import { fstatSync, type Stats, statSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { look } from './look.js';
import type { Path } from './path.js';

/** Standard input and output, by the numbers that the system has for them. */
export const STDIN_PLACE = 0;
export const STDOUT_PLACE = 1;

/** A name, or one of the two. */
export type Place = Path | typeof STDIN_PLACE | typeof STDOUT_PLACE;

function statPlace(place: Place): Stats | null {
  try {
    return typeof place === 'number' ? fstatSync(place) : statSync(place);
  } catch {
    return null;
  }
}

/** Tells whether a path is the file behind standard output, whose name nobody knows; null where no file is there. */
export function stdoutFile(): ((path: Path) => boolean) | null {
  const out = statPlace(STDOUT_PLACE);
  if (out === null || !out.isFile()) return null;
  return (path) => {
    const stats = look(path);
    return stats?.dev === out.dev && stats.ino === out.ino;
  };
}

/** Where a file that is not there yet would be; null where its name is no text, as outputs never are. */
async function future(place: Place): Promise<string | null> {
  if (typeof place !== 'string') return null;
  const folder = await realpath(dirname(place)).catch(() => null);
  return folder === null ? null : join(folder, basename(place));
}

/** True where both lead to one file, by whatever links, or would make one. */
export async function isSameFile(a: Place, b: Place): Promise<boolean> {
  const [one, other] = [statPlace(a), statPlace(b)];
  if (one !== null && other !== null) return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  if (one !== null || other !== null) return false;
  const [path, otherPath] = await Promise.all([future(a), future(b)]);
  return path !== null && path === otherPath;
}
