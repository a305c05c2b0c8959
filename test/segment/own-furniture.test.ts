import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const STORY = [
  'OLD LAMP STAYS LIT',
  'By Nora Pell',
  'The harbour council voted on Monday to',
  'keep the old lamp lit through the winter.',
  '',
];
const BOXES = ['INSIDE', 'World 17', 'Opinion 28-29', ''];
const SALE = [
  'ADVERTISEMENT',
  'Spring sale at Fenwick & Sons',
  'Ends March 31, 2031',
  'Open daily 9-5. Phone 555-0134',
  '',
];

const factsOf = (lines: readonly string[]) => {
  const [first] = articlesOf(lines.join('\n')).filter(({ kind }) => kind === 'article');
  return { date: first?.date, section: first?.section, pageLabel: first?.pageLabel };
};

test('pages in a box of contents and the day a sale ends are not the page’s own', () => {
  expect(factsOf([...STORY, ...BOXES, ...SALE, ...STORY])).toEqual({ date: null, section: null, pageLabel: null });
});

test('the masthead tells beside them', () => {
  expect(factsOf(['MONDAY, MARCH 3, 2031', '', ...STORY, ...BOXES, ...SALE, ...STORY])).toMatchObject({
    date: '2031-03-03',
  });
});
