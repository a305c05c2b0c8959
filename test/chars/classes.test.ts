import { expect, test } from 'vitest';
import { classAt, DIGIT, LETTER, SPACE, UPPER, WIDE } from '../../src/chars/classes.js';

const all = (first: number, last: number, bits: number): boolean =>
  Array.from({ length: last - first + 1 }, (_, i) => classAt(String.fromCharCode(first + i), 0)).every(
    (found) => (found & bits) === bits,
  );

test('a range in a range keeps the class of both', () => {
  expect(all(0x41, 0x5a, LETTER | UPPER)).toBe(true);
  expect(all(0xd8, 0xde, LETTER | UPPER)).toBe(true);
  expect(all(0xdf, 0xf6, LETTER)).toBe(true);
  expect(all(0xdf, 0xf6, UPPER)).toBe(false);
  expect(all(0xff10, 0xff19, WIDE | DIGIT)).toBe(true);
  expect(all(0xff21, 0xff3a, WIDE | LETTER | UPPER)).toBe(true);
  expect(all(0xff41, 0xff5a, WIDE | LETTER)).toBe(true);
  expect(all(0x3000, 0x3000, WIDE | SPACE)).toBe(true);
});
