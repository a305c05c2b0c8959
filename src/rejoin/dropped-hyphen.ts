import { DIGIT, isAt, LETTER } from '../chars/classes.js';
import type { Line } from '../model/line.js';
import { compoundSense } from './compound.js';
import type { Placed } from './divide.js';
import { findFolds } from './fold.js';
import { endsBroken } from './hyphen-witness.js';
import type { Manner } from './join.js';
import { asPrinted, type Printed } from './printed.js';
import type { Row } from './row.js';
import type { Ruler } from './ruler.js';
import { linesIn } from './welded-lines.js';

/** A page that breaks its words with a mark that came through shows so many of them, and more than dropped ones. */
const HABIT = 8;
/** A paragraph of so many printed lines shows that its column is what it seems. */
const LEAST_LINES = 3;
/** So near a row of several printed lines stands one of a single line. */
const NEAR = 4;

/** Rows as printed, and how they were read. */
export interface Reading {
  readonly rows: readonly Row[];
  readonly placed: readonly Placed[];
  /** What a first line is short, in cells. */
  readonly lost: number;
}

/**
 * Lines whose text has a hyphen again that the extractor dropped with the line break behind it:
 *
 *     a letter came from an eyecatching blue boat.   →   a letter came from an eye-catching blue boat.
 *
 * Of a word broken by the typesetter the page's other breaks show the mark; what was dropped is of another kind, the
 * word's own. Where no break shows one, most that were dropped were the typesetter's, and only what is sure comes back. The
 * widths of the printed lines leave a few places for it, of which one must make sense.
 */
export function restoreHyphens(
  reading: Reading,
  printed: readonly Printed[],
  ruler: Ruler,
  manner: Manner,
): ReadonlyMap<Line, string> {
  const restored = new Map<Line, string>();
  const { rows, placed, lost } = reading;
  const two = findWelded(reading, false);
  const shown = rows.filter(({ line }) => endsBroken(line.raw.trimEnd())).length;
  const marked = shown >= HABIT && shown > two.length;
  const welded = marked ? two : findWelded(reading, true);
  if (welded.length === 0) return restored;
  const piecesOf = new Map(printed.map(({ line, pieces }) => [line, pieces]));
  const sense = compoundSense(manner.witnesses, manner.tongue(), !marked);
  for (const { i, lines } of welded) {
    const { line } = rows[i] as Row;
    const { part, column } = placed[i] as Placed;
    const room = column - (part === 'first' ? lost : 0);
    const folds = findFolds({ raw: asPrinted(line), lines, room, column }, ruler, sense);
    for (const fold of folds.toReversed()) putHyphen(restored, placeOf(fold, line, piecesOf.get(line) ?? [line]));
  }
  return restored;
}

function putHyphen(restored: Map<Line, string>, place: { readonly line: Line; readonly at: number } | null): void {
  if (place === null) return;
  const text = restored.get(place.line) ?? place.line.text;
  restored.set(place.line, `${text.slice(0, place.at)}-${text.slice(place.at)}`);
}

/** The row that holds several printed lines, and how many. */
interface Welded {
  readonly i: number;
  readonly lines: number;
}

/** `known`: the page is known to have such rows. */
function findWelded({ rows, placed }: Reading, known: boolean): readonly Welded[] {
  const counts = rows.map((row, i) => linesOf(row, placed[i], known));
  return counts.flatMap((lines, i) =>
    lines > 1 && linesAround(counts, placed, i) >= LEAST_LINES && isBesideOne(rows, placed, i) ? [{ i, lines }] : [],
  );
}

function linesOf(row: Row, placed: Placed | undefined, known: boolean): number {
  if (placed === undefined || placed.column === 0) return 1;
  return linesIn(row.width, placed.column, row.ending === 'stop', known);
}

/** A row near it is one line of its column: where all are twice as wide, the column was misread. */
function isBesideOne(rows: readonly Row[], placed: readonly Placed[], i: number): boolean {
  const column = placed[i]?.column ?? 0;
  const isOne = (at: number) =>
    placed[at]?.column === column && placed[at]?.part !== 'last' && (rows[at]?.width ?? 0) <= column + 1;
  for (let by = 1; by <= NEAR; by++) if (isOne(i - by) || isOne(i + by)) return true;
  return false;
}

/** Printed lines of the paragraph of row `i`, as far as they matter. */
function linesAround(counts: readonly number[], placed: readonly Placed[], i: number): number {
  const goesOn = (at: number) => placed[at]?.part === 'middle' || placed[at]?.part === 'last';
  let lines = counts[i] ?? 0;
  for (let at = i; lines < LEAST_LINES && goesOn(at); at--) lines += counts[at - 1] ?? 0;
  for (let at = i + 1; lines < LEAST_LINES && goesOn(at); at++) lines += counts[at] ?? 0;
  return lines;
}

/** The line of `pieces` that holds place `at` of the printed line, and where in its text; null where a repair moved it. */
function placeOf(at: number, line: Line, pieces: readonly Line[]): { readonly line: Line; readonly at: number } | null {
  let left = countLettered(asPrinted(line).slice(0, at));
  for (const piece of pieces) {
    const all = countLettered(piece.raw);
    if (all !== countLettered(piece.text)) return null;
    if (left < all) return { line: piece, at: indexOf(piece.text, left) };
    left -= all;
  }
  return null;
}

function countLettered(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isAt(text, i, LETTER | DIGIT)) count++;
  return count;
}

/** Where letter or digit `nth`, from 0, stands in `text`. */
function indexOf(text: string, nth: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isAt(text, i, LETTER | DIGIT) && count++ === nth) return i;
  return text.length;
}
