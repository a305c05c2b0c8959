import { expect, test } from 'vitest';
import { findContents, isContentsLabel } from '../../src/phrases/contents.js';

test.each([
  ['今日导读'],
  ['导读'],
  ['今日導讀'],
  ['本期看点'],
  ['【要闻导读】'],
  ['今 日 要 目'],
  ['目录'],
  ['今日要聞'],
])('knows the label %s', (text) => {
  expect(isContentsLabel(text)).toBe(true);
});

test.each([['导读员'], ['今日要闻回顾'], ['看点多多'], ['要闻'], ['今日天气']])('leaves %s', (text) => {
  expect(isContentsLabel(text)).toBe(false);
});

/** Which of the lines are contents, as a row of digits. */
const marks = (...texts: readonly string[]) =>
  findContents(texts)
    .map((found) => (found ? '1' : '0'))
    .join('');

test.each([
  ['pages behind an arrow', ['今日导读', '屋顶菜园开进老城 ▶5版', '谁来种、种什么 ▶6版', '老城开出夜市'], '1110'],
  ['pages of sections', ['今日導讀', '米價保底方案出爐 A4', '週末變天？ A6', '《副刊》鹽田的風 D4'], '1111'],
  ['pages before the titles', ['导读', 'A08 玻璃降价，厂家松了口气', 'A10 集市退潮之后', '本报讯'], '1110'],
  ['pages in brackets', ['本期看点', '屋顶菜园开进老城（见6版）', '老街夜市（详见A3版）'], '111'],
  ['pages behind dots', ['目录', '屋顶菜园……3', '老街夜市……12'], '111'],
  ['a bare figure behind a space', ['导读', '屋顶菜园开进老城 3', '老街夜市 5'], '111'],
  ['a title over two lines', ['今日导读', '屋顶菜园开进老城', '种什么由你定 ▶5版', '老街夜市 ▶6版'], '1111'],
  ['the pages in a column of their own', ['今日导读', '屋顶菜园开进老城 ▶5版', '5版', '6版'], '1111'],
  ['no label', ['屋顶菜园开进老城 ▶5版', '谁来种、种什么 ▶6版', '老街夜市 ▶9版', '老街开出夜市'], '1110'],
])('a box with %s', (_, texts, expected) => {
  expect(marks(...texts)).toBe(expected);
});

test.each([
  ['a label over running text', ['导读', '老街的夜市开了三年，', '今年迎来第一批年轻摊主。']],
  ['a label in a story with its points', ['看点', '屋顶菜园开进老城', '老街夜市重开', '河道清淤完工']],
  ['points with numbers', ['看点', '1 屋顶菜园开进老城', '2 老街夜市重开', '3 河道清淤完工']],
  ['two references, no label', ['老街夜市重开 A4', '河道清淤完工 A5']],
  ['jumps', ['（下转第5版）', '（下转第6版）', '（上接第1版）', '（下转A3版）']],
  ['running text', ['在第3版', '他翻到第5版。', '报道刊于第6版；', '其余见第8版。']],
  ['a table', ['1 海陵 9 29', '2 松江 8 26', '3 沧浪 7 24', '4 瓷都 6 22']],
  ['terminals', ['T1航站楼', 'T2航站楼', 'T3航站楼']],
  ['prices', ['3.5元', '4.2元', '5.1元']],
  ['blocks of the market', ['5版块上涨', '6版块下跌', '7版块持平']],
])('leaves %s', (_, texts) => {
  expect(marks(...texts)).not.toContain('1');
});
