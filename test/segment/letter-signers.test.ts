import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FIRST = [
  '渡口昨日恢复通航，两岸居民一早',
  '就来排队，队伍一直排到了老街口的',
  '邮局门前，大家都说很久没有这样热',
  '闹过了。',
];
const SECOND = [
  '一个边远的山村，去年修通了第一条',
  '公路，村里的柑橘一车一车运出山口',
  '去，家家都添了新家具，孩子们也都',
  '上了学。',
];

const found = (lines: readonly string[]) =>
  articlesOf(lines.join('\n')).map(({ headline, bylines }) => [headline, bylines.map(({ name }) => name)]);

test('who sent a text in is read where the line ends between the office and the name', () => {
  const signed = ['（云州河湾县城关人民广播电台', '方禾苗 王丽）'];
  expect(found(['渡口通航记', ...FIRST, ...signed, '山村修路记', ...SECOND])).toEqual([
    ['渡口通航记', ['方禾苗', '王丽']],
    ['山村修路记', []],
  ]);
});

test('the number of its part ends a story', () => {
  const last = '闹过了，人也会更加多的吧。（下）';
  expect(found(['渡口通航记', ...FIRST.slice(0, 3), last, '山村的路怎么修？', ...SECOND])).toEqual([
    ['渡口通航记', []],
    ['山村的路怎么修？', []],
  ]);
});
