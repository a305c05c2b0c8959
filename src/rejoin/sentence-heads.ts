import type { Row } from './row.js';

/** Lines of the longest such head, a rubric over it and all. */
const LONGEST = 5;
/** The widest of so many lines under a head shows how wide the column is. */
const BELOW = 3;
/** A capital or a figure, quotes before it or not. */
const OPENS = /^[«“„"‘'( ]{0,3}[\p{Lu}\d]/u;

/**
 * The lines of Western heads that go on in small letters below a line with a capital: by their small letters alone they
 * would be running text.
 *
 *     flooded in April.                            a sentence ends
 *     Library to hold                              a capital, and `book` would have fitted
 *     book sale Saturday                           so would `The`
 *     The Friends of the Dorset Library will       running text, as wide as the column
 */
export function findSentenceHeads(rows: readonly Row[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    if (!mayBegin(rows[i - 1], rows[i] as Row)) continue;
    const end = headEnd(rows, i);
    for (let k = i + 1; k < end; k++) found.add(k);
  }
  return found;
}

/** The line above ends something, and the line could be a head. */
function mayBegin(above: Row | undefined, row: Row): boolean {
  const ended = above === undefined || above.ending === 'stop' || above.phrase || row.gap > 0;
  return ended && OPENS.test(row.text) && isHeadLine(row);
}

/** Behind the last line that something could have been added to, where a byline stands below or what opens with a capital; `start` where none does. */
function headEnd(rows: readonly Row[], start: number): number {
  const most = Math.min(rows.length - 1, start + LONGEST);
  let end = start;
  for (let k = start; k < most && isHeadLine(rows[k] as Row); k++) {
    const below = rows[k + 1] as Row;
    if ((k > start && (rows[k] as Row).gap > 0) || !isShort(rows, k)) break;
    if (below.signed || (!below.small && OPENS.test(below.text) && !below.phrase)) end = k + 1;
  }
  return end;
}

/** Heads of two halves have a semicolon between them: `Fire guts old mill;` / `cause is unknown`. */
const isHeadLine = (row: Row): boolean =>
  (row.ending === 'open' || row.text.endsWith(';')) &&
  !row.phrase &&
  !row.leads &&
  !row.inset &&
  !row.endsAtComma &&
  WORD.test(row.text);

const WORD = /\p{sc=Latn}{2}/u;

/** What the line below begins with would have fitted in a line as wide as those under it. */
function isShort(rows: readonly Row[], i: number): boolean {
  const below = rows[i + 1] as Row;
  let widest = 0;
  for (let k = i + 1; k <= i + BELOW && k < rows.length; k++) widest = Math.max(widest, (rows[k] as Row).width);
  return (rows[i] as Row).width + 1 + below.firstUnit <= widest;
}
