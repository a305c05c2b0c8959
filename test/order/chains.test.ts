import { expect, test } from 'vitest';
import { chainPieces } from '../../src/order/chains.js';

/** `links`: what follows what, with its odds; all else is most unlikely. */
function chain(
  links: readonly (readonly [number, number, number])[],
  end: readonly number[],
  start: readonly number[],
) {
  const link = end.map(() => new Float64Array(end.length).fill(-20));
  for (const [from, to, odds] of links) link[from]?.fill(odds, to, to + 1);
  return chainPieces({ link, end: Float64Array.from(end), start: Float64Array.from(start) }).chains;
}

test('pieces are strung by the likeliest links', () => {
  const links = [
    [0, 2, 3],
    [2, 1, 3],
  ] as const;
  expect(chain(links, [-2, 2, -2], [2, -2, -2])).toEqual([[0, 2, 1]]);
});

test('a ring is cut where an end and a beginning are likeliest, not at the unlikeliest link', () => {
  // each could follow the other; 0 begins a story, and 1 ends one
  const links = [
    [0, 1, 2],
    [1, 0, 3],
  ] as const;
  expect(chain(links, [-3, 1], [4, -3])).toEqual([[0, 1]]);
});
