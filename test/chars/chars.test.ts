import { describe, expect, test } from 'vitest';
import { CLOSES, classAt, ENDS, HAN, OPENS, WIDE } from '../../src/chars/classes.js';
import { isIdeograph } from '../../src/chars/ideograph.js';
import { joinText, seam } from '../../src/chars/seam.js';
import { ending } from '../../src/chars/sentence.js';
import { isWhole } from '../../src/chars/whole.js';
import { cells } from '../../src/chars/width.js';

describe('width in cells', () => {
  test.each([
    ['精准“五改”', 12, 10],
    ['133个', 5, 5],
    ['cafe\u0301', 4, 4],
    ['Ju\u00adniors', 7, 7],
    ['𠀀', 2, 2],
    ['ｱ\uff71', 2, 2],
    ['', 0, 0],
  ])('%s', (text, chinese, western) => {
    expect(cells(text, 2)).toBe(chinese);
    expect(cells(text, 1)).toBe(western);
  });
});

describe('a common ideograph', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isIdeograph);

  // head lines that begin or end with one are asked no pattern for these
  test.each([/[\p{N}\d]/u, /\p{Lu}/u, /[a-z%％、，”》“"'‘—―─－–-]/iu])('is none of %s', (pattern) => {
    expect(units.filter((unit) => pattern.test(String.fromCharCode(unit)))).toEqual([]);
  });

  test('is not what another letter or a mark is', () => {
    expect([...'中村一龥'].every((letter) => isIdeograph(letter.charCodeAt(0)))).toBe(true);
    expect([...'〇々あa5“，'].some((letter) => isIdeograph(letter.charCodeAt(0)))).toBe(false);
  });
});

describe('how a text stops', () => {
  test.each([
    ['多好！”', 'stop'],
    ['举行。', 'stop'],
    ['如下：', 'pause'],
    ['（作者为教师）', 'pause'],
    ['举行。（李明）', 'stop'],
    ['举行（李明）', 'pause'],
    ['在我市', 'open'],
    ['精准“五改”', 'open'],
    ['he said.', 'stop'],
    ['', 'open'],
  ])('%s', (text, how) => {
    expect(ending(text)).toBe(how);
  });
});

describe('what a line break becomes', () => {
  test.each([
    ['去年', '10月', true, ''],
    ['the', 'mayor', false, ' '],
    ['17', '28', true, ''],
    ['in 17', '28 more', false, ' '],
    ['用GPS', 'Pro定位', true, ' '],
    ['서울', '시장', false, ' '],
    ['，', 'GPS', true, ''],
  ])('%s | %s', (left, right, han, between) => {
    expect(seam(left, right, han)).toBe(between);
  });

  test('where the page sets numbers apart, the break is such a place', () => {
    expect(seam('去年', '10月', true, true)).toBe(' ');
    expect(joinText(['去年', '10', '月'], true)).toBe('去年10月');
  });
});

test('classes that decisions rest on', () => {
  expect(classAt('（', 0) & (OPENS | WIDE)).toBe(OPENS | WIDE);
  expect(classAt('”', 0) & CLOSES).toBe(CLOSES);
  expect(classAt('。', 0) & ENDS).toBe(ENDS);
  for (const char of ['一', '⼀', '〇', '々', 'ァ', '\ue000']) expect(classAt(char, 0) & HAN).toBe(HAN);
  expect(classAt('a', 5)).toBe(0);
});

test('whole paragraphs are told from broken lines', () => {
  expect(isWhole(['one', '', 'two'])).toBe(true);
  expect(isWhole(['one', 'two'])).toBe(false);
  expect(isWhole(['one short line'])).toBe(false);
  expect(isWhole(['x'.repeat(100)])).toBe(true);
});
