import { createReadStream, fstatSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { NewsCleanError } from '../errors.js';
import { look } from './look.js';
import { countRead, inPieces } from './optimise.js';
import type { Path } from './path.js';
import { inputError } from './read-error.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Bytes asked for at a time. */
const CHUNK_BYTES = 131_072;

/** Not larger than a chunk, so that it is read at once: a stream of its own costs as much as cleaning a small page. */
function isSmallFile(path: Path): boolean {
  const stats = look(path);
  // some files of the system say 0 whatever is in them
  return stats?.isFile() === true && stats.size > 0 && stats.size <= CHUNK_BYTES;
}

/** Lets what waits have its turn, as a stream does: signals, and the signs of life of a worker. */
async function readAtOnce(path: Path): Promise<readonly Uint8Array[]> {
  await setImmediate();
  return [readFileSync(path)];
}

/** Node takes a folder on standard input for an empty file. */
function refuseFolder(): void {
  if (fstatSync(0).isDirectory())
    throw new NewsCleanError('input', 'it is a folder', 'give its files: news-clean FOLDER/*.txt');
}

/** A worker thread has no stream of its own for it. What tells threads apart is loaded here alone: most runs have one, and read a file. */
const standardInput = () =>
  process.getBuiltinModule('node:worker_threads').isMainThread
    ? process.stdin
    : createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK_BYTES });

async function* chunksOf(path: Path): AsyncGenerator<Uint8Array> {
  if (path === STDIN) {
    refuseFolder();
    yield* piecesOf(standardInput());
  } else if (isSmallFile(path)) yield* await readAtOnce(path);
  else yield* piecesOf(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
}

async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield* inPieces(chunk);
}

/**
 * The bytes of a file, or of standard input for `-`, as they come.
 *
 * @throws NewsCleanError `input` where it cannot be read: why, and what to try. The message does not name the file.
 */
export async function* readSource(path: Path): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunksOf(path)) {
      countRead(chunk);
      yield chunk;
    }
  } catch (error) {
    throw inputError(error, path);
  }
}
