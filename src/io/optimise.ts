import { setFlagsFromString } from 'node:v8';

/**
 * Bytes after which V8 may optimise, where `bin/load.js` keeps it from that. 125 kB of pages in two tongues take two thirds
 * of the processor's time without, 500 kB as much with as without.
 */
const ENOUGH_BYTES = 131_072;

/** As in `bin/load.js`: a newer V8 may not have all flags. */
const NEWEST_V8 = 13;

/** Of all sources together, in this thread. */
let read = 0;

/** With 16 MB for what lives shortly a stream takes a seventh more memory, and hardly less time. A thread that is one of several has its own measure. */
function keepYoungSmall(): void {
  const { isMainThread } = process.getBuiltinModule('node:worker_threads');
  const known = Number.parseInt(process.versions.v8, 10) <= NEWEST_V8;
  if (isMainThread && known) setFlagsFromString('--semi-space-growth-factor=1');
}

/** Counts what was read, and has V8 optimise from where it pays. */
export function countRead({ length }: Uint8Array): void {
  const before = read;
  read += length;
  if (before > ENOUGH_BYTES || read <= ENOUGH_BYTES) return;
  setFlagsFromString('--opt');
  keepYoungSmall();
}
