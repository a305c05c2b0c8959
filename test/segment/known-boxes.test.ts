import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';
import { furnitureTexts } from './furniture-texts.js';

const BODY = [
  'The harbour council voted on Monday',
  'to keep the old lamp lit through the',
  'winter and to buy oil for it. Members',
  'said that the keeper had asked for it.',
];
const NEXT = [
  'Rowers win on the bend',
  'By Ivy Tansley',
  'The crew of the far bank took the cup',
  'for the third year, by a length. The',
  'boat had been mended with tar before.',
];

const headsAndFurniture = (lines: readonly string[]) => {
  const articles = articlesOf(lines.join('\n'));
  return {
    heads: articles.flatMap(({ kind, headline }) => (kind === 'furniture' ? [] : [headline])),
    furniture: furnitureTexts(articles),
  };
};

test('the weather between two stories is of neither', () => {
  const box = ['TODAY’S WEATHER', 'Bright start, showers later.', 'High 54. Low 41.', 'Thursday: Clearing, 58.'];
  expect(headsAndFurniture(['Old lamp stays lit', ...BODY, ...box, ...NEXT])).toEqual({
    heads: ['Old lamp stays lit', 'Rowers win on the bend'],
    furniture: box,
  });
});

test('a box of contents ends with its last page', () => {
  const box = ['INSIDE', 'World 17', 'Opinion 28-29', 'TV Guide 52'];
  const { heads, furniture } = headsAndFurniture(['Old lamp stays lit', ...BODY, ...box, ...NEXT]);
  expect(heads).toEqual(['Old lamp stays lit', 'Rowers win on the bend']);
  expect(furniture).toEqual(box);
});

test('a share and what was paid for it may stand on two lines', () => {
  const box = ['MOST ACTIVE', 'Wendmill 9,412,300 13.42 +.88', 'FerryCo', '5,180,041 8.05 -.11'];
  const { furniture } = headsAndFurniture(['Old lamp stays lit', ...BODY, ...box]);
  expect(furniture).toEqual(box);
});

test('a paragraph about the weather under its headline is a story', () => {
  const story = [
    'Wind fresh to strong from the north,',
    'with wintry showers and bright spells',
    'at times; frost at night. Outlook for',
    'the weekend: little change.',
  ];
  expect(headsAndFurniture(['Old lamp stays lit', ...BODY, '', 'WEATHER', '', ...story]).furniture).toEqual([]);
});
