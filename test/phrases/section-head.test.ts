import { describe, expect, test } from 'vitest';
import { isSectionHead, SECTION_HEADS } from '../../src/phrases/section-head.js';

describe.each(SECTION_HEADS)('$name', ({ knows, leaves }) => {
  test.each(knows)('knows %s', (head) => {
    expect(isSectionHead(head)).toBe(true);
  });

  test.each(leaves)('leaves %s', (head) => {
    expect(isSectionHead(head)).toBe(false);
  });
});
