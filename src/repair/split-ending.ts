import { classAt, LETTER, UPPER } from '../chars/classes.js';
import { composed } from '../phrases/pattern.js';
import { ENDINGS, isSplitEnding } from '../phrases/word-ending.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A hyphen may follow a long one: `luxur ious-looking`; a short one with a hyphen may be a word of its own: `y-axis`. */
const LONG = 4;
const [short, long] = [
  ENDINGS.filter(({ length }) => length < LONG).join('|'),
  ENDINGS.filter(({ length }) => length >= LONG).join('|'),
];
const WORD = `(?:(?:${short})(?!-)|(?:${long}))(?![\\p{sc=Latn}\\p{N}’'])`;
const ending = composed(`(?<= )${WORD}`, 'gu');
/** The same, found sooner: most lines hold none. */
const anyEnding = composed(` ${WORD}`, 'u');
/** A stem has so many letters, small but for the first, and is looked for no farther back. */
const SHORTEST = 3;
const LONGEST = 20;

export const splitEnding: Fix = {
  name: 'split-ending',
  why: 'where a word may be broken, fonts leave a hair of room that extractors take for a space: capabilit y, generat ion',
  seeks: SPACES,
  fix: (text, { habits }) => {
    if (habits.han || habits.settled || !anyEnding().test(text) || !habits.english()) return text;
    return text.replaceAll(ending(), (found, at: number) => mark(text, found, at)).replaceAll(` ${WELD}`, '');
  },
  mends: [
    { before: 'with the capabilit y to carry the mail', after: 'with the capability to carry the mail', western: true },
    { before: 'a new generat ion of ferries', after: 'a new generation of ferries', western: true },
    { before: 'a luxur ious-looking cabin', after: 'a luxurious-looking cabin', western: true },
    { before: 'the Authorit y of the capit al.', after: 'the Authority of the capital.', western: true },
  ],
  leaves: [
    { before: 'points x and y of the chart', western: true },
    { before: 'a lithium ion, and that ion', western: true },
    { before: 'Juan y María, et al', western: true },
    { before: 'along the unit y-axis', western: true },
    {
      before: 'il faut y aller avec les autres et y rester',
      page: ['le maire et la ville ont une eau qui est dans le port'],
    },
  ],
};

/** Stands for the space that goes; no text that came this far holds it. */
const WELD = '\u0000';

function mark(text: string, ending: string, at: number): string {
  const from = Math.max(0, at - 1 - LONGEST);
  let start = at - 1;
  while (start > from && isSmall(text, start - 1)) start--;
  if (isLetter(text, start - 1)) start--;
  const stem = text.slice(start, at - 1);
  const welds = stem.length >= SHORTEST && !isLetter(text, start - 1) && isSplitEnding(stem, ending);
  return welds ? WELD + ending : ending;
}

const isLetter = (text: string, i: number): boolean => i >= 0 && (classAt(text, i) & LETTER) !== 0;
const isSmall = (text: string, i: number): boolean => isLetter(text, i) && (classAt(text, i) & UPPER) === 0;
