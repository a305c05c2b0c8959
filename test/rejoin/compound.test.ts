import { expect, test } from 'vitest';
import { compoundSense } from '../../src/rejoin/compound.js';
import type { Witnesses } from '../../src/rejoin/witnesses.js';

const times = (words: string) => new Map(words.split(' ').map((word) => [word, 2]));
const WITNESSES: Witnesses = {
  whole: times('the ferry quay harbour harbourmaster keeper ordinary rally splendid'),
  hyphened: times('foghorn-keeper ferry-owned'),
  marksBreaks: false,
  dropsBreaks: false,
};

/** The place where a hyphen makes most sense in a word, and no other as much. */
function split(word: string, tongue: 'en' | 'fr' = 'en', sure = false): string | null {
  const sense = compoundSense(WITNESSES, tongue, sure);
  const places = Array.from({ length: word.length - 1 }, (_, i) => i + 1).map((at) => ({
    at,
    made: sense(word.slice(0, at), word.slice(at)),
  }));
  const most = Math.max(...places.map(({ made }) => made));
  const best = places.filter(({ made }) => made === most && most > 0);
  return best.length === 1 ? `${word.slice(0, best[0]?.at)}-${word.slice(best[0]?.at)}` : null;
}

test.each([
  ['written with it elsewhere', 'foghornkeeper', 'foghorn-keeper'],
  ['a capital inside', 'SixMile', 'Six-Mile'],
  ['a digit beside a letter', '12inch', '12-inch'],
  ['a party before a place', 'DFern', 'D-Fern'],
  ['a country in capitals', 'UKbased', 'UK-based'],
  ['kept by a rule', 'onethird', 'one-third'],
  ['behind initials', 'U.S.Fernish', 'U.S.-Fernish'],
  ['behind initials, in small letters', 'U.S.owned', 'U.S.-owned'],
  ['a little word and what follows', 'workto-rule', 'work-to-rule'],
  ['both parts on the page', 'ferryquay', 'ferry-quay'],
  ['an end of compounds', 'Harbourlike', 'Harbour-like'],
  ['an adverb and its participle', 'faintlysinging', 'faintly-singing'],
  ['a start of compounds', 'ultraordinary', 'ultra-ordinary'],
  ['a known part before another', 'harbourrally', 'harbour-rally'],
])('%s: %s', (_, word, made) => {
  expect(split(word)).toBe(made);
});

test.each([
  ['whole elsewhere', 'harbourmaster'],
  ['no part is known', 'peregrinations'],
  ['one part too short', 'aferry'],
  ['a particle before its name', 'McFernish'],
  ['a firm so written', 'FedEx'],
  ['a decade', '1980s'],
  ['an hour', '10am'],
])('no place in a word with %s: %s', (_, word) => {
  expect(split(word)).toBeNull();
});

test('English parts say nothing in French', () => {
  expect([split('ultraordinaire', 'fr'), split('onethird', 'fr')]).toEqual([null, null]);
});

test.each([
  ['written with it elsewhere', 'foghornkeeper', 'foghorn-keeper'],
  ['a capital inside', 'SixMile', 'Six-Mile'],
  ['a party before a place', 'DFern', 'D-Fern'],
  ['kept by a rule', 'onethird', 'one-third'],
  ['an adverb and its participle', 'faintlysinging', 'faintly-singing'],
])('sure that a word has a hyphen, %s: %s', (_, word, made) => {
  expect(split(word, 'en', true)).toBe(made);
});

test.each(['ferryquay', 'Harbourlike', 'ultraordinary', 'harbourrally', 'supplying', 'denominated'])(
  'not sure: %s',
  (word) => {
    expect(split(word, 'en', true)).toBeNull();
  },
);
