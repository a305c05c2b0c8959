import { setFlagsFromString } from 'node:v8';

/**
 * Bytes after which V8 may optimise, where `bin/load.js` keeps it from that. 125 kB of pages in two tongues take two thirds
 * of the processor's time without, 500 kB as much with as without.
 */
const ENOUGH_BYTES = 131_072;

/** Of all sources together, in this thread. */
let read = 0;

/** Counts what was read, and has V8 optimise from where it pays. */
export function countRead({ length }: Uint8Array): void {
  const before = read;
  read += length;
  if (before <= ENOUGH_BYTES && read > ENOUGH_BYTES) setFlagsFromString('--opt');
}
