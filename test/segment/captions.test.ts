import { describe, expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const WIDTH = 14;

/** A paragraph set in a column of 14 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const BRIDGE = set(
  '北渡大桥昨日完成最后一段钢梁合龙，大桥通车以后，两岸居民过河的时间将从四十分钟缩短到五分钟，渡船仍会保留两个班次。',
);
const BRIDGE_ON = set(
  '工程师介绍，钢梁重八百吨，在夜间低温时焊接，误差不到三毫米，明年春天铺设桥面，入夏之前试行公交车。',
);
const STORY = `北渡大桥合龙\n\n${BRIDGE}\n${BRIDGE_ON}\n`;
const captionsOf = (text: string) => articlesOf(text).flatMap(({ captions }) => captions);

describe('a caption is known by the credit under it', () => {
  test.each([
    ['on lines of their own', '市民昨日在桥头散步。\n本报记者 柳小青 摄\n', '本报记者 柳小青 摄'],
    ['the role on the line above', '市民昨日在桥头散步。本报记者\n柳小青 摄\n', '本报记者柳小青 摄'],
    ['the agency before the bracket', '市民昨日在桥头散步。新华社发（柳小青摄）\n', '新华社发（柳小青摄）'],
  ])('%s', (_, printed, credit) => {
    expect(captionsOf(`${STORY}\n${printed}`)).toMatchObject([{ text: '市民昨日在桥头散步。', credit }]);
  });
});

test('a blank line between says that the credit is of another picture', () => {
  const captions = captionsOf(`${STORY}\n市民昨日在桥头散步。\n\n本报记者 柳小青 摄\n`);
  expect(captions.map(({ text }) => text)).not.toContain('市民昨日在桥头散步。');
});

const HARBOUR = `Council delays vote on harbour bridge
By Ada Oakley
The county council put off a vote on
the harbour bridge on Monday night
after three members said that the
cost had never been checked.
“We are not against the bridge,” said
Ivy Tansley, who leads the committee.
“We are against paying twice for it.”
`;

test.each([['NOEL FENWICK/THE HERALD'], ['Photograph: Noel Fenwick/Reuters'], ['PHOTO BY NOEL FENWICK']])(
  'an English caption of several lines over its credit: %s',
  (credit) => {
    const caption =
      'Volunteers sort donated books at the\nQuillhaven library on Monday. The\nsale opens on Saturday morning.\n';
    const [article] = articlesOf(`${HARBOUR}${caption}${credit}\n`);
    expect(article?.body).toHaveLength(2);
    expect(article?.captions).toMatchObject([{ text: expect.stringMatching(/^Volunteers.*morning\.$/), credit }]);
  },
);

test('the last line of a caption holds its credit', () => {
  const caption =
    'Volunteers sort donated books in the\nlibrary on Monday; the sale opens on\nthe last Saturday of the month in the\ngreat hall. Noel Fenwick/The Herald\n';
  const [article, ...others] = articlesOf(`${HARBOUR}${caption}`);
  expect(others).toEqual([]);
  expect(article?.captions).toMatchObject([
    { text: expect.stringMatching(/^Volunteers.*hall\.$/), credit: 'Noel Fenwick/The Herald' },
  ]);
});
