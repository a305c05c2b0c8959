import { DIGIT, isAt, LETTER } from '../chars/classes.js';
import type { Line } from '../model/line.js';
import { compoundSense } from './compound.js';
import type { Placed } from './divide.js';
import { findFold } from './fold.js';
import { endsBroken } from './hyphen-witness.js';
import type { Manner } from './join.js';
import { asPrinted, type Printed } from './printed.js';
import type { Row } from './row.js';
import type { Ruler } from './ruler.js';
import { linesIn } from './welded-lines.js';

/** A page that breaks its words with a mark that came through shows so many of them, and more than dropped ones. */
const HABIT = 8;
/** A paragraph of so many printed lines shows that its column is what it seems. */
const LEAST_ROWS = 3;

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
 * word's own. The widths of both printed lines leave a few places for it, of which one must make sense.
 */
export function restoreHyphens(
  { rows, placed, lost }: Reading,
  printed: readonly Printed[],
  ruler: Ruler,
  manner: Manner,
): ReadonlyMap<Line, string> {
  const restored = new Map<Line, string>();
  const doubled: number[] = [];
  for (let i = 0; i < rows.length; i++)
    if (isTwo(rows[i] as Row, placed[i]) && rowsAround(placed, i) >= LEAST_ROWS) doubled.push(i);
  if (doubled.length === 0) return restored;
  const shown = rows.filter(({ line }) => endsBroken(line.raw.trimEnd())).length;
  if (shown < HABIT || shown <= doubled.length) return restored;
  const piecesOf = new Map(printed.map(({ line, pieces }) => [line, pieces]));
  const sense = compoundSense(manner.witnesses, manner.tongue());
  for (const i of doubled) {
    const { line } = rows[i] as Row;
    const { part, column } = placed[i] as Placed;
    const fold = findFold(asPrinted(line), column - (part === 'first' ? lost : 0), column, ruler, sense);
    const place = fold === null ? null : placeOf(fold, line, piecesOf.get(line) ?? [line]);
    if (place !== null)
      restored.set(place.line, `${place.line.text.slice(0, place.at)}-${place.line.text.slice(place.at)}`);
  }
  return restored;
}

function isTwo(row: Row, placed: Placed | undefined): boolean {
  return placed !== undefined && placed.column > 0 && linesIn(row.width, placed.column, row.ending === 'stop') === 2;
}

/** Rows of the paragraph of row `i`, as far as they matter. */
function rowsAround(placed: readonly Placed[], i: number): number {
  const goesOn = (at: number) => placed[at]?.part === 'middle' || placed[at]?.part === 'last';
  let [from, to] = [i, i + 1];
  while (i - from < LEAST_ROWS && goesOn(from)) from--;
  while (to - i < LEAST_ROWS && goesOn(to)) to++;
  return to - from;
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
