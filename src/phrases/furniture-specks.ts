import { DIGIT, HAN, isAt, LETTER, SPACE } from '../chars/classes.js';
import { once } from '../chars/once.js';
import type { FurnitureCue } from './furniture-cue.js';

/** No line of dirt that is known as such is longer, in UTF-16 units. */
const LONGEST = 24;
/** Letters and figures that engines see in dirt. */
const MOST_LETTERS = 3;
const LEAST_MARKS = 2;
/** Marks that stand by themselves nowhere in print: not those of lists, initials, questions and things left out. */
const STRANGE = '_|~^{}<>\\=:;"\'`,';
/** Right beside a letter or a figure these are in use: `4, 7, 9`, `“I”`, `1:0; 2:1`. */
const IN_USE = ':;"\'`,';
/** A sum or a formula, however short. */
const FORMULA = /^\w(?: ?[-+=<>×:] ?\w)+$/u;

/** A letter before the broken line that a fold makes. */
const DASHES = /^\p{L} [-–— ]{6,}$/u;

const WORDLY = LETTER | DIGIT | HAN;

function isStrange(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!STRANGE.includes(mark)) return false;
  return !IN_USE.includes(mark) || !(isAt(text, at - 1, WORDLY) || isAt(text, at + 1, WORDLY));
}

/** Marks, and a letter here and there with nothing beside it. */
function areSpecks(text: string): boolean {
  let [letters, marks, strange] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    if (isAt(text, i, WORDLY)) {
      if (i > 0 && isAt(text, i - 1, WORDLY)) return false;
      letters++;
    } else if (!isAt(text, i, SPACE)) {
      marks++;
      strange ||= isStrange(text, i);
    }
  }
  // a rule is one mark again and again
  const one = text.replaceAll(text.charAt(0), '').trim() === '';
  if (letters === 1 && DASHES.test(text)) return true;
  if (!strange || FORMULA.test(text)) return false;
  return letters <= MOST_LETTERS && marks >= LEAST_MARKS && !one;
}

/** What an engine makes of dirt, folds and the lines of a picture. */
export const SPECKS: FurnitureCue = {
  name: 'specks',
  why: 'engines read marks into dirt, folds and pictures: a line of them holds no word',
  begins: null,
  says: (text) => text.length <= LONGEST && areSpecks(text),
  knows: ['I _ :', '—_—', ', , r:.', "u ' i ,';", '| _ |', "4 ':'", 'I -- - - - - -'],
  leaves: [
    'A.',
    'I -',
    'A - - -',
    'I. J.',
    '(a)',
    '. . .',
    '?!',
    'a: b',
    "No: 'I'",
    '12:30',
    "'",
    '___',
    '4, 7, 9',
    '"I"',
    '2 + 2 = 4',
    '老, 少',
    '5\'6"',
  ],
};

const LETTERS = /^(?=.*(?<!\p{L})\p{Ll})(?:\p{L}{1,2} ){1,3}\p{L}{1,2}$/u;

const WORDS = once(
  () =>
    new Set(
      'a i o am an as at be by do go he if in is it me my no of oh on or so to up us we de du en et il la le ne on se un'.split(
        ' ',
      ),
    ),
);

/** Letters that are no words, beside the name of the paper: what an engine makes of its ornaments. */
export const STRAY_LETTERS: FurnitureCue = {
  name: 'stray-letters',
  why: 'engines read letters into the drawn name of a paper: a line of them is beside it',
  begins: null,
  says: (text) =>
    text.length <= 11 && LETTERS.test(text) && !text.split(' ').every((word) => WORDS().has(word.toLowerCase())),
  knows: ['fr A', 'ai ii', 'it ia'],
  leaves: ['A B C', 'US EU', 'of the', 'an', 'J. K.', 'so be it', 'As I do'],
};
