import { expect, test } from 'vitest';
import { endsAsNotice, isBareDate, isHereby, opensFirmNotice, signsNotice } from '../../src/phrases/notice-end.js';

test.each([
  '河湾县水务局',
  '青禾农业（集团）有限公司',
  '河灣縣政府辦公室',
  '青禾大学学生工作处',
  '青禾农业股份有限公司董事会',
  '青禾农业股份有限公司监事会',
])('%s signs', (text) => {
  expect(signsNotice(text)).toBe(true);
});

test.each(['青禾日报社', '老街夜市', '县长走进水务局', '河湾县水务局，', '水务局'])('%s signs no notice', (text) => {
  expect(signsNotice(text)).toBe(false);
});

test.each([
  ['2031年3月8日', true],
  ['二〇三一年三月八日', true],
  ['2031年3月8日 星期六', false],
  ['2031.3.8', false],
])('%s: a date and no more? %s', (text, expected) => {
  expect(isBareDate(text)).toBe(expected);
});

test('the last words of a notice', () => {
  expect(endsAsNotice('河道今起封闭施工，特此公告。')).toBe(true);
  expect(endsAsNotice('河道今起封闭施工，敬请留意。')).toBe(false);
});

test.each([
  ['本公司董事会及全体董事保证本公告内容真实', true],
  ['本公司監事會全體成員保證公告內容真實', true],
  ['本公司董事会昨日开会', false],
  ['他说，本公司董事会及全体董事保证按期开工', false],
])('%s: the first words of a notice of a firm? %s', (text, expected) => {
  expect(opensFirmNotice(text)).toBe(expected);
});

test.each([
  ['特此讣告', true],
  ['特此公告。', true],
  ['河道封闭，特此公告。', false],
  ['特此公告各有关单位', false],
])('%s: the last words by themselves? %s', (text, expected) => {
  expect(isHereby(text)).toBe(expected);
});
