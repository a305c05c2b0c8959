import { describe, expect, test } from 'vitest';
import { isOverPlaces, LISTED_FORMS } from '../../src/phrases/listed.js';

describe.each(LISTED_FORMS)('$name', ({ knows, leaves }) => {
  test.each(knows)('knows %s', (head) => {
    expect(isOverPlaces(head)).toBe(true);
  });

  test.each(leaves)('leaves %s', (head) => {
    expect(isOverPlaces(head)).toBe(false);
  });
});
