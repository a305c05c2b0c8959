import { once } from '../chars/once.js';
import { jumpFrom } from '../phrases/jump.js';
import { findHeadRuns } from './head-runs.js';
import type { Row } from './row.js';
import { mayEnd } from './unstopped.js';

/** No line of such a head is longer, in UTF-16 units. */
const LONGEST = 60;
/** Lines of the longest such head. */
const MOST_LINES = 4;
/** Of more lines than so few one at least has a small word, or one that is longer than names are. */
const FEW = 2;
const NO_NAME = once(() => /(?:^| )\p{Ll}|\p{sc=Latn}{11}/u);
/** Words with a capital that it has at least: one may begin any sentence. */
const LEAST = 2;

/** Of so many lines under it the widest tells how wide the column is, and a title takes up this share of it. */
const BELOW = 3;
const NARROW = 0.75;

/** What stories begin with and names and titles do not go on with. */
const OPENER = once(
  () =>
    /^[“"‘']?(?:The|A|An|In|At|On|It|He|She|They|We|There|This|That|These|Those|When|While|After|As|For|With|Although|Following|Mr|Mrs|Der|Die|Das|Ein|Eine|Im|Am|Le|La|Les|Un|Une|Des|On)\.? [\p{Ll}\d]/u,
);

const WORD = once(() => /\p{sc=Latn}[\p{sc=Latn}'’]*/gu);
const LARGE = once(() => /^\p{Lu}/u);
/** Words of fewer letters are small in a title too. */
const LONG = 4;
/** A mark that goes on, or a sentence that ends within: neither stands in a title. */
const RUNS_ON = once(() => /[,;:\-\u2010\u2014]$|\p{Ll}{3}[.!?] |\d/u);

/**
 * Lines of Western heads in the style of titles, as a page has them between two stories without a blank line:
 *
 *     may come in March.                     a sentence ends
 *     Harbor Communication                   all longer words have a capital, and `A` would have fitted
 *     A letter of the harbor board was       running text
 *
 * Two lines of such words may be a head; more, without a small word among them, and what stands under no sentence, may be names.
 */
export const findTitleHeads = (rows: readonly Row[], unstopped: boolean): ReadonlySet<number> =>
  findHeadRuns(
    rows,
    (i) => i > 0 && isOver(rows, i, unstopped),
    (i) => titleEnd(rows, i),
  );

/** A sentence or a phrase ends above the row, or could where stops are lost. */
function isOver(rows: readonly Row[], i: number, unstopped: boolean): boolean {
  const above = rows[i - 1] as Row;
  return mayEnd(above, unstopped) && !above.leads && isTitle(rows[i] as Row);
}

/** Behind the last line of the title that begins at `start`; `start` where it is none. */
function titleEnd(rows: readonly Row[], start: number): number {
  let end = start;
  while (end < rows.length && isTitle(rows[end] as Row) && (end === start || (rows[end - 1] as Row).ending === 'open'))
    end++;
  const below = rows[end];
  if (below === undefined || end - start > MOST_LINES) return start;
  if (isJump(below.text)) return end;
  if (below.phrase || !OPENER().test(below.text)) return start;
  return isNarrow(rows, start, end) && !areNames(rows, start, end) ? end : start;
}

/** The rest of a story from another page, and where its first part stands: right under its head. */
const isJump = (text: string): boolean => jumpFrom(text) !== null;

/** Names under each other, as papers list who won and who was chosen. */
function areNames(rows: readonly Row[], start: number, end: number): boolean {
  return end - start > FEW && !rows.slice(start, end).some(({ text }) => NO_NAME().test(text));
}

/** No line of it is nearly as wide as what stands under it: the first line of a paragraph is short by its indent. */
function isNarrow(rows: readonly Row[], start: number, end: number): boolean {
  const widest = Math.max(...rows.slice(end, end + BELOW).map(({ width }) => width));
  return rows.slice(start, end).every(({ width }) => width <= widest * NARROW);
}

/** True of a line in the style of titles that no mark closes. */
export function isTitle(row: Row): boolean {
  const { text } = row;
  if (text.length > LONGEST || row.small || row.phrase || row.leads || row.inset || !LARGE().test(text)) return false;
  if (RUNS_ON().test(text) || row.capitals) return false;
  let large = 0;
  for (const [word] of text.matchAll(WORD())) {
    if (LARGE().test(word)) large++;
    else if (word.length >= LONG) return false;
  }
  return large >= LEAST;
}
