import type { Input } from './inputs.js';

const without = (input: Input, from: number, to: number): Input =>
  typeof input === 'string'
    ? input.slice(0, from) + input.slice(to)
    : Uint8Array.from([...input.subarray(0, from), ...input.subarray(to)]);

/** The least of an input that still fails: pieces are taken out, by halves and quarters down to single units. */
export function shrink(input: Input, fails: (input: Input) => boolean): Input {
  let least = input;
  for (let size = least.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < least.length; ) {
      const smaller = without(least, at, at + size);
      if (fails(smaller)) least = smaller;
      else at += size;
    }
  }
  return least;
}
