import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NewsCleanError } from '../errors.js';
import { type Path, pathName } from './path.js';
import { inputError } from './read-error.js';
import { STDIN } from './sources.js';
import { systemCode } from './system-error.js';

/** Paths in a file, a line each or with a zero byte behind each. May be read as often as needed. */
export interface PathList {
  /** Every entry, as bytes; empty ones are left out. @throws NewsCleanError `usage` where no path can be so long. */
  entries(): Generator<Buffer>;
}

const CHUNK_BYTES = 65_536;
/** Bytes of an entry: no system takes a longer path. */
const MAX_ENTRY_BYTES = 65_536;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Milliseconds to wait for a pipe that has nothing yet. */
const PAUSE = 10;

/** Reads on; a pipe that another program made non-blocking is asked again. */
function readOn(fd: number, buffer: Buffer, position: number | null): number {
  for (;;) {
    try {
      return readSync(fd, buffer, 0, buffer.length, position);
    } catch (error) {
      if (systemCode(error) === 'EOF') return 0;
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** What comes through a pipe can be read once: it is put into a file without a name, which nobody has to remove. */
function spool(fd: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'news-clean-'));
  try {
    const file = openSync(join(folder, 'list'), 'wx+', 0o600);
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let length = readOn(fd, buffer, null); length > 0; length = readOn(fd, buffer, null))
      for (let at = 0; at < length; ) at += writeSync(file, buffer, at, length - at);
    return file;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function openRepeatable(path: Path): number {
  const fd = path === STDIN ? 0 : openSync(path, 'r');
  if (fstatSync(fd).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (path !== STDIN && fstatSync(fd).isFile()) return fd;
  const spooled = spool(fd);
  if (path !== STDIN) closeSync(fd);
  return spooled;
}

/** What some editors write before text, and is no part of it. */
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

function startOf(fd: number): number {
  const head = Buffer.alloc(BYTE_ORDER_MARK.length);
  readOn(fd, head, 0);
  return head.equals(BYTE_ORDER_MARK) ? head.length : 0;
}

/** Cuts bytes at every `separator`. */
function* pieces(fd: number, separator: number): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let position = startOf(fd);
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const length = readOn(fd, chunk, position);
    if (length === 0) break;
    position += length;
    let bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
    for (let end = bytes.indexOf(separator); end >= 0; end = bytes.indexOf(separator)) {
      yield bytes.subarray(0, end);
      bytes = bytes.subarray(end + 1);
    }
    if (bytes.length > MAX_ENTRY_BYTES)
      throw new NewsCleanError(
        'usage',
        `--files-from: no path ends before byte ${position}`,
        'is it a list? see --null',
      );
    rest = bytes;
  }
  yield rest;
}

function* entries(fd: number, nulls: boolean): Generator<Buffer> {
  for (const piece of pieces(fd, nulls ? 0 : LINE_FEED)) {
    const entry = !nulls && piece.at(-1) === CARRIAGE_RETURN ? piece.subarray(0, -1) : piece;
    if (entry.length > 0) yield entry;
  }
}

/** Opens a list of paths; `-` is standard input. @throws NewsCleanError `usage` where it cannot be read. */
export function openList(path: Path, nulls: boolean): PathList {
  try {
    const fd = openRepeatable(path);
    return { entries: () => entries(fd, nulls) };
  } catch (error) {
    const told = inputError(error, path);
    if (!(told instanceof NewsCleanError)) throw error;
    throw new NewsCleanError('usage', `--files-from ${pathName(path)}: ${told.message}`, told.hint);
  }
}
