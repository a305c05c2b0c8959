import { countSpaces } from '../chars/spaces.js';
import {
  couldBeClosedLine,
  couldBeTitle,
  couldBeTitleEnd,
  isClosedHead,
  isClosedTitle,
  isDatedHead,
  isPlaceAndDay,
} from '../phrases/closed-head.js';
import { isWesternName } from '../phrases/person-western.js';
import { isSectionHead } from '../phrases/section-head.js';
import type { Row } from './row.js';
import { isTitle } from './title-heads.js';

/** The widest of so many lines under a head shows how wide the column is; a head takes up this share of it at most. */
const BELOW = 3;
const NARROW = 0.8;
/** Lines of the longest run of such heads. */
const LONGEST_RUN = 4;

/**
 * The lines that are heads as old print closes them, with a stop:
 *
 *     the vote was put off to the              text, which may break off at the end of a column
 *     GREAT BRITAIN.                           capitals tell by themselves
 *     London, March 4. The House …
 *
 *     the vote was put off.                    a sentence ends
 *     Foreign news.                            such lines, one under the other,
 *     The Wending Gazette.                     or one over a dateline, or the name of a column
 *     London, March 4. The House …             text that opens with a capital
 *
 * Where a page has one of these, or several such lines, a single line in the style of titles between two paragraphs is one, too.
 */
export function findClosedHeads(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  const single: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const end = runEnd(rows, i);
    if (end > i && (isOverText(rows, end) || isApart(rows, i, end))) {
      const start = runStart(rows, i, end);
      for (let k = start; k < end; k++) found.add(k);
      if (start === end && isSingle(rows, i, end)) single.push(i);
    }
    i = Math.max(i, end - 1);
  }
  return found.size > 0 || single.length >= LEAST_TITLES ? new Set([...found, ...single]) : found;
}

/** So many titles that a stop closes show that a page closes its heads. */
const LEAST_TITLES = 2;
const isTitleStyle = (text: string): boolean =>
  countSpaces(text, 1) > 0 ? couldBeTitleEnd(text) && !isName(text) : text.length >= LONG_WORD;
/** Who signs a letter; names with a small word in them are rarer than titles. */
const isName = (text: string): boolean => !/ \p{Ll}/u.test(text) && isWesternName(text.slice(0, -1));
/** A shorter word by itself may be an answer, or a month: `Warnung.` is one that heads something. */
const LONG_WORD = 8;

/** A line by itself under the end of a sentence, in small letters and in the style of titles. */
function isSingle(rows: readonly Row[], start: number, end: number): boolean {
  const [above, { text }] = [rows[start - 1], rows[start] as Row];
  if (end - start !== 1 || !isUnderEnd(above) || above?.endsAtComma) return false;
  return text !== text.toUpperCase() && isTitleStyle(text) && !ENDS_SENTENCE.test(text);
}

/** `March last.`, `The members then went home.` */
const ENDS_SENTENCE =
  /(?<!\p{L})(?:last|next|inst|ult|then)(?!\p{L})|^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** Behind the last of the lines from `start` on that could be such heads. */
function runEnd(rows: readonly Row[], start: number): number {
  let end = start;
  for (; end < rows.length && end - start < LONGEST_RUN; end++) {
    const [row, below] = [rows[end] as Row, rows[end + 1]];
    if (!couldBe(row, below) && !isDeckLine(row, below, rows.slice(start, end))) break;
  }
  return end;
}

const couldBe = (row: Row, below: Row | undefined): boolean =>
  !row.phrase &&
  !row.inset &&
  (isPlaceAndDay(row.text) ||
    (!row.leads &&
      (isCapital(row) || couldBeClosedLine(row.text) || (below?.leads === true && couldBeTitle(row.text)))));

/** The deck under a head in capitals, over several lines: `Ferry Fares Go Up From` / `March First.` */
const isDeckLine = (row: Row, below: Row | undefined, above: readonly Row[]): boolean =>
  (above.length > 0 && IN_BRACKETS.test(row.text)) ||
  (below?.capital === true && above.some(isCapital) && isTitle(row) && couldBeTitleEnd(below.text));
/** What sitting it was, under what sat: `(Third Day.)` */
const IN_BRACKETS = /^\(\p{Lu}[^()]{3,40}\.?\)\.?$/u;

const isCapital = ({ capital, text }: Row): boolean => capital && isClosedHead(text);

/** The sign of a correspondent before the place: `sb. Wending, 20. April.` */
const SIGN = /^\p{Ll}{1,3}\. \p{Lu}/u;

/** However wide, between blank lines, or a rule and a blank line, and over what does not go on in a small letter. */
function isApart(rows: readonly Row[], start: number, end: number): boolean {
  const [first, below] = [rows[start] as Row, rows[end]];
  if (below === undefined || (below.small && !SIGN.test(below.text)) || below.gap === 0) return false;
  return start === 0 || first.gap > 0 || rows[start - 1]?.phrase === true;
}

/** The text under the last of them is wider, and begins as text does; under the name of a section a headline may stand. */
function isOverText(rows: readonly Row[], end: number): boolean {
  const [last, below] = [rows[end - 1] as Row, rows[end]];
  if (below === undefined || below.small) return false;
  if (isSectionHead(last.text) || isDatedHead(last.text)) return true;
  let widest = 0;
  for (let k = end; k < end + BELOW && k < rows.length; k++) widest = Math.max(widest, (rows[k] as Row).width);
  return last.width <= widest * NARROW;
}

/**
 * The first of them that is a head: one in capitals, or under the end of a sentence all of them, where something says so;
 * `end` for none. The last line of a paragraph may look like one: `Garden.` under `… was seen in the Botanical`.
 */
function runStart(rows: readonly Row[], start: number, end: number): number {
  // who wrote a letter signs so, too
  if (rows[start - 1]?.endsAtComma) return end;
  const capital = rows.slice(start, end).findIndex(isCapital);
  const open = isUnderEnd(rows[start - 1]) ? 0 : 1;
  if (capital >= 0) return open === 0 ? start : start + capital;
  return isTold(rows, start + open, end) ? start + open : end;
}

/** Something says that these are heads. */
function isTold(rows: readonly Row[], start: number, end: number): boolean {
  const run = rows.slice(start, end);
  return run.length > 1 || (run.length > 0 && rows[end]?.leads === true) || run.some(({ text }) => isToldBy(text));
}

const isToldBy = (text: string): boolean => isSectionHead(text) || isPlaceAndDay(text) || isClosedTitle(text);

const isUnderEnd = (above: Row | undefined): boolean => above === undefined || above.ending === 'stop' || above.phrase;
