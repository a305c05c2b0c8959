import { isAt, LETTER } from '../chars/classes.js';
import { splitWords } from '../chars/split-words.js';
import { unitsOf } from '../chars/units.js';
import type { Piece } from './piece.js';
import { dropsBreaks } from './unmarked.js';
import type { Spellings, Witnesses } from './witnesses.js';

/** Line breaks marked with U+00AD that make a habit of it. */
const HABIT = 5;

const HYPHENS = unitsOf('-\u00ac\u2010\u2011\u2e17\u00ad');

/** Where the hyphens at the end of `text` begin: extractors leave mixtures such as U+00AD U+2010. Its length: there are none. */
export function hyphenStart(text: string): number {
  let end = text.length;
  while (end > 0 && HYPHENS.has(text.charCodeAt(end - 1))) end--;
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
 * Collects the words of a page that witness how a broken word is written. Looks at no page without a hyphen at a line
 * end. `seen`: the page's words, where they were collected before.
 */
export function collectWitnesses(rows: readonly Piece[], earlier?: Spellings, seen?: Spellings): Witnesses {
  let broken = 0;
  let marked = 0;
  for (const { text } of rows) {
    if (!endsBroken(text)) continue;
    broken++;
    if (text.includes('\u00ad', hyphenStart(text))) marked++;
  }
  const drops = dropsBreaks(rows, broken);
  const { whole, hyphened } = broken > 0 || drops ? (seen ?? collectWords(rows)) : NO_WORDS;
  return { whole, hyphened, marksBreaks: marked >= HABIT, dropsBreaks: drops, earlier };
}

const NO_WORDS: Spellings = { whole: new Map(), hyphened: new Map() };

/** Every word that is whole within its line: the two parts of a broken word are no witnesses. */
export function collectWords(rows: readonly Piece[]): Spellings {
  const [whole, hyphened] = [new Map<string, number>(), new Map<string, number>()];
  let goesOn = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Piece;
    const breaks = endsBroken(row.text);
    const words = splitWords(plain(row.text.slice(0, hyphenStart(row.text))));
    const end = breaks || isSetIn(rows[i + 1]) ? words.length - 1 : words.length;
    for (let at = goesOn || isSetIn(row) ? 1 : 0; at < end; at++) {
      const word = withoutElision(words[at] as string);
      if (word !== '') count(word, whole, hyphened);
    }
    goesOn = breaks;
  }
  return { whole, hyphened };
}

/** Words of earlier pages that are kept, whole and hyphened each; those that come later are not. */
const MOST_WORDS = 20_000;

/** The words of a source's pages, which witness how later pages break them. */
export interface SourceWords {
  readonly spellings: Spellings;
  /** Takes the words of a page. */
  add(page: Spellings): void;
}

export function openSourceWords(): SourceWords {
  const [whole, hyphened] = [new Map<string, number>(), new Map<string, number>()];
  const take = (seen: Map<string, number>, page: ReadonlyMap<string, number>) => {
    for (const [word, times] of page) {
      const before = seen.get(word);
      if (before !== undefined || seen.size < MOST_WORDS) seen.set(word, (before ?? 0) + times);
    }
  };
  return {
    spellings: { whole, hyphened },
    add: (page) => {
      take(whole, page.whole);
      take(hyphened, page.hyphened);
    },
  };
}

function count(word: string, whole: Map<string, number>, hyphened: Map<string, number>): void {
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
