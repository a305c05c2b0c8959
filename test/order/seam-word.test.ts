import { expect, test } from 'vitest';
import { hasSeamWord } from '../../src/order/seam-word.js';

test.each([
  ['街坊都说摊主的观念薄', '弱，还要再学'],
  ['这批货对造成的事', '故原因没有说明'],
  ['總產量略高於去年，有', '些地區還在等雨'],
])('a word stands across the seam of %s|%s', (before, after) => {
  expect(hasSeamWord(before, after)).toBe(true);
});

test.each([
  ['街坊都说摊主的观念薄', '等节目报以掌声'],
  ['夜市昨晚重新开张。', '三百家店铺亮灯'],
  ['', '三百家店铺亮灯'],
  ['夜市昨晚重新开张', ''],
])('no word stands across the seam of %s|%s', (before, after) => {
  expect(hasSeamWord(before, after)).toBe(false);
});
