import { describe, expect, test } from 'vitest';
import { UNDER_NAME_FORMS, underName } from '../../src/phrases/under-name.js';

describe.each(UNDER_NAME_FORMS)('$name under a name', ({ knows, leaves, says }) => {
  test.each(knows)('%s tells of the writer', (text) => expect(underName(text)).toBe(says));

  test.each(leaves)('%s does not', (text) => expect(underName(text)).toBeNull());
});
