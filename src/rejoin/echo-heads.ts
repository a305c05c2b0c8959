import { couldEcho, echoOf, leadsOn } from '../phrases/echo.js';
import { median } from '../quantile.js';
import { findHeadRuns } from './head-runs.js';
import type { Row } from './row.js';
import { mayEnd } from './unstopped.js';

/** Lines of the longest such head. */
const MOST_LINES = 3;
/** No line of it is longer, in UTF-16 units. */
const LONGEST = 60;
/** The words of a head come again in so many lines under it. */
const REACH = 8;

/**
 * Lines of heads in the style of sentences whose words come again in the text under them, as those of news do and first lines of
 * paragraphs do not:
 *
 *     will be closed in March.                a sentence ends
 *     Harbor board to close old bridge        `harbor`, `board`, `bridge`
 *     The Wending harbor board said that
 *     it will close the upper bridge …
 */
export const findEchoHeads = (rows: readonly Row[], unstopped: boolean): ReadonlySet<number> =>
  findHeadRuns(
    rows,
    (i) => couldBegin(rows, i, unstopped),
    (i) => endOf(rows, i),
  );

/** A sentence or a phrase ends above the row, or could where stops are lost; and the row could be the first line of a head. */
function couldBegin(rows: readonly Row[], i: number, unstopped: boolean): boolean {
  const [above, row] = [rows[i - 1], rows[i] as Row];
  if (above !== undefined && (above.signed || above.leads || !mayEnd(above, unstopped && isShort(rows, i - 1))))
    return false;
  return row.capital && couldBeLine(row, true);
}

const couldBeLine = ({ text, phrase, leads, inset, ending, item }: Row, isFirst: boolean): boolean =>
  text.length <= LONGEST &&
  !phrase &&
  !leads &&
  !inset &&
  ending === 'open' &&
  item === null &&
  couldEcho(text, isFirst);

/** Behind the last line of the head that begins at `start`, of which most comes again; `start` where none does. */
function endOf(rows: readonly Row[], start: number): number {
  let [end, most] = [start, 0];
  for (let i = start + 1; i <= start + MOST_LINES && i < rows.length; i++) {
    const [last, below] = [rows[i - 1] as Row, rows[i] as Row];
    // a further line could be the first of the text: such a one is full
    if (i > start + 1 && last.capital && !isShort(rows, i - 1)) break;
    if (below.capital && !last.endsAtComma && !leadsOn(last.text)) {
      const echo = echoOf(textOf(rows.slice(start, i)), textOf(rows.slice(i, i + REACH)));
      if (echo > most) [end, most] = [i, echo];
    }
    if (!couldBeLine(below, false)) break;
  }
  return end;
}

/** Cells that the first line of a paragraph is set in by, at most. */
const INDENT = 2;
/** So many lines under a line show how wide the column is: most are as wide, one may be two printed ones. */
const BELOW = 4;

/** What the line below begins with would have fitted, even behind an indent. */
function isShort(rows: readonly Row[], i: number): boolean {
  const below = rows.slice(i + 1, i + 1 + BELOW);
  const column = median(below.map(({ width }) => width));
  return (rows[i] as Row).width + 1 + (below[0]?.firstUnit ?? 0) + INDENT <= column;
}

/** The text of lines, their broken words put together. */
const textOf = (rows: readonly Row[]): string =>
  rows.map(({ text }) => (text.endsWith('-') ? text.slice(0, -1) : `${text} `)).join('');
