import { expect, test } from 'vitest';
import { isSplitEnding } from '../../src/phrases/word-ending.js';

test.each([
  ['capabilit', 'y'],
  ['generat', 'ion'],
  ['authorit', 'ies'],
  ['milit', 'ary'],
])('%s|%s is one word', (stem, ending) => {
  expect(isSplitEnding(stem, ending)).toBe(true);
});

test.each([
  ['points', 'y'],
  ['lithium', 'ion'],
  ['that', 'ion'],
  ['close', 'ally'],
])('%s %s are two', (stem, ending) => {
  expect(isSplitEnding(stem, ending)).toBe(false);
});
