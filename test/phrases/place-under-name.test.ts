import { describe, expect, test } from 'vitest';
import { PLACE_FORMS, placeUnderName } from '../../src/phrases/place-under-name.js';

describe.each(PLACE_FORMS)('$name', ({ leaves, reads }) => {
  test.each(reads)('reads %s', (text, dateline, rest) => {
    const found = placeUnderName(text);
    expect([found?.dateline, text.slice(found?.end)]).toEqual([dateline, rest]);
  });

  test.each(leaves)('leaves %s', (text) => expect(placeUnderName(text)).toBeNull());
});
