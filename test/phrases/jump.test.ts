import { describe, expect, test } from 'vitest';
import { jumpFrom, jumpTo } from '../../src/phrases/jump.js';
import { JUMP_FORMS } from '../../src/phrases/jump-forms.js';
import { pageNumber } from '../../src/phrases/numeral.js';

describe.each(JUMP_FORMS)('$name', ({ side, reads, leaves, pattern }) => {
  const read = side === 'to' ? jumpTo : jumpFrom;

  test.each(reads)('reads %s', (text, page, mark) => {
    const found = read(text);
    expect([found?.jump.page, found?.jump.mark]).toEqual([page, mark]);
    expect(text.slice(found?.start, found?.end)).toBe(found?.jump.text);
    expect(pattern().test(text)).toBe(true);
  });

  test.each(leaves)('leaves %s', (text) => expect(read(text)).toBeNull());
});

test('brackets belong to the jump, and what stands before it does not', () => {
  expect(jumpTo('发挥作用，（下转第二版②）')?.jump.text).toBe('（下转第二版②）');
  expect(jumpFrom('（上接第一版②）今年以来')?.jump.text).toBe('（上接第一版②）');
  expect(jumpTo('was told. Continued on Page A5')?.jump.text).toBe('Continued on Page A5');
  expect(jumpFrom('Continued from Page A1 The council')?.jump.text).toBe('Continued from Page A1');
});

test.each([...'①⑥⑳⑴⒇❶❿㉑㈠●★◆'])('the mark %s tells stories apart', (mark) => {
  expect(jumpTo(`发挥作用（下转第2版${mark}）`)?.jump.mark).toBe(mark);
  expect(jumpFrom(`（上接第1版${mark}）今年`)?.jump.mark).toBe(mark);
});

test.each([
  ['二', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['二十三', '23'],
  ['廿', '20'],
  ['廿三', '23'],
  ['卅一', '31'],
  ['一百', '100'],
  ['一百〇三', '103'],
  ['一百二十', '120'],
  ['一二', '12'],
  ['〇三', '3'],
  ['Ａ３', 'A3'],
  ['１２', '12'],
  ['a5', 'A5'],
  ['A-5', 'A5'],
  ['12B', '12B'],
  ['two', '2'],
  ['②', '2'],
  ['⑳', '20'],
  ['A 03', 'A03'],
  ['deuxième', '2'],
  ['Première', '1'],
  ['dritten', '3'],
  ['drittens Rang', null],
  ['百', null],
  ['三十十', null],
  ['-5', null],
  ['', null],
])('page number %s', (printed, number) => {
  expect(pageNumber(printed)).toBe(number);
});
