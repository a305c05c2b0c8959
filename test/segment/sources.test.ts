import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FIRST = `河湾渡口恢复通航
河湾航务局官员15日说，因水位回
落，停航多日的渡口从当天起恢复通
航，每天开出十二班船。
`;
const SECOND = `老桥拓宽工程开工
河湾老桥拓宽工程15日开工，桥面
将由两车道改为四车道，工期预计十
个月。
`;

const stories = (page: string) =>
  articlesOf(page).map(({ headline, dateline, body }) => [headline, dateline, body.at(-1)?.text]);

test.each(['据新华社', '本报综合消息', '（综合新华社消息）', '（本报河湾6月15日电）'])(
  'under a text %s closes its story',
  (source) => {
    expect(stories(`${FIRST}${source}\n${SECOND}`)).toEqual([
      ['河湾渡口恢复通航', null, source],
      ['老桥拓宽工程开工', null, expect.stringMatching(/个月。$/u)],
    ]);
  },
);

test.each([
  ['（据中新社河湾电）', '据中新社河湾电'],
  ['本报综合消息', '本报综合消息'],
  ['（本报河湾6月15日电）', '本报河湾6月15日电'],
])('under a headline %s is a dateline', (source, dateline) => {
  expect(stories(FIRST.replace('\n', `\n${source}\n`) + SECOND).map(([, found]) => found)).toEqual([dateline, null]);
});
