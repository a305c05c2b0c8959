import { once } from '../chars/once.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A letter and three more at least, each by itself; Fraktur keeps its ligatures together. */
const spaced = once(
  () =>
    /(?<![\p{L}\p{M}\p{N}'’])\p{sc=Latn}(?: (?:ch|ck|ff|ft|fi|fl|li|ss|st|tz|(?!\p{Lu})\p{sc=Latn})){3,}(?![\p{L}\p{M}\p{N}'’])/gu,
);

export const letterSpaced: Fix = {
  name: 'letter-spaced',
  why: 'Fraktur has no italics: names and what is meant to stand out are set with room between the letters, which engines read as spaces',
  seeks: SPACES,
  closes: true,
  fix: (text, { habits }) =>
    habits.han || habits.settled ? text : text.replace(spaced(), (word) => word.replaceAll(' ', '')),
  mends: [
    { before: 'W e n d i n g, 24. Sept. Die Fähre', after: 'Wending, 24. Sept. Die Fähre', western: true },
    { before: 'Herr F e n w i ck, der', after: 'Herr Fenwick, der', western: true },
    { before: 'nach P o ft e l l e n und zurück', after: 'nach Poftellen und zurück', western: true },
  ],
  leaves: [
    { before: 'points a b c of the chart', western: true },
    { before: 'Y M C A', western: true },
    { before: 'on en a dit', western: true },
  ],
};
