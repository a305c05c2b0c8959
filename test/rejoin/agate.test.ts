import { describe, expect, test } from 'vitest';
import { AGATE_KINDS } from '../../src/rejoin/agate.js';
import { blocksOf } from '../clean.js';

describe.each(AGATE_KINDS)('$name', ({ could, is, knows, leaves }) => {
  test.each(knows)('knows %s', (text) => expect(could(text) && is(text)).toBe(true));
  test.each(leaves)('leaves %s', (text) => expect(is(text)).toBe(false));
});

const CHINESE =
  '昨日上午，青禾市渡口的第一\n班船准时开出，船上坐着三十\n多位早起的乘客，有人带着菜\n筐，有人推着自行车。\n';
const ENGLISH =
  'The ferry company will take no bicycles on\nboard before ten in the morning from next\nweek, the harbour office said.\n';

const tablesIn = (page: string) => blocksOf(page).flatMap(({ form, text }) => (form === 'table' ? [text] : []));

test.each([
  ['listings', CHINESE, ['07:00 河湾新闻（重播）', '07:30 天天养生', '19:00 渡口人家']],
  ['results', CHINESE, ['白沙海龙2∶2石桥蓝鲸', '青禾1∶0河湾']],
  ['a forecast', CHINESE, ['今天 多云转雷阵雨 27℃～35℃', '明天 雷阵雨转阴 25℃～31℃']],
  [
    'standings with their head',
    CHINESE,
    ['名次 球队 胜 平 负 积分', '1 白沙 18 6 4 60', '2 石桥 16 7 5 55', '3 青禾 14 9 5 51'],
  ],
  ['standings', ENGLISH, ['W L Pct GB', 'Port Quill 18 9 .667 —', 'Wending 14 13 .519 4', 'St. Ann 9 18 .333 9']],
  ['a box score', ENGLISH, ['Wending ab r h bi', 'Quill cf 4 0 1 0', 'Barr ss 3 0 0 0', 'Totals 30 0 2 0']],
  ['results of the day', ENGLISH, ['Port Quill 1, Wending 0', 'St. Ann 7, Aldermoor 6 (10)']],
])('%s between two stories keep their rows, and the cells of a row apart', (_, story, rows) => {
  expect(tablesIn(`${story}${rows.join('\n')}\n${story}`)).toEqual(rows);
});

test('an item of a list goes over lines, and has no stop', () => {
  const items = ['• Only four of the twenty two piers were\nrepaired', '• Three bridges were paid for twice'];
  expect(
    blocksOf(`${ENGLISH}${items.join('\n')}\n`).flatMap(({ form, text }) => (form === 'list' ? [text] : [])),
  ).toEqual(items.map((text) => text.replace('\n', ' ')));
});
