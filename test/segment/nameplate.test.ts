import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';
import { furnitureTexts } from './furniture-texts.js';

const STORY = [
  'Ferry fares will rise in spring',
  'By Nora Pell',
  'The harbour council voted on Monday to',
  'ask a third more for every crossing of the',
  'river, and nobody spoke against it.',
];
const read = (lines: readonly string[]) => {
  const records = articlesOf([...lines, ...STORY].join('\n'));
  return {
    headlines: records.filter(({ kind }) => kind === 'article').map(({ headline }) => headline),
    furniture: furnitureTexts(records),
  };
};

test.each([
  [
    'the name of the paper and where it is read',
    ['WENDING VALLEY', 'THE SOUTHERN CHRONICLE', 'TUESDAY, MARCH 4, 2031'],
  ],
  ['a section between number and day', ['Page 8', 'Home and Abroad', 'TUESDAY, MARCH 4, 2031']],
  ['a section with its number', ['4 COMPANIES', 'Tuesday, March 4, 2031']],
  ['the town over the price', ['The Wending Herald', 'TUESDAY, MARCH 4, 2031', 'PORT ELLERY, OHIO', '$2.50']],
])('%s is of the page, not of its story', (_, lines) => {
  const { headlines, furniture } = read(lines);
  expect(headlines).toEqual(['Ferry fares will rise in spring']);
  expect(furniture).toEqual(lines);
});

test.each([
  ['a headline over the day', ['Old lamp stays lit', 'Tuesday, March 4, 2031']],
  [
    'more than the head of a page',
    ['The Wending Herald', 'The old lamp on the quay stays lit', 'Tuesday, March 4, 2031'],
  ],
])('%s is none of it', (_, lines) => {
  expect(read(lines).furniture).not.toContain(lines.at(-2));
});
