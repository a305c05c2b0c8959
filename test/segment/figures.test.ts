import { expect, test } from 'vitest';
import { isFigureRow } from '../../src/segment/figures.js';
import { recordsOf } from '../clean.js';

test.each(['Fenwick 4 1 IS 2 1 0', 'Totals 39 27 23 27 12 4', 'Quill o o 2 l 2'])('figures: %s', (text) => {
  expect(isFigureRow(text)).toBe(true);
});

test.each([
  '3 MEN, 2 BOYS DIE IN CAR',
  '10 U.S. GIs DIE IN 2 AIR RAIDS',
  'Rowers win 4 of 7 on the lake',
  'No. 4 Mill Is to Be Sold',
  '4 dead, 12 hurt',
  'A B C of the Sea',
  'WE DO IT AS WE GO',
])('a head: %s', (text) => {
  expect(isFigureRow(text)).toBe(false);
});

test('misread rows of a score begin no story', () => {
  const text = `Rowers Win
By Ruth Calder
The boats of the ferry club won the day on the lake,
and the score of the two crews is given here below.
Fenwick 4 1 IS 2 1 0
Calder -1 0 0 s 1 2
Tansley 5 1 1 1 8 2
Quill 4 2 1 2 1 1
The next race is to be rowed in the month of March,
when the ice has gone from the upper lake.
`;
  expect(recordsOf(text, 'page').filter(({ kind }) => kind === 'article')).toHaveLength(1);
});
