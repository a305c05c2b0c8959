import { expect, test } from 'vitest';
import { beginsWord, isInitial } from '../../src/phrases/initial.js';

test.each([
  ['T', 'he ferry was late'],
  ['“W', 'e were late,” she said'],
  ['N', 'INE years after the flood'],
  ['I', '’m late'],
  ['A', 'fter the flood'],
  ['A', 'LL the boats were out'],
  ['I', 't rained'],
  ['O', 'n Monday'],
])('%s / %s is one word', (initial, below) => {
  expect(isInitial(initial, below)).toBe(true);
  expect(beginsWord(initial, below)).toBe(true);
});

test.each([
  ['A', 'man walked in'],
  ['I', 'was late'],
  ['A', 'long walk'],
  ['I', 'have been late'],
])('%s / %s are two', (initial, below) => {
  expect(isInitial(initial, below)).toBe(true);
  expect(beginsWord(initial, below)).toBe(false);
});

test.each([
  ['The', 'ferry was late'],
  ['T', 'Later that day'],
  ['4', 'ferries were late'],
  ['T', '4 ferries'],
  ['A', 'T. J. .I J'],
])('%s / %s is no initial', (initial, below) => expect(isInitial(initial, below)).toBe(false));
