import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';
import { furnitureTexts } from './furniture-texts.js';

const ONE = ['BUS LEAVES THE ROAD', 'A bus left the road on the hill last night,', 'and nobody was hurt.'];
const OTHER = ['KETTLE SINGS IN COURT', 'A kettle was boiled in court on Monday, at', 'the request of the bench.'];

test.each([
  ['over a head in capitals', [...ONE, '*', ...OTHER]],
  ['between blank lines', [...ONE, '', '◆', '', ...OTHER]],
])('a mark by itself %s is none of the head', (_, lines) => {
  const records = articlesOf(lines.join('\n'));
  const stories = records.filter(({ kind }) => kind === 'article');
  expect(stories.map(({ headline }) => headline)).toEqual([ONE[0], OTHER[0]]);
  expect(furnitureTexts(records)).toHaveLength(1);
});

test('before what goes on under it, it is that of an item', () => {
  const records = articlesOf(
    [...ONE, '*', 'the fare is to rise by a third in spring', 'and again in autumn.'].join('\n'),
  );
  expect(furnitureTexts(records)).toEqual([]);
});
