import { describe, expect, test } from 'vitest';
import { captionCredit } from '../../src/phrases/credit.js';
import { CREDIT_FORMS } from '../../src/phrases/credit-western.js';

describe.each(CREDIT_FORMS)('$name', ({ leaves, reads }) => {
  test.each(reads)('reads %s', (text, credit) => {
    const found = captionCredit(text);
    expect(found?.credit).toBe(credit);
    expect(text.slice(found?.at, (found?.at ?? 0) + credit.length)).toBe(credit);
  });

  test.each(leaves)('leaves %s', (text) => expect(captionCredit(text)).toBeNull());
});
