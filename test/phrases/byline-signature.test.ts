import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/phrases/byline.js';
import { couldSignFrench, readSignatureLine, SIGNATURE_FORMS } from '../../src/phrases/byline-signature.js';

describe.each(SIGNATURE_FORMS)('$name', ({ is, leaves, reads }) => {
  test.each(reads)('reads %s', (text) => {
    expect(is(text)).toBe(true);
    expect(readByline(text)).toEqual([{ role: null, name: text.replace(/\.$/u, '') }]);
  });

  test.each(leaves)('leaves %s', (text) => expect(is(text)).toBe(false));
});

test.each(['LAW REPORT.', 'Lord HOLLAND', 'Ivy Tansley', 'HOUSE OF LORDS'])('%s is no signature', (text) => {
  expect(readSignatureLine(text)).toBeNull();
});

test.each([
  ['JEAN-LOUP TANSLEY', true],
  ['ALBERT TANSLEY', true],
  ['MARIE DE TANSLEY', true],
  ['LE QUAI TANSLEY', false],
  ['LOUIS XVI', false],
  ['ALBERT EST PARTI', false],
  ['Albert Tansley', false],
  ['ALBERT', false],
])('%s could sign a French story: %s', (text, could) => expect(couldSignFrench(text)).toBe(could));
