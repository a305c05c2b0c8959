import { describe, expect, test } from 'vitest';
import { jumpFrom, jumpTo } from '../../src/phrases/jump.js';
import { pageNumber } from '../../src/phrases/numeral.js';

describe('a jump to another page', () => {
  test.each([
    ['发挥作用，（下转第二版②）', '2', '②', '（下转第二版②）'],
    ['发挥作用（下转第十二版）', '12', null, '（下转第十二版）'],
    ['發揮作用（下轉A3版）', 'A3', null, '（下轉A3版）'],
    ['发挥作用。（紧接第3版）', '3', null, '（紧接第3版）'],
    ['发挥作用 下转2版①', '2', '①', '下转2版①'],
    ['was told to wait. Continued on Page A5', 'A5', null, 'Continued on Page A5'],
    ['was told. See BRIDGE, Page 4', '4', null, 'See BRIDGE, Page 4'],
  ])('%s', (text, page, mark, printed) => {
    const found = jumpTo(text);
    expect(found?.jump).toEqual({ page, mark, text: printed });
    expect(text.slice(found?.start, found?.end)).toBe(printed);
  });

  test.each(['他下转三次身', '（下转第二版②）之后还有话', 'He will continue on page'])('leaves %s', (text) => {
    expect(jumpTo(text)).toBeNull();
  });
});

describe('a jump from another page', () => {
  test.each([
    ['（上接第一版②）今年以来', '1', '②', '（上接第一版②）'],
    ['（上接A1版）今年以來', 'A1', null, '（上接A1版）'],
    ['Continued from Page A1 The council', 'A1', null, 'Continued from Page A1'],
  ])('%s', (text, page, mark, printed) => {
    expect(jumpFrom(text)?.jump).toEqual({ page, mark, text: printed });
  });

  test('leaves one that is not at the start', () => {
    expect(jumpFrom('今年以来（上接第一版②）')).toBeNull();
  });
});

test.each([
  ['二', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十三', '23'],
  ['〇三', '3'],
  ['Ａ３', 'A3'],
  ['１２', '12'],
  ['a5', 'A5'],
  ['百', null],
  ['三十十', null],
  ['', null],
])('page number %s', (printed, number) => {
  expect(pageNumber(printed)).toBe(number);
});
