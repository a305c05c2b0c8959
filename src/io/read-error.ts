import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FILE, NewsCleanError } from '../errors.js';
import { nearest } from '../nearest.js';
import type { Path } from './path.js';
import { systemCode, systemReason } from './system-error.js';

/** Names of a folder that are looked through for one that was meant. */
const MAX_NAMES = 10_000;

/** The names of a folder, as many as are worth looking through; null where there is no folder. */
function someNames(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).slice(0, MAX_NAMES);
  } catch {
    return null;
  }
}

function missingHint(path: string): string {
  // Node hands over arguments as text: the bytes of such a name are lost
  if (path.includes('\uFFFD')) return 'its name is not UTF-8: give its folder, a quoted "glob*" or --files-from';
  const folder = dirname(path);
  const names = someNames(folder);
  if (names === null) return `there is no folder ${folder}`;
  if (names.includes(basename(path))) return 'it is a link to nothing';
  const meant = nearest(basename(path), names);
  return meant === null
    ? 'check the path; news-clean --help says what can be given'
    : `did you mean ${folder === '.' ? meant : join(folder, meant)}?`;
}

/** What to try, by the code of the error. */
function advice(path: Path, code: string): string | null {
  if (code === 'ENOENT') return typeof path === 'string' ? missingHint(path) : 'check the path';
  if (code === 'EISDIR') return `give it as an argument of its own: news-clean ${FILE}`;
  return code === 'EACCES' ? 'check who may read it: ls -l' : null;
}

/** What no other input could be read for either. */
const OPENS_NONE = new Set(['EMFILE', 'ENFILE']);

/**
 * An error of the system over an input, as what is wrong and what to try; every other as it is. The message does not name
 * the file.
 */
export function inputError(error: unknown, path: Path): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const reason = systemReason(error) ?? `cannot be read (${code})`;
  return new NewsCleanError(OPENS_NONE.has(code) ? 'output' : 'input', reason, advice(path, code));
}
