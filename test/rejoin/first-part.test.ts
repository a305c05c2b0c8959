import { expect, test } from 'vitest';
import { firstWord, guessedPart, showsBreaks, surePart } from '../../src/rejoin/first-part.js';

test.each([
  ['thirty early passengers', 'thirty'],
  ['harbour.”', 'harbour.”'],
  ['', ''],
])('the first word of %j is %j', (text, word) => {
  expect(firstWord(text)).toBe(word);
});

test.each([
  ['har\u00adbour', 'har\u00ad'],
  ['well-known', 'well-'],
  ['quay—and', 'quay—'],
  ['harbour', 'harbour'],
  ['1914-18', '1914-18'],
  ['-', '-'],
  ['keepers-', 'keepers-'],
])('%j may surely be broken after %j', (word, part) => {
  expect(surePart(word)).toBe(part);
});

test.each([
  ['considerable', 'co-'],
  ['“remember', '“re-'],
  ['water', 'wa-'],
  ['open', 'op-'],
  ['the', 'the'],
  ['strength', 'strength'],
  ['well-known', 'well-'],
  ['1,200', '1,200'],
])('%j may be broken after %j where the page shows nothing', (word, part) => {
  expect(guessedPart(word)).toBe(part);
});

test('a word that no dictionary has is not looked into', () => {
  const long = 'ae'.repeat(30);
  expect(guessedPart(long)).toBe(long);
});

test('a page shows its breaks where soft hyphens inside lines are a habit', () => {
  const shown = 'the fer\u00adry com\u00adpany';
  expect(showsBreaks([shown, shown, shown, shown])).toBe(true);
  expect(showsBreaks([shown, shown])).toBe(false);
  expect(showsBreaks(Array.from({ length: 20 }, () => 'the fer\u00ad'))).toBe(false);
});
