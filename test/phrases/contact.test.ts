import { expect, test } from 'vitest';
import { isAddressAlone, isContactLabel } from '../../src/phrases/contact.js';

test.each([
  '邮 箱 ：',
  '邮箱：letters@example.org',
  '联系电话：010-6536',
  '地址:青禾市渡口路8号',
  '展示时间：2031年3月8日',
  'VIP热线：0000-12345678',
  '接待中心：青禾路88号',
  '报名截止日期：3月8日',
  'Tel: 555 0199',
  'E-mail: a@b.org',
])('%j is labelled', (text) => {
  expect(isContactLabel(text)).toBe(true);
});

test.each([
  '他说：',
  '邮箱里有一封信：',
  '电话那头传来哭声',
  '地址',
  '中国：渡口',
  'Telling: a story',
  '时间：三月',
  '拍卖时间延后：',
  '',
])('%j is not', (text) => {
  expect(isContactLabel(text)).toBe(false);
});

test.each(['letters@example.org', 'www.example.org/ferry', 'https://example.org/a?b=1'])('%j is an address', (text) => {
  expect(isAddressAlone(text)).toBe(true);
});

test.each(['write to letters@example.org', 'www.example.org.', 'letters@', 'example', '@example', ''])(
  '%j is none, or ends a sentence',
  (text) => {
    expect(isAddressAlone(text)).toBe(false);
  },
);
