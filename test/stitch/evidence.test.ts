import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { EVIDENCE, weighLink } from '../../src/stitch/evidence.js';
import { openBackground } from '../../src/stitch/grams.js';
import { pageFit } from '../../src/stitch/page-fit.js';
import { pageOfName } from '../../src/stitch/page-of-name.js';
import { gramsOf, plainPage, readPart, sheetOf } from '../../src/stitch/part.js';
import { end, story } from './article-of.js';

const first = (text: string, parts: Partial<Article> = {}) =>
  readPart(story(1, text, { jump: { to: end('2'), from: null }, ...parts }), sheetOf('1', '1'), '1');
const second = (text: string, parts: Partial<Article> = {}) =>
  readPart(story(2, text, { jump: { to: null, from: end('1') }, ...parts }), sheetOf('2', '2'), '2');
const lost = { jump: { to: null, from: null } };

/** For each row two parts that it speaks for, and two that it speaks against. */
const CASES: Readonly<Record<string, readonly [yes: readonly unknown[], no: readonly unknown[]]>> = {
  pages: [
    [first('甲'), second('乙')],
    [first('甲', { jump: { to: end('5'), from: null } }), second('乙')],
  ],
  marks: [
    [
      first('甲', { jump: { to: end('2', '①'), from: null } }),
      second('乙', { jump: { to: null, from: end('1', '①') } }),
    ],
    [
      first('甲', { jump: { to: end('2', '①'), from: null } }),
      second('乙', { jump: { to: null, from: end('1', '②') } }),
    ],
  ],
  sentence: [
    [first('They waited for the'), second('ferry to come.')],
    [first('They waited.'), second('ferry to come.')],
  ],
  quotation: [
    [first('他说：“渡船'), second('又开了。”众人鼓掌。')],
    [first('他说：“渡船'), second('又开了。众人鼓掌。')],
  ],
  seam: [
    [first('白鹭洲的人去白'), second('鹭洲看船。')],
    [first('白鹭洲的人去看'), second('石桥。')],
  ],
  wording: [
    [
      first('白鹭洲渡口昨日重新开放，白鹭洲渡口的船工说，白鹭洲的老人都来看船'),
      second('白鹭洲渡口的船工又说，船费没有涨，白鹭洲的老人都不要钱'),
    ],
    [
      first('白鹭洲渡口昨日重新开放，白鹭洲渡口的船工说，白鹭洲的老人都来看船'),
      second('面粉厂添置机器，仓库翻修，经理感谢银行贷款，秋后投产'),
    ],
  ],
  head: [
    [first('渡船又开了', { headline: '白鹭洲渡口重开' }), second('人多', { headline: '白鹭洲渡口' })],
    [first('渡船又开了', { headline: '白鹭洲渡口重开' }), second('人多', { headline: '面粉厂开工' })],
  ],
  opening: [
    [first('甲'), second('乙', lost)],
    [first('甲'), second('乙', { ...lost, dateline: '本报讯' })],
  ],
};

describe.each(EVIDENCE.map((row) => [row.name, row] as const))('%s', (name, { weigh }) => {
  test('tells parts of one story from parts of two', () => {
    const [yes = [], no = []] = CASES[name] ?? [];
    const background = openBackground();
    type Pair = [ReturnType<typeof first>, ReturnType<typeof second>];
    for (const part of [...yes, ...no] as Pair) background.add(gramsOf(part));
    const other = first('市政府召开会议，部署冬季供暖');
    background.add(gramsOf(other));
    expect(weigh(...(yes as Pair), background)).toBeGreaterThan(weigh(...(no as Pair), background));
    expect(weigh(...(no as Pair), background)).toBeLessThanOrEqual(0);
  });
});

test('the same page twice is no story that goes on', () => {
  const text =
    '白鹭洲渡口昨日重新开放，船工说，老人都来看船，面粉厂添置机器，仓库翻修，经理感谢银行贷款。两岸店铺挂起灯笼，茶馆请来评弹班子，孩子们放学以后奔向堤坝，望着汽笛声里慢慢靠近的白色客轮，盼望春节早些来到。邮差骑着自行车经过石板街巷，给裁缝铺送去远方亲戚寄来的挂号信件。';
  const [one, again] = [first(text), second(text)];
  const background = openBackground();
  for (const part of [one, again, first('石桥昨日加宽。'), first('雨停了。')]) background.add(gramsOf(part));
  expect(weighLink(one, again, background)).toBeLessThan(-2);
});

test('nor does an English one in a French one, where there is enough of both to tell', () => {
  const english = first('The ferry runs again, and the keeper of the lamp was glad of it. '.repeat(6), { lang: 'en' });
  const french = second('Le bac navigue de nouveau, et le gardien du phare en est content. '.repeat(6), { lang: 'fr' });
  const short = second('Le bac navigue.', { lang: 'fr' });
  expect(weighLink(english, french, openBackground())).toBe(-Infinity);
  expect(weighLink(english, short, openBackground())).toBeGreaterThan(-Infinity);
});

test('a Chinese part goes on in no Western one', () => {
  expect(weighLink(first('渡船又开了'), second('The ferry runs again.'), openBackground())).toBe(-Infinity);
});

test.each([
  ['3', { label: '3', ordinal: '1' }, { label: '4', ordinal: '3' }],
  ['03', { label: '3', ordinal: null }, { label: 'A3', ordinal: null }],
  ['A3', { label: 'A03', ordinal: null }, { label: '3', ordinal: null }],
  ['3', { label: null, ordinal: '3' }, { label: null, ordinal: '5' }],
  ['A1', { label: null, ordinal: '1' }, { label: null, ordinal: '2' }],
  ['A1', { label: null, ordinal: '1' }, { label: 'B1', ordinal: '1' }],
  ['B3', { label: null, ordinal: '3' }, { label: null, ordinal: '4' }],
])('page %s is rather one than the other', (named, one, other) => {
  const weight = ({ label, ordinal }: typeof one) => pageFit(plainPage(named), sheetOf(label, ordinal));
  expect(weight(one)).toBeGreaterThan(weight(other));
});

test('pages are compared without zeros', () => {
  expect(['A03', '03', 'a3', '10', '0', '6A', '06A'].map(plainPage)).toEqual(['A3', '3', 'A3', '10', '0', 'A6', 'A6']);
});

test.each([
  ['2031-03-08/p04.txt', '04'],
  ['issue/A3.txt', 'A3'],
  ['paper-12.ocr.txt', null],
  ['paper-12.txt', '12'],
  ['page_7', '7'],
  ['第5版.txt', '5'],
  ['2031-03-08.txt', null],
  ['20310308.txt', null],
  ['scan.txt', null],
  ['stdin', null],
])('the page of the name %s', (name, page) => expect(pageOfName(name)).toBe(page));
