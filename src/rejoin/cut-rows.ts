import { CLINGS, CLOSES, ENDS, isAt, OPENS } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { gather, type Printed } from './printed.js';

/**
 * A page cuts its lines where so many were cut behind a comma: it may hold a line of verse or two. A semicolon or a colon
 * tells nothing, as paragraphs end in them too: those of a list, and what leads to one.
 */
const LEAST_CUTS = 3;
/** The lines around that show the column, and how many of them must be of one width. */
const REACH = 12;
const LEAST_FULL = 3;
/** How far the parts of a line may fall short of its column, or stand out over it: marks are squeezed to half. Cells. */
const SHORT = 2;
const SQUEEZED = 2;
/** What the first line of a paragraph is set in by. Cells. */
const INDENT = 4;
const MOST_PARTS = 5;
const COMMAS = unitsOf('，、；：');
const TELLING = unitsOf('，、');

/**
 * Lines of Chinese text put together again that the extractor cut at their marks, where a justified line has its gaps; null where the
 * page has none:
 *
 *     上一站是河湾，                 上一站是河湾，再往前走
 *     再往前走           →          便到了老渡口，船还没有
 *     便到了老渡口，
 *     船还没有
 *
 * The parts fill a column together. A line that stops at a comma tells of a cut by itself; behind the end of a sentence a page must
 * have shown that it cuts, and what follows must be neither a whole line nor the end of a paragraph.
 */
export function gatherCut(lines: readonly Line[]): readonly Printed[] | null {
  if (countShort(lines) < LEAST_CUTS) return null;
  const texts = lines.map((line) => line.raw.trim());
  const widths = texts.map((text) => cells(text, 2));
  const sure = cutsOf(texts, widths, false);
  let told = 0;
  for (const i of sure.keys()) if (TELLING.has(lastUnit(texts[i] ?? ''))) told++;
  if (told < LEAST_CUTS) return null;
  const cuts = cutsOf(texts, widths, true);
  const printed: Printed[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = cuts.get(i) ?? i + 1;
    let row: Printed = { line: lines[i] as Line, pieces: [lines[i] as Line] };
    for (let at = i + 1; at < end; at++) row = gather(row, lines[at] as Line, '');
    printed.push(row);
    i = end;
  }
  return printed;
}

/** Longer lines, in UTF-16 units, are no lines of a column. */
const LONGEST = 127;

/** How many lines stop at a comma and are shorter than the usual line: as many as could be cut, counted at little cost. */
function countShort(lines: readonly Line[]): number {
  const counts = new Uint16Array(LONGEST + 1);
  let usual = 0;
  for (const { raw } of lines) {
    const length = Math.min(raw.length, LONGEST);
    counts[length] = (counts[length] as number) + 1;
    if (length > 0 && (counts[length] as number) > (counts[usual] as number)) usual = length;
  }
  let count = 0;
  for (const { raw } of lines) if (raw.length < usual - 1 && endsAtComma(raw)) count++;
  return count;
}

/** For the line that each printed line begins with, where it ends, the last not in it. `known`: the page cuts its lines. */
function cutsOf(texts: readonly string[], widths: readonly number[], known: boolean): ReadonlyMap<number, number> {
  const cuts = new Map<number, number>();
  for (let i = 0; i + 1 < texts.length; i++) {
    if (!stopsAtMark(texts[i] ?? '', texts[i + 1] ?? '', known)) continue;
    const column = columnAround(widths, i);
    const end = column === 0 ? i + 1 : endOf(texts, widths, i, column, known);
    if (end === i + 1) continue;
    cuts.set(i, end);
    i = end - 1;
  }
  return cuts;
}

/** Whether a line could have been cut behind this one, whatever their widths: most stop at no mark. */
function stopsAtMark(text: string, below: string, known: boolean): boolean {
  if (below === '' || text === '') return false;
  if (endsAtComma(text) || isAt(text, text.length - 1, OPENS)) return true;
  return known && (isAt(text, text.length - 1, ENDS | CLOSES) || isAt(below, 0, OPENS | CLOSES | CLINGS | ENDS));
}

/** Where the printed line that begins with line `i` ends: `i + 1` where it was not cut. */
function endOf(texts: readonly string[], widths: readonly number[], i: number, column: number, known: boolean): number {
  let width = widths[i] ?? 0;
  for (let end = i + 1; end < Math.min(texts.length, i + MOST_PARTS); end++) {
    const [above, below] = [texts[end - 1] ?? '', texts[end] ?? ''];
    if (width >= column - SHORT || !mayCut(above, below, widths[end] ?? 0, column, known)) return i + 1;
    width += widths[end] ?? 0;
    if (fills(width, column) || (end === i + 1 && fills(width, column - INDENT) && endsAtComma(above))) {
      // what closes the line may have been cut off too
      const more = texts[end + 1] ?? '';
      return more.length === 1 && isAt(more, 0, CLOSES | CLINGS | ENDS) ? end + 2 : end + 1;
    }
  }
  return i + 1;
}

function fills(width: number, column: number): boolean {
  return width >= column - SHORT && width <= column + SQUEEZED;
}

function endsAtComma(text: string): boolean {
  return COMMAS.has(lastUnit(text));
}

const lastUnit = (text: string): number => text.charCodeAt(text.length - 1);

/** A line may have been cut between `above` and `below`. */
function mayCut(above: string, below: string, width: number, column: number, known: boolean): boolean {
  if (!stopsAtMark(above, below, known)) return false;
  if (endsAtComma(above) || isAt(above, above.length - 1, OPENS)) return true;
  if (isAt(below, 0, OPENS | CLOSES | CLINGS | ENDS)) return true;
  const whole = fills(width, column) || fills(width, column - INDENT);
  return !whole && !isAt(below, below.length - 1, ENDS);
}

/** The widest width that nearly as many lines around line `i` have as any, in cells; 0 where they have none in common. */
function columnAround(widths: readonly number[], i: number): number {
  const counts = new Map<number, number>();
  let most = LEAST_FULL;
  for (let at = Math.max(0, i - REACH); at < Math.min(widths.length, i + REACH); at++) {
    const width = widths[at] ?? 0;
    const count = (counts.get(width) ?? 0) + 1;
    counts.set(width, count);
    most = Math.max(most, count);
  }
  let widest = 0;
  for (const [width, count] of counts) if (width > widest && count >= Math.max(LEAST_FULL, most / 2)) widest = width;
  return widest > 2 * INDENT ? widest : 0;
}
