import { describe, expect, test } from 'vitest';
import { FURNITURE_CUES, furnitureCue } from '../../src/phrases/furniture.js';

describe.each(FURNITURE_CUES)('$name', (cue) => {
  test.each(cue.knows.map((text) => ({ text })))('knows $text', ({ text }) => {
    expect(furnitureCue(text)).toBe(cue.name);
  });

  test.each(cue.leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(furnitureCue(text)).toBeNull();
  });
});
