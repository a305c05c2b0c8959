import { expect, test } from 'vitest';
import { failingCuts, failingPrefixes, TEN_PAGES } from './cuts.js';

/** A prime, so that places fall within characters too. All places: `node bench/cuts.mjs`. */
const STEP = 307;

test('there are ten pages', () => {
  expect(TEN_PAGES).toHaveLength(10);
});

test.each(TEN_PAGES.map((text, i) => [i + 1, text] as const))('page %i is read at every prefix and cut', (_, text) => {
  expect(failingPrefixes(text, STEP)).toEqual([]);
  expect(failingCuts(text, STEP)).toEqual([]);
});

test('a beginning of a page is read at every prefix and cut', () => {
  for (const text of TEN_PAGES) {
    expect(failingPrefixes(text.slice(0, 24), 1)).toEqual([]);
    expect(failingCuts(text.slice(0, 160), 1)).toEqual([]);
  }
});
