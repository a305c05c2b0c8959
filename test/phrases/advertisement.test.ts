import { expect, test } from 'vitest';
import { isAdLabel } from '../../src/phrases/advertisement.js';

test.each(['广告', '廣 告', '【广告】', 'ADVERTISEMENT', 'PAID NOTICE'])('%s labels an advertisement', (text) => {
  expect(isAdLabel(text)).toBe(true);
});

test.each(['广告词', '公益广告大赛', 'Advertising', '广告：老街的新生意'])('%s labels none', (text) => {
  expect(isAdLabel(text)).toBe(false);
});
