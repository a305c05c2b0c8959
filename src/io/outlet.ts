import { NewsCleanError } from '../errors.js';
import { systemCode, systemReason } from './system-error.js';

/** Where finished text goes: a file that appears when it is whole, or standard output. */
export interface Outlet {
  /** Resolves when the text is handed over, which is what holds a fast producer back. */
  put(text: string): Promise<void>;
  /** All is written: makes it visible. */
  commit(): Promise<void>;
  /** Leaves no trace, where that is still possible. */
  abort(): Promise<void>;
}

/** A closed pipe stays what it is, since it is no failure; other errors of the system are said about the output. */
export function outputError(error: unknown, name: string): unknown {
  const code = systemCode(error);
  if (code === null || code === 'EPIPE') return error;
  const reason = code === 'ENOENT' ? 'its folder does not exist' : (systemReason(error) ?? code);
  return new NewsCleanError('output', `${name}: cannot be written: ${reason}`);
}
