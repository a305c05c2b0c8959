import { isAt, LETTER } from '../chars/classes.js';
import { splitWords } from '../chars/split-words.js';
import type { Piece } from './piece.js';

/** How often words are written whole, and how often with a hyphen within a line. Small letters, `-` and `'`. */
export interface Spellings {
  readonly whole: ReadonlyMap<string, number>;
  readonly hyphened: ReadonlyMap<string, number>;
}

/** How a page writes its words. */
export interface Witnesses extends Spellings {
  /** The page marks its own breaks with U+00AD: a bare hyphen at a line end is then a word's own. */
  readonly marksBreaks: boolean;
  /** What earlier pages of the source say where this one does not. */
  readonly earlier?: Spellings | undefined;
}

/** Line breaks marked with U+00AD that make a habit of it. */
const HABIT = 5;

const HYPHENS = '-\u00ac\u2010\u2011\u2e17\u00ad';

/** Where the hyphens at the end of `text` begin: extractors leave mixtures such as U+00AD U+2010. Its length: there are none. */
export function hyphenStart(text: string): number {
  let end = text.length;
  while (end > 0 && HYPHENS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** True where a letter ends at `end`, or an accent written behind its letter. */
export function letterEnds(text: string, end: number): boolean {
  return isAt(text, end - 1, LETTER) || (end > 1 && /\p{M}/u.test(text.charAt(end - 1)));
}

/** True where a word is broken at the end of `text`. */
export function endsBroken(text: string): boolean {
  const end = hyphenStart(text);
  return end < text.length && letterEnds(text, end);
}

/** A word as a witness: small letters, the hyphen and apostrophe of ASCII, without a French elision (`l'in` → `in`). */
export function bareWord(word: string): string {
  return withoutElision(plain(word));
}

function plain(text: string): string {
  const small = text.toLowerCase();
  if (!/[’\u2010\u2011]/u.test(small)) return small;
  return small.replaceAll('’', "'").replaceAll('\u2010', '-').replaceAll('\u2011', '-');
}

function withoutElision(word: string): string {
  if (!word.includes("'")) return word;
  const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.{2})/u.exec(word)?.[0].length ?? 0;
  return word.slice(elided);
}

/** A line set in by the width of a space that begins with a small letter: the rest of a word, maybe (see slipped.ts). */
export function isSetIn(row: Piece | undefined): boolean {
  return row !== undefined && row.indent === 1 && row.small;
}

/**
 * Collects the words of a page that witness how a broken word is written. The two parts of a broken word are no
 * witnesses. Looks at no page without a hyphen at a line end.
 */
export function collectWitnesses(rows: readonly Piece[], earlier?: Spellings): Witnesses {
  const whole = new Map<string, number>();
  const hyphened = new Map<string, number>();
  const broken = rows.filter(({ text }) => endsBroken(text));
  const marked = broken.filter(({ text }) => text.includes('\u00ad', hyphenStart(text))).length;
  if (broken.length > 0) eachWord(rows, (word) => count(word, whole, hyphened));
  return { whole, hyphened, marksBreaks: marked >= HABIT, earlier };
}

/** Every word that is whole within its line. */
function eachWord(rows: readonly Piece[], take: (word: string) => void): void {
  rows.forEach(({ text }, i) => {
    const words = splitWords(plain(text.slice(0, hyphenStart(text))));
    if (endsBroken(text) || isSetIn(rows[i + 1])) words.pop();
    if (endsBroken(rows[i - 1]?.text ?? '') || isSetIn(rows[i])) words.shift();
    for (const word of words) take(withoutElision(word));
  });
}

/** Words of earlier pages that are kept, whole and hyphened each; those that come later are not. */
const MOST_WORDS = 20_000;

/** The words of a source's pages, which witness how later pages break them. */
export interface SourceWords {
  readonly spellings: Spellings;
  /** Takes the words of a page. */
  add(rows: readonly Piece[]): void;
}

export function openSourceWords(): SourceWords {
  const [whole, hyphened] = [new Map<string, number>(), new Map<string, number>()];
  const isFull = (word: string) => {
    const seen = word.includes('-') ? hyphened : whole;
    return seen.size >= MOST_WORDS && !seen.has(word);
  };
  return {
    spellings: { whole, hyphened },
    add: (rows) => eachWord(rows, (word) => isFull(word) || count(word, whole, hyphened)),
  };
}

function count(word: string, whole: Map<string, number>, hyphened: Map<string, number>): void {
  if (word === '') return;
  const seen = word.includes('-') ? hyphened : whole;
  seen.set(word, (seen.get(word) ?? 0) + 1);
}

/** How pages write the word made of `left` and `right`: whole, with a hyphen, or they do not say. Plurals count too. */
export function witness(left: string, right: string, { whole, hyphened }: Spellings): 'keep' | 'weld' | null {
  const times = (seen: ReadonlyMap<string, number>, word: string) =>
    (seen.get(word) ?? 0) + (seen.get(word.endsWith('s') ? word.slice(0, -1) : `${word}s`) ?? 0);
  const [welded, kept] = [times(whole, left + right), times(hyphened, `${left}-${right}`)];
  return welded === kept ? null : welded > kept ? 'weld' : 'keep';
}
