import { NewsCleanError } from '../errors.js';
import { openVoice } from './voice.js';

/** Exit codes by what failed. */
export const CODES = { input: 1, usage: 2, output: 3 } as const;

/** Tells what ended the run, and gives its exit code. */
export function fail(error: unknown): number {
  openVoice().fail(error);
  return error instanceof NewsCleanError ? CODES[error.code] : CODES.output;
}
