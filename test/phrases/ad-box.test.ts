import { describe, expect, test } from 'vitest';
import { AD_MARKS, findAds } from '../../src/phrases/ad-box.js';

describe.each(AD_MARKS)('$name', ({ knows, leaves, pattern }) => {
  test.each(knows)('marks %s', (text) => expect(pattern().test(text)).toBe(true));
  test.each(leaves)('does not mark %s', (text) => expect(pattern().test(text)).toBe(false));
});

test('what stands under a label goes as far as its last mark', () => {
  const lines = ['Inserat', 'Optik Fenwick, Kaistrasse 7', 'Brillen ab CHF 149.–', 'Die Fähre bleibt am Ufer'];
  expect(findAds(lines)).toEqual(['label', 'first', 'within', 'after']);
});

test('without a label a firm in capitals and two marks tell', () => {
  const lines = ['as was told.', 'FENWICK BLINDS', 'SPRING SALE NOW ON', 'Open Sun. 12-5', 'Ferry runs late'];
  expect(findAds(lines)).toEqual([null, 'first', 'within', 'within', 'after']);
});

test.each([
  [
    'a sale that a story tells of',
    ['SALE OF FERRY OPENS', 'Berths 40% off, and from £2 a night', 'The ferry to the far'],
  ],
  ['one mark', ['FERRY STRIKE', 'Fares from £2 in May', 'The ferry to the far bank']],
  ['marks too far below', ['FERRY STRIKE', 'The ferry to', 'the far bank', 'Up to 40% off', 'Open Sun. 12-5']],
  ['a label over a text', ['Anzeigen', 'Die Fähre zum anderen Ufer', 'bleibt am Montag liegen']],
])('%s is none', (_, lines) => {
  expect(findAds(lines)).toEqual(lines.map(() => null));
});
