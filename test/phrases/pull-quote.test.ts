import { expect, test } from 'vitest';
import { findPullQuotes } from '../../src/phrases/pull-quote.js';
import { articlesOf } from '../clean.js';

const TEXT = [
  '“I was lending the council money,” the',
  'keeper said by telephone. “I just did',
  'not know it. They open a gate and they',
  'leave it so, and somebody will trip on',
  'it in the dark, and study the ankle.”',
];

const found = (...quote: readonly string[]) => {
  const ends = findPullQuotes([...TEXT, ...quote, ...TEXT.map((line) => line.replaceAll(/\p{Ll}/gu, 'x'))], 38);
  return ends.findIndex((end) => end > 0) < 0 ? 0 : (ends[TEXT.length] ?? 0) - TEXT.length;
};

test.each([
  ['in quotes', ['“They open a gate', 'and they leave it', 'so, and somebody', 'will trip on it in', 'the dark.”'], 5],
  [
    'of two sentences, of which the story says who said them',
    ['“I was lending the', 'council money. I', 'just did not', 'know it.”'],
    4,
  ],
])('a pull quote %s', (_, lines, length) => {
  expect(found(...lines)).toBe(length);
});

test.each([
  ['one sentence that is in no quotes', ['They open a gate', 'and they leave it', 'so, and somebody.']],
  ['what the text does not say', ['“They shut a gate', 'and they leave it', 'so. Nobody will.”']],
  ['few words', ['“I just did', 'not know it.”']],
  ['a headline', ['“They open a gate', 'and leave it so”']],
  ['lines of a column', TEXT],
])('none is %s', (_, lines) => {
  expect(found(...lines)).toBe(0);
});

test('it goes into no story', () => {
  const page = [
    'Keeper lends council money',
    ...TEXT,
    '“They open a gate',
    'and they leave it',
    'so, and somebody',
    'will trip on it in',
    'the dark.”',
  ];
  const [story, furniture] = articlesOf(`${page.join('\n')}\n`);
  expect(story?.body).toHaveLength(1);
  expect(furniture).toMatchObject({ kind: 'furniture', pieces: [{ lines: [[7, 11]] }] });
});

test('of more lines than a page of newsprint has none is looked for', () => {
  const quote = ['“They open a gate', 'and they leave it', 'so, and somebody', 'will trip on it in', 'the dark.”'];
  const page = [...TEXT, ...quote];
  expect(Math.max(...findPullQuotes(page, 38))).toBe(TEXT.length + quote.length);
  expect(Math.max(...findPullQuotes([...page, ...Array.from({ length: 2000 }, () => 'No. No.')], 38))).toBe(0);
});
