import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const BODY = [
  'The harbour council voted on Monday',
  'to keep the old lamp lit through the',
  'winter and to buy oil for it. Members',
  'said that the keeper had asked for it.',
];

const COURT = [
  'A driver was looking at a map moments',
  'before he took the ferry across to the',
  'far bank, a jury was told. He said that',
  'the sun had been in his eyes all day.',
];

test('an advertisement between two stories is a record of its own, and the next story begins behind it', () => {
  const ad = ['FENWICK BLINDS', 'SPRING SALE NOW ON', 'Up to 40% off', 'Free fitting – call 01555 960144'];
  const next = ['COURT', 'Driver denies theft of ferry', 'By Ivy Tansley', ...COURT];
  const articles = articlesOf(['Old lamp stays lit', ...BODY, ...ad, ...next].join('\n'));
  expect(articles.map(({ kind, headline }) => [kind, headline])).toEqual([
    ['article', 'Old lamp stays lit'],
    ['advertisement', 'FENWICK BLINDS'],
    ['article', 'Driver denies theft of ferry'],
  ]);
  expect(articles[1]).toMatchObject({ at: { headline: [[6, 6]] }, pieces: [{ lines: [[6, 9]] }] });
  expect(articles[1]?.body.map(({ text }) => text)).toEqual(ad.slice(1));
});
