import { once } from '../chars/once.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A capital and four letters more at least, each by itself; Fraktur keeps its ligatures together. */
const spaced = once(
  () =>
    /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}(?: (?:ch|ck|ff|ft|fi|fl|li|ss|st|tz|(?!\p{Lu})\p{sc=Latn})){4,}(?![\p{L}\p{M}\p{N}'’])/gu,
);

const GERMAN = ['Die Fähre wurde gestern wieder', 'eröffnet, wie der Bürgermeister', 'von der Stadt sagte.'];

export const letterSpaced: Fix = {
  name: 'letter-spaced',
  why: 'Fraktur has no italics: names and what is meant to stand out are set with room between the letters, which engines read as spaces',
  seeks: SPACES,
  closes: true,
  fix: (text, { habits }) =>
    habits.han || habits.settled
      ? text
      : // a page is asked for its language where there is such a word, and not before
        text.replaceAll(spaced(), (word) => (habits.english() ? word : word.replaceAll(' ', ''))),
  mends: [
    { before: 'W e n d i n g, 4. Okt. Die Fähre', after: 'Wending, 4. Okt. Die Fähre', page: GERMAN },
    { before: 'Herr F e n w i ck, der', after: 'Herr Fenwick, der', page: GERMAN },
    { before: 'nach P o ft e l l e n und zurück', after: 'nach Poftellen und zurück', page: GERMAN },
  ],
  leaves: [
    { before: 'die Punkte a b c d e f der Karte', page: GERMAN },
    { before: 'Y M C A', page: GERMAN },
    { before: 'Answers A b c d e f', western: true },
  ],
};
