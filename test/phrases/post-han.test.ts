import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/phrases/byline.js';
import { POST_FORMS, readPosted } from '../../src/phrases/post-han.js';

describe.each(POST_FORMS)('$name', ({ reads, leaves, pattern }) => {
  test.each(reads)('reads %s', (text, role, name) => {
    expect(pattern.test(text.replace(/^（(.*)）$/u, '$1'))).toBe(true);
    expect(readByline(text)).toEqual([{ role, name }]);
  });

  test.each(leaves)('leaves %s', (text) => expect(readPosted(text)).toBeNull());
});
