import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const BODY = [
  'The harbour council voted on Monday',
  'to keep the old lamp lit through the',
  'winter and to buy oil for it. Members',
  'said that the keeper had asked for it.',
];

const furnitureOf = (lines: readonly string[]) =>
  articlesOf(lines.join('\n')).flatMap(({ kind, body }) => (kind === 'furniture' ? body.map(({ text }) => text) : []));

test('a title over the page that it points to is of the box of contents', () => {
  const page = [
    'The Aldermoor Herald',
    'INSIDE',
    'Rowers win on the last',
    'bend',
    'SPORT » PAGE 14',
    'Old lamp stays lit',
    ...BODY,
  ];
  expect(furnitureOf(page).join('|')).toBe('The Aldermoor Herald|INSIDE|Rowers win on the last bend|SPORT » PAGE 14');
});

test('a title with a page is, beside the label of the box', () => {
  const page = ['INSIDE', 'Rowers win on the bend, C1', 'Advice D4 Business B6', 'Old lamp stays lit', ...BODY];
  expect(furnitureOf(page)).toEqual(['INSIDE', 'Rowers win on the bend, C1', 'Advice D4 Business B6']);
});

test('the box with the paper’s address is no part of the story over it', () => {
  const box = ['Write to us', 'The Editor, Aldermoor Herald,', 'letters@herald.example'];
  const page = ['Old lamp stays lit', ...BODY, ...box];
  expect(articlesOf(page.join('\n'))[0]?.body).toHaveLength(1);
  expect(furnitureOf(page).join(' ')).toBe(box.join(' '));
});

test.each([['NEWS 7'], ['6 Sport'], ['Local & State'], ['Serving the coast since 1868'], ['www.herald.example']])(
  '%s over the first headline of a page is furniture, and part of a headline inside the page',
  (line) => {
    expect(furnitureOf([line, 'Old lamp stays lit', ...BODY])).toEqual([line]);
    expect(furnitureOf(['Tuesday, March 4, 2031', line, 'Old lamp stays lit', ...BODY])).toContain(line);
    expect(furnitureOf(['Rowers win at home', ...BODY, line, 'Old lamp stays lit', ...BODY])).toEqual([]);
  },
);

test('a numbered section is furniture at the foot of a page too', () => {
  expect(furnitureOf(['Old lamp stays lit', ...BODY, 'NEWS 7'])).toEqual(['NEWS 7']);
});

test('a headline under a folio is none of that', () => {
  expect(furnitureOf(['A4 | TUESDAY, MARCH 4, 2031 | THE HERALD', 'Old lamp stays lit', ...BODY])).toHaveLength(1);
});

test('a headline of the weather right over its text is none of that either', () => {
  expect(furnitureOf(['The Aldermoor Herald', 'Tuesday, March 4, 2031', 'Heavy Rain', ...BODY])).not.toContain(
    'Heavy Rain',
  );
  const page = ['The Aldermoor Herald', 'Tuesday, March 4, 2031', 'Windy with rain', 'Old lamp stays lit', ...BODY];
  expect(furnitureOf(page)).toContain('Windy with rain');
});

const TEXT = ['河湾渡口昨日重新开渡，两岸居', '民过河不用再绕行十里，渡口办', '说首批船票不到半天便已售完。'];

test('the first line over whose paper it is is its name, and any word for a paper beside furniture', () => {
  const page = ['今日河湾', '中共河湾县委宣传部主办', '2031年3月8日', '禾苗报', '渡口昨日开渡', ...TEXT];
  expect(furnitureOf(page)).toEqual(page.slice(0, 4));
  expect(furnitureOf(['渡口开渡', '2031年3月8日', '河湾喜报', ...TEXT])).toEqual(['2031年3月8日']);
});
