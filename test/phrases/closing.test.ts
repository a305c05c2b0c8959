import { describe, expect, test } from 'vitest';
import { CLOSING_CUES, closingCue } from '../../src/phrases/closing.js';

describe.each(CLOSING_CUES)('$name', (cue) => {
  test.each(cue.knows.map((text) => ({ text })))('knows $text', ({ text }) => {
    expect(closingCue(text)).toBe(cue.name);
  });

  test.each(cue.leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(closingCue(text)).toBeNull();
  });
});
