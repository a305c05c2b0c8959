import { expect, test } from 'vitest';
import type { Line } from '../../src/model/line.js';
import { cutAbreast, joinAbreast } from '../../src/order/abreast.js';

const line = (raw: string, text = raw): Line => ({ number: 7, raw, text, carried: false });
const texts = (of: Line) => cutAbreast(of).map((piece) => piece.text);

const TWO = line('渡口重开三天迎来首批乘客 老城墙下的书店搬了新家');

test.each([
  ['heads of two stories', TWO, ['渡口重开三天迎来首批乘客', '老城墙下的书店搬了新家']],
  [
    'the space that repair took, too',
    line('渡口重开三天迎来首批乘客 “半间书店”搬了新家', '渡口重开三天迎来首批乘客“半间书店”搬了新家'),
    ['渡口重开三天迎来首批乘客', '“半间书店”搬了新家'],
  ],
])('%s are cut', (_, of, pieces) => {
  expect(texts(of)).toEqual(pieces);
  expect(cutAbreast(of).every(({ number }) => number === of.number)).toBe(true);
});

test.each([
  ['a line without a space', '渡口重开三天迎来首批乘客老城墙下的书店搬了新家'],
  ['a narrow line', '渡口重开迎客 书店搬了新家'],
  ['a phrase of short parts', '新埠区 青石巷社区 环湖步道今天起向老街坊开放试走'],
  ['a line of names', '本报记者 施望孟之恒 通讯员 贺小山柳青杜秋生温以宁'],
])('%s is whole', (_, text) => {
  expect(cutAbreast(line(text))).toEqual([line(text)]);
});

test('a line in which repair changed more than spaces is whole', () => {
  const of = line(
    '渡口重开三天迎来首批乘客 老城墙下的ﬁ书店搬了新家',
    '渡口重开三天迎来首批乘客 老城墙下的fi书店搬了新家',
  );
  expect(cutAbreast(of)).toEqual([of]);
});

test('pieces that stay together are the line again', () => {
  expect(joinAbreast(cutAbreast(TWO), TWO)).toBe(TWO);
  const three = line('渡口重开三天迎来乘客 老城墙下书店搬家 夜市今起开到凌晨');
  expect(joinAbreast(cutAbreast(three).slice(1), three)).toEqual(line('老城墙下书店搬家 夜市今起开到凌晨'));
});
