import { describe, expect, test } from 'vitest';
import { CHAPTER_FORMS, isChapter } from '../../src/phrases/chapter.js';

describe.each(CHAPTER_FORMS)('$name', ({ knows, leaves }) => {
  test.each(knows)('knows %s', (line) => {
    expect(isChapter(line)).toBe(true);
  });

  test.each(leaves)('leaves %s', (line) => {
    expect(isChapter(line)).toBe(false);
  });
});
