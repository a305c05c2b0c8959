import { accessSync, constants } from 'node:fs';
import { look } from './look.js';
import type { Path } from './path.js';
import { inputError } from './read-error.js';
import { STDIN } from './sources.js';

/** Why a path cannot be read, as reading it would say, and nothing is opened: a pipe would wait. Null where nothing is known against it. */
export function obstacle(path: Path): unknown {
  if (path === STDIN) return null;
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    return inputError(error, path);
  }
  return look(path)?.isDirectory() === true ? inputError(Object.assign(new Error(), { code: 'EISDIR' }), path) : null;
}
