import { describe, expect, test } from 'vitest';
import { readUnsigned, UNSIGNED_FORMS } from '../../src/phrases/name-over-text.js';

describe.each(UNSIGNED_FORMS)('$name', ({ knows, leaves }) => {
  test.each(knows)('%s / %s / %s', (above, text, below, people) =>
    expect(readUnsigned(above, text, below)?.map(({ role, name }) => `${role ?? ''}|${name}`)).toEqual([people]),
  );

  test.each(leaves)('leaves %s / %s / %s', (above, text, below) => expect(readUnsigned(above, text, below)).toBeNull());
});
