import { lstatSync, type Stats, statSync } from 'node:fs';
import type { Path } from './path.js';

/** What a path leads to; null where it leads to nothing, or nobody may know. */
export function look(path: Path): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The same of a link itself. */
export function lookAtLink(path: Path): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
