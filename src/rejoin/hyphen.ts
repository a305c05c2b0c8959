import { DIGIT, isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Tongue } from '../phrases/tongue.js';
import { ENGLISH } from './hyphen-english.js';
import { FRENCH } from './hyphen-french.js';
import { GERMAN } from './hyphen-german.js';
import { type Broken, type HyphenRule, list } from './hyphen-rule.js';
import { bareWord, hyphenStart, letterEnds, witness } from './hyphen-witness.js';
import { softStart } from './soft-start.js';
import type { Spellings, Witnesses } from './witnesses.js';

/** What happens at a hyphen at a line end. Units are UTF-16. */
export interface HyphenSeam {
  readonly rule: 'soft-hyphen' | 'hyphen-welded' | 'hyphen-kept' | 'hyphen-undecided';
  /** So many go from the end of the line, so many from the start of the next. */
  readonly drop: number;
  readonly skip: number;
  readonly between: '' | ' ';
}

const RULES: Readonly<Record<Tongue, readonly HyphenRule[]>> = { en: ENGLISH, fr: FRENCH, de: GERMAN };

const KEPT: HyphenSeam = { rule: 'hyphen-kept', drop: 0, skip: 0, between: '' };
const SUSPENDED: HyphenSeam = { ...KEPT, between: ' ' };
export const UNDECIDED: HyphenSeam = { ...KEPT, rule: 'hyphen-undecided' };

/** `the U.S.-` / `Canada line`. */
const INITIALS = /(?:\p{Lu}\.){2}$/u;

/** A word and what runs on behind it: no longer one is looked at. */
const REACH = 40;

/** How to join `left` to `right` where a hyphen stands between; null where none does. `tongue` is asked where it matters. */
export function hyphenSeam(left: string, right: string, witnesses: Witnesses, tongue: () => Tongue): HyphenSeam | null {
  const end = hyphenStart(left);
  const drop = left.length - end;
  const skip = softStart(right);
  if (drop === 0 && skip === 0) return null;
  const lettered = letterEnds(left, end);
  if (skip > 0 && lettered) return { rule: 'soft-hyphen', drop, skip, between: '' };
  const marks = left.slice(end);
  if (drop === 0 || drop > 2 || marks === '--') return null;
  if (isAt(left, end - 1, DIGIT)) return goesOnAfterDigit(right, tongue) ? KEPT : null;
  if (!lettered) return INITIALS.test(left.slice(0, end)) && isAt(right, 0, LETTER) ? KEPT : null;
  if (/[\u00ad\u00ac]/u.test(marks)) return { rule: 'soft-hyphen', drop, skip, between: '' };
  if (!isAt(right, 0, LETTER)) return KEPT;
  return decide(breakWord(left.slice(0, end), right), drop, witnesses, tongue);
}

/** `1914-18`, and in English `ten 12-pounders`; elsewhere what follows a number's dash is mostly another thing. */
function goesOnAfterDigit(right: string, tongue: () => Tongue): boolean {
  return isAt(right, 0, DIGIT) || (isAt(right, 0, LETTER) && !isAt(right, 0, UPPER) && tongue() === 'en');
}

/** The broken word at the end of `left` (its hyphen gone) and the start of `right`. */
export function breakWord(left: string, right: string): Broken {
  const head = /(?<![\p{L}\p{M}'’\-\u2010\u2011])[\p{L}\p{M}'’\-\u2010\u2011]*$/u.exec(left.slice(-REACH))?.[0] ?? '';
  const cut = Math.max(head.lastIndexOf('-'), head.lastIndexOf('\u2010'), head.lastIndexOf('\u2011')) + 1;
  const tail = /^[\p{L}\p{M}]*/u.exec(right.slice(0, REACH))?.[0] ?? '';
  return {
    left: bareWord(head.slice(cut)),
    before: bareWord(head.slice(0, cut)),
    right: tail.toLowerCase(),
    rest: right.slice(tail.length, tail.length + REACH),
    capital: isCapital(head.charAt(cut)),
    parted: isCapital(tail.charAt(0)) && !(isCapitals(head) && isCapitals(tail)),
  };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Letters enough, all of them capitals: one alone may be a sign (`D-N.Y.`). */
function isCapitals(letters: string): boolean {
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/** True where English keeps a hyphen between two parts of a word. */
export function hasEnglishHyphen(left: string, right: string): boolean {
  const word = breakWord(left, right);
  return word.left !== '' && ENGLISH.some(({ keep }) => keep(word));
}

const saidBy = (spellings: Spellings, { before, left, right }: Broken) =>
  witness(before + left, right, spellings) ?? witness(left, right, spellings);

function decide(word: Broken, drop: number, witnesses: Witnesses, tongue: () => Tongue): HyphenSeam {
  const welded: HyphenSeam = { rule: 'hyphen-welded', drop, skip: 0, between: '' };
  const said = saidBy(witnesses, word) ?? (witnesses.earlier === undefined ? null : saidBy(witnesses.earlier, word));
  if (said !== null) return said === 'weld' ? welded : KEPT;
  if (word.parted) return KEPT;
  const rule = RULES[tongue()].find(({ keep }) => keep(word));
  if (rule?.spaced) return SUSPENDED;
  if (rule !== undefined || witnesses.marksBreaks) return KEPT;
  return isDoubtful(word, witnesses) ? UNDECIDED : welded;
}

/** Endings that are words too: their standing on the page tells nothing. */
const ENDINGS = list(
  'able ably less ness ship hood ward wards wise like self selves ever thing times time where body coup tant fois',
);
/** So often must both parts stand on the page. */
const OFTEN = 2;

/** Both parts are words that this page repeats, and nothing tells whether they make one. */
function isDoubtful({ left, right }: Broken, { whole }: Witnesses): boolean {
  const free = (part: string) => part.length >= 4 && (whole.get(part) ?? 0) >= OFTEN;
  return free(left) && free(right) && !ENDINGS.has(right);
}
