import { expect, test } from 'vitest';
import { openSeen } from '../../src/io/seen.js';

test('knows every key again, and no other, however often it grew', () => {
  const seen = openSeen();
  const keys = Array.from({ length: 20_000 }, (_, i) => `1949/10/p${i}.txt`);
  expect(keys.every((key) => seen.add(key))).toBe(true);
  expect(keys.every((key) => !seen.add(key) && seen.has(key))).toBe(true);
  expect(keys.some((key) => seen.has(`${key}x`))).toBe(false);
});
