import { describe, expect, test } from 'vitest';
import { COLUMN_CUES, columnCue } from '../../src/phrases/column.js';

describe.each(COLUMN_CUES)('$name', (cue) => {
  test.each(cue.knows.map((text) => ({ text })))('knows $text', ({ text }) => {
    expect(columnCue(text)).toBe(cue.name);
  });

  test.each(cue.leaves.map((text) => ({ text })))('leaves $text', ({ text }) => {
    expect(columnCue(text)).toBeNull();
  });
});
