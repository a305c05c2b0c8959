import { describe, expect, test } from 'vitest';
import { PLACE_FORMS, placeUnderHead, placeUnderName } from '../../src/phrases/place-under-name.js';

describe.each(PLACE_FORMS)('$name', ({ leaves, reads }) => {
  test.each(reads)('reads %s', (text, dateline, rest) => {
    const found = placeUnderName(text);
    expect([found?.dateline, text.slice(found?.end)]).toEqual([dateline, rest]);
  });

  test.each(leaves)('leaves %s', (text) => expect(placeUnderName(text)).toBeNull());
});

test.each([
  ['Wendingen – Die Brücke bleibt vorerst geschlossen, wie der Rat am Montag sagte.', 'Wendingen'],
  ['Wending – The bridge was shut on Monday, and nobody said for how long.', undefined],
  ['Die Brücke – Der Rat hat am Montag nicht gesagt, wie lange sie geschlossen bleibt.', undefined],
])('under a head: %s', (text, dateline) => expect(placeUnderHead(text)?.dateline).toBe(dateline));
