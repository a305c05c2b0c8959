import { fstatSync, realpathSync, type Stats, statSync } from 'node:fs';
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
function future(place: Place): string | null {
  if (typeof place !== 'string') return null;
  try {
    return join(realpathSync.native(dirname(place)), basename(place));
  } catch {
    return null;
  }
}

/** True where both lead to one file, by whatever links, or would make one. */
export function isSameFile(a: Place, b: Place): boolean {
  const [one, other] = [statPlace(a), statPlace(b)];
  if (one !== null && other !== null) return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  if (one !== null || other !== null) return false;
  const [path, otherPath] = [future(a), future(b)];
  return path !== null && path === otherPath;
}
