import { isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Piece } from './piece.js';
import {
  KNOWN_WHOLE,
  LINKS,
  NO_STARTS,
  NO_WORD_ENDS,
  NO_WORD_STARTS,
  SHORT_WORDS,
  SMALL_WORDS,
} from './unmarked-words.js';
import type { Witnesses } from './witnesses.js';

/** So many lines of a page that begin with the end of a word make a habit of it. */
const HABIT = 4;
/** And of the line ends where a word could be broken one in so many: without its hyphens a page begins one in twelve so. */
const ONE_IN = 25;
/** Some hyphens are read where others are not: they are so many times as many at most. */
const MARKED = 3;
/** No longer part of a word is looked at, in letters. */
const LONGEST = 16;
/** A part that is looked up among all words of its length. */
const SHORT = 3;
const LEAST = 2;
/** What words are broken into has one: `mph`, `ft` and `km` are whole. */
const VOWEL = /[aeiouy]/u;

/** The end of one line and the start of the next, where both may be parts of one word. */
interface Parts {
  readonly left: string;
  readonly right: string;
  /** The left part begins with a capital letter. */
  readonly capital: boolean;
}

/** The letters that `left` ends with and `right` begins with; null where a mark, a digit or a capital parts them. */
function partsOf(left: string, right: Piece): Parts | null {
  if (!right.small || !isAt(left, left.length - 1, LETTER)) return null;
  let [start, end] = [left.length, 0];
  while (start > 0 && left.length - start <= LONGEST && isAt(left, start - 1, LETTER)) start--;
  while (end <= LONGEST && isAt(right.text, end, LETTER)) end++;
  const [head, tail] = [left.slice(start), right.text.slice(0, end)];
  if (!isPart(head) || !isPart(tail)) return null;
  if (!BEFORE.includes(left.charAt(start - 1)) || !BEHIND.test(right.text.slice(end, end + 2))) return null;
  return { left: head.toLowerCase(), right: tail, capital: isAt(head, 0, UPPER) };
}

/** What may stand before a word that is broken, and behind it: other marks are those of addresses, elisions and compounds. */
const BEFORE = ' “"‘(—';
const BEHIND = /^(?:$|[ —]|[,.;:!?)”"](?!\p{L}))/u;

const isPart = (letters: string): boolean =>
  letters.length >= LEAST && letters.length <= LONGEST && !/\p{Lu}/u.test(letters.slice(1));

/** True of a page whose words are broken at line ends without a mark: `opportuni` / `ties`. */
export const dropsBreaks = (rows: readonly Piece[], marked: number): boolean => findBrokenInto(rows, marked).size > 0;

/**
 * Numbers of the rows of such a page that begin with what is the end of a word for sure, or behind what is its beginning; none of
 * another page. `marked`: lines of the page that end in a hyphen.
 */
export function findBrokenInto(rows: readonly Piece[], marked: number): ReadonlySet<number> {
  const found = new Set<number>();
  let ends = 0;
  for (let i = 1; i < rows.length; i++) {
    const parts = partsOf((rows[i - 1] as Piece).text, rows[i] as Piece);
    if (parts === null) continue;
    ends++;
    if (NO_WORD_ENDS.has(parts.right) || NO_WORD_STARTS.has(parts.left)) found.add(i);
  }
  const isHabit = found.size >= HABIT && found.size * MARKED > marked && found.size * ONE_IN >= ends;
  return isHabit ? found : new Set();
}

/**
 * True where `row` goes on with the word that `above` ends with, on a page of English that has lost the hyphens there: one
 * of the parts is no word, or the page writes the whole word elsewhere and not both parts.
 */
export function isUnmarked(above: string, row: Piece, { whole, earlier }: Witnesses): boolean {
  const parts = partsOf(above, row);
  if (parts === null) return false;
  const { left: head, right: tail } = parts;
  if (NO_STARTS.has(head)) return false;
  if (NO_WORD_ENDS.has(tail) || KNOWN_WHOLE.get(head)?.has(tail)) return true;
  if (isScrap(tail) && !LINKS.has(tail) && !isWord(head)) return true;
  if (!parts.capital && isScrap(head)) return true;
  if (NO_WORD_STARTS.has(head)) return true;
  const times = (word: string) => Math.max(whole.get(word) ?? 0, earlier?.whole.get(word) ?? 0);
  if (times(head + tail) === 0) return false;
  // the parts were counted too where they stand here
  const [left, right] = [times(head) > 1, times(tail) > 1];
  return isWord(head) ? !left && !right : !left || !right;
}

/** So short that it were known if it were a word. */
const isScrap = (letters: string): boolean =>
  letters.length <= SHORT && VOWEL.test(letters) && !SHORT_WORDS.has(letters);

/** One of the small words that every line may end with. */
const isWord = (letters: string): boolean => (letters.length <= SHORT ? SHORT_WORDS : SMALL_WORDS).has(letters);
