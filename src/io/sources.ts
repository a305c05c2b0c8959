import { createReadStream, fstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FILE, NewsCleanError } from '../errors.js';
import { nearest } from '../nearest.js';
import { SYSTEM_REASONS, systemCode } from './system-error.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Bytes asked for at a time. */
const CHUNK_BYTES = 131_072;
/** Names of a folder that are looked through for one that was meant. */
const MAX_NAMES = 10_000;

async function missingHint(path: string): Promise<string> {
  // Node hands over arguments as text: the bytes of such a name are lost
  if (path.includes('\uFFFD')) return 'its name is not UTF-8: give it as standard input, news-clean < FILE';
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => null);
  if (names === null) return `there is no folder ${folder}`;
  const meant = nearest(basename(path), names.slice(0, MAX_NAMES));
  return meant === null
    ? 'check the path; news-clean --help says what can be given'
    : `did you mean ${folder === '.' ? meant : join(folder, meant)}?`;
}

/** What to try, by the code of the error. */
async function advice(path: string, code: string): Promise<string | null> {
  if (code === 'ENOENT') return missingHint(path);
  if (code === 'EISDIR') return `give its files: news-clean ${FILE}${path.endsWith('/') ? '' : '/'}*.txt`;
  return code === 'EACCES' ? 'check who may read it: ls -l' : null;
}

async function readError(error: unknown, path: string): Promise<unknown> {
  const code = systemCode(error);
  if (code === null) return error;
  const reason = SYSTEM_REASONS[code] ?? `cannot be read (${code})`;
  return new NewsCleanError('input', reason, await advice(path, code));
}

/** Node takes a folder on standard input for an empty file. */
function refuseFolder(): void {
  if (fstatSync(0).isDirectory())
    throw new NewsCleanError('input', 'it is a folder', 'give its files: news-clean FOLDER/*.txt');
}

/**
 * The bytes of a file, or of standard input for `-`, as they come.
 *
 * @throws NewsCleanError `input` where it cannot be read: why, and what to try. The message does not name the file.
 */
export async function* readSource(path: string): AsyncGenerator<Uint8Array> {
  try {
    if (path === STDIN) refuseFolder();
    yield* path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  } catch (error) {
    throw await readError(error, path);
  }
}
