import { createReadStream, fstatSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { NewsCleanError } from '../errors.js';
import { look } from './look.js';
import type { Path } from './path.js';
import { inputError } from './read-error.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Bytes asked for at a time. */
const CHUNK_BYTES = 131_072;

/** Room for a small file is no larger than the file: over many of them, what was let go would pile up. */
function chunkBytes(path: Path): number {
  const size = look(path)?.size ?? 0;
  // a device says 0
  return size === 0 ? CHUNK_BYTES : Math.min(size + 1, CHUNK_BYTES);
}

/** Node takes a folder on standard input for an empty file. */
function refuseFolder(): void {
  if (fstatSync(0).isDirectory())
    throw new NewsCleanError('input', 'it is a folder', 'give its files: news-clean FOLDER/*.txt');
}

/** A worker thread has no stream of its own for it. */
const standardInput = () =>
  isMainThread ? process.stdin : createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK_BYTES });

/**
 * The bytes of a file, or of standard input for `-`, as they come.
 *
 * @throws NewsCleanError `input` where it cannot be read: why, and what to try. The message does not name the file.
 */
export async function* readSource(path: Path): AsyncGenerator<Uint8Array> {
  try {
    if (path === STDIN) refuseFolder();
    yield* path === STDIN ? standardInput() : createReadStream(path, { highWaterMark: chunkBytes(path) });
  } catch (error) {
    throw inputError(error, path);
  }
}
