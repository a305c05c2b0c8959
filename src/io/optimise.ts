import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Bytes after which V8 may optimise, where `bin/load.js` keeps it from that. 125 kB of pages in two tongues take two thirds
 * of the processor's time without, 500 kB as much with as without.
 */
const ENOUGH_BYTES = 131_072;

/** As in `bin/load.js`: a newer V8 may not have all flags. */
const NEWEST_V8 = 13;

/** Of all sources together, in this thread. */
let read = 0;
let isHeld = false;

/** Bytes of both halves of the room for what lives shortly, once it has grown to 4 MB. */
const GROWN = 8_388_608;

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;

/**
 * With 16 MB for what lives shortly a stream takes a fifth more memory, with 8 MB a tenth, and hardly less time. V8
 * makes it 4 MB when 1 MB is not enough, mostly before anything is read, and 16 MB soon after, unless it is kept from it in
 * time. A thread that is one of several has its own measure.
 */
function keepYoungSmall(): void {
  if (youngBytes() < GROWN) return;
  isHeld = true;
  const { isMainThread } = process.getBuiltinModule('node:worker_threads');
  const known = Number.parseInt(process.versions.v8, 10) <= NEWEST_V8;
  if (isMainThread && known) setFlagsFromString('--semi-space-growth-factor=1');
}

/** Bytes of a piece of what is read first: while V8 is watched, it is to be asked often. */
const PIECE_BYTES = 16_384;

/** The bytes of a stream in pieces, as long as V8 is watched. */
export function* inPieces(chunk: Uint8Array): Generator<Uint8Array> {
  let at = 0;
  for (; !isHeld && at < chunk.length; at += PIECE_BYTES) yield chunk.subarray(at, at + PIECE_BYTES);
  if (at < chunk.length) yield chunk.subarray(at);
}

/** Counts what was read, and has V8 optimise from where it pays. No flag changes before anything was read: V8 takes kept code for the flags of its making alone. */
export function countRead({ length }: Uint8Array): void {
  if (!isHeld && read > 0) keepYoungSmall();
  const before = read;
  read += length;
  if (before <= ENOUGH_BYTES && read > ENOUGH_BYTES) setFlagsFromString('--opt');
}
