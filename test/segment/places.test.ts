import { expect, test } from 'vitest';
import type { Block } from '../../src/model/block.js';
import { spansOf, spansWithin } from '../../src/segment/places.js';

/** A block of lines of four characters each, with these numbers; `gaps`: blank lines before each. */
function blockOf(numbers: readonly number[], gaps: readonly number[] = numbers.map(() => 0)): Block {
  const lines = numbers.map((number) => ({ number, raw: '水来船开', text: '水来船开', carried: false }));
  const text = '水来船开'.repeat(numbers.length);
  return {
    shape: 'flow',
    form: null,
    text,
    lines,
    starts: numbers.map((_, i) => 4 * i),
    column: 8,
    gaps,
    empty: gaps,
    undecided: false,
    margin: 20,
  };
}

test.each([
  ['lines on end', [3, 4, 5], undefined, [[3, 5]]],
  ['a blank line between', [3, 5], [0, 1], [[3, 5]]],
  [
    'a line of something else between',
    [3, 5],
    [0, 0],
    [
      [3, 3],
      [5, 5],
    ],
  ],
  [
    'a box that was moved up',
    [17, 18, 3, 4],
    undefined,
    [
      [17, 18],
      [3, 4],
    ],
  ],
] as const)('%s', (_, numbers, gaps, spans) => {
  const block = blockOf(numbers, gaps);
  expect(spansOf([block])).toEqual(spans);
  expect(spansWithin(block, 0, block.text.length)).toEqual(spans);
});

test('only the lines that hold a part of the text', () => {
  const block = blockOf([17, 18, 3, 4]);
  expect(spansWithin(block, 0, 4)).toEqual([[17, 17]]);
  expect(spansWithin(block, 5, 9)).toEqual([
    [18, 18],
    [3, 3],
  ]);
  expect(spansWithin(block, 12, 12)).toEqual([[4, 4]]);
});
