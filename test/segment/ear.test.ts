import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';
import { furnitureTexts } from './furniture-texts.js';

const BODY = [
  'The harbour council voted on Monday to',
  'keep the old lamp lit through the winter.',
  'Members had asked the keeper for it.',
];
const BOXES = ['INSIDE', 'World 17', 'Opinion B6', '', 'WEATHER', 'Rain likely.', 'High 54. Low 41.'];
const MASTHEAD = [
  'THE WENDING COURIER',
  'MARCH 9, 2031',
  'PRICE 15 CENTS',
  'No. 212',
  'DIRECTOR',
  'Emile FENWICK DU PRÉ',
  'OFFICES: Mill Street',
];

const partsOf = (lines: readonly string[]) => {
  const records = articlesOf(lines.join('\n'));
  return {
    stories: records
      .filter(({ kind }) => kind === 'article')
      .map(({ headline, bylines }) => [headline, bylines[0]?.name]),
    furniture: furnitureTexts(records),
  };
};

test('a story at the head of a page is none of the boxes below it', () => {
  const { stories, furniture } = partsOf(['OLD LAMP STAYS LIT', 'By Nora Pell', ...BODY, '', ...BOXES]);
  expect(stories).toEqual([['OLD LAMP STAYS LIT', 'Nora Pell']]);
  expect(furniture).toEqual(BOXES.filter((line) => line !== ''));
});

test('what stands round the name of the paper ends before the first headline', () => {
  const { stories, furniture } = partsOf([
    ...MASTHEAD,
    '',
    'OLD LAMP STAYS LIT',
    'By Nora Pell',
    ...BODY,
    '',
    ...BOXES,
  ]);
  expect(stories).toEqual([['OLD LAMP STAYS LIT', 'Nora Pell']]);
  expect(furniture).toEqual([...MASTHEAD, ...BOXES.filter((line) => line !== '')]);
});

test('who has an office of the paper stands right under it, and wrote no story', () => {
  const { stories } = partsOf([...MASTHEAD, '', 'OLD LAMP STAYS LIT', ...BODY]);
  expect(stories).toEqual([['OLD LAMP STAYS LIT', undefined]]);
});
