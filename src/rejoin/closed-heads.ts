import { couldBeClosedHead, isClosedHead, isClosedTitle, isPlaceAndDay } from '../phrases/closed-head.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import type { Row } from './row.js';

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
 */
export function findClosedHeads(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const end = runEnd(rows, i);
    if (end > i && isOverText(rows, end)) for (let k = runStart(rows, i, end); k < end; k++) found.add(k);
    i = Math.max(i, end - 1);
  }
  return found;
}

/** Behind the last of the lines from `start` on that could be such heads. */
function runEnd(rows: readonly Row[], start: number): number {
  let end = start;
  while (end < rows.length && end - start < LONGEST_RUN && couldBe(rows[end] as Row)) end++;
  return end;
}

const couldBe = (row: Row): boolean =>
  !row.phrase &&
  !row.inset &&
  (isPlaceAndDay(row.text) || (!row.leads && (isCapital(row) || couldBeClosedHead(row.text))));

const isCapital = ({ capital, text }: Row): boolean => capital && isClosedHead(text);

/** The text under the last of them is wider, and begins as text does. */
function isOverText(rows: readonly Row[], end: number): boolean {
  const [last, below] = [rows[end - 1] as Row, rows[end]];
  if (below === undefined || below.small) return false;
  let widest = 0;
  for (let k = end; k < end + BELOW && k < rows.length; k++) widest = Math.max(widest, (rows[k] as Row).width);
  return last.width <= widest * NARROW;
}

/** The first of them that is a head: one in capitals, or under the end of a sentence all of them, where something says so; `end` for none. */
function runStart(rows: readonly Row[], start: number, end: number): number {
  // who wrote a letter signs so, too
  if (rows[start - 1]?.endsAtComma) return end;
  const run = rows.slice(start, end);
  const capital = run.findIndex(isCapital);
  if (!isUnderEnd(rows[start - 1])) return capital >= 0 ? start + capital : end;
  if (capital >= 0) return start;
  const told =
    run.length > 1 ||
    rows[end]?.leads ||
    run.some(({ text }) => isNewsRubric(text) || isPlaceAndDay(text) || isClosedTitle(text));
  return told ? start : end;
}

const isUnderEnd = (above: Row | undefined): boolean => above === undefined || above.ending === 'stop' || above.phrase;
