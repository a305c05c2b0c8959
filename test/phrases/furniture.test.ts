import { describe, expect, test } from 'vitest';
import { besideCue, furnitureCue } from '../../src/phrases/furniture.js';
import { BESIDE_CUES } from '../../src/phrases/furniture-beside.js';
import { FURNITURE_CUES } from '../../src/phrases/furniture-cues.js';
import { MASTHEAD_CUES } from '../../src/phrases/masthead-western.js';

describe.each([...FURNITURE_CUES, ...MASTHEAD_CUES])('$name', (cue) => {
  test.each(cue.knows.map((text) => ({ text })))('knows $text', ({ text }) => {
    expect(furnitureCue(text)).toBe(cue.name);
  });

  test.each(cue.leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(furnitureCue(text)).toBeNull();
  });
});

describe.each(BESIDE_CUES)('$name, beside furniture', (cue) => {
  test.each(cue.knows.map((text) => ({ text })))('knows $text', ({ text }) => {
    expect(besideCue(text)).toBe(cue.name);
    expect(furnitureCue(text)).toBeNull();
  });

  test.each(cue.leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(besideCue(text)).toBeNull();
  });
});

test('a cue is named once, so that a note tells which it was', () => {
  const names = [...FURNITURE_CUES, ...BESIDE_CUES, ...MASTHEAD_CUES].map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
