import { DIGIT, isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Line } from '../model/line.js';
import type { Placed } from './divide.js';
import { isDoubled, TOLERANCE } from './fullness.js';
import { hasEnglishHyphen } from './hyphen.js';
import { bareWord, endsBroken, type Witnesses } from './hyphen-witness.js';
import type { Printed } from './printed.js';
import type { Row } from './row.js';
import type { Ruler } from './ruler.js';

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
  witnesses: Witnesses,
): ReadonlyMap<Line, string> {
  const restored = new Map<Line, string>();
  const doubled = rows.flatMap((row, i) => (isTwo(row, placed[i]) && rowsAround(placed, i) >= LEAST_ROWS ? [i] : []));
  if (doubled.length === 0) return restored;
  const shown = rows.filter(({ line }) => endsBroken(line.raw.trimEnd())).length;
  if (shown < HABIT || shown <= doubled.length) return restored;
  const piecesOf = new Map(printed.map(({ line, pieces }) => [line, pieces]));
  for (const i of doubled) {
    const { line } = rows[i] as Row;
    const { part, column } = placed[i] as Placed;
    const fold = findFold(line.raw.trim(), column - (part === 'first' ? lost : 0), column, ruler, witnesses);
    const place = fold === null ? null : placeOf(fold, line, piecesOf.get(line) ?? [line]);
    if (place !== null)
      restored.set(place.line, `${place.line.text.slice(0, place.at)}-${place.line.text.slice(place.at)}`);
  }
  return restored;
}

function isTwo(row: Row, placed: Placed | undefined): boolean {
  return placed !== undefined && placed.column > 0 && isDoubled(row.width, placed.column, row.ending === 'stop');
}

/** Rows of the paragraph of row `i`, as far as they matter. */
function rowsAround(placed: readonly Placed[], i: number): number {
  const goesOn = (at: number) => placed[at]?.part === 'middle' || placed[at]?.part === 'last';
  let [from, to] = [i, i + 1];
  while (i - from < LEAST_ROWS && goesOn(from)) from--;
  while (to - i < LEAST_ROWS && goesOn(to)) to++;
  return to - from;
}

/** The place in `raw`, in UTF-16 units, where its first printed line ended in a hyphen; null where none or several may be it. */
function findFold(raw: string, room: number, column: number, ruler: Ruler, witnesses: Witnesses): number | null {
  const [start, end] = wordOver(raw, room, ruler);
  const parts = partsOf(raw, start, end);
  if (parts === null) return null;
  const whole = (witnesses.whole.get(bareOf(raw.slice(parts.from, parts.to))) ?? 0) > 1;
  let [best, most, several] = [0, 0, false];
  for (let at = parts.from + 1; at < parts.to; at++) {
    if (!isLettered(raw, at - 1) || !isLettered(raw, at)) continue;
    if (ruler.measure(`${raw.slice(0, at)}-`) > room + TOLERANCE) break;
    if (ruler.measure(raw.slice(at)) > column + TOLERANCE) continue;
    const sense = senseOf(raw, at, parts, witnesses);
    if (sense > most) [best, most, several] = [at, sense, false];
    else if (sense === most) several = true;
  }
  return most === 0 || several || (whole && most < WITNESSED) ? null : best;
}

/** The longest word that is looked at, in UTF-16 units. */
const LONGEST = 40;

/** The first word that a line of so much room, in cells, would not hold with a hyphen: where it starts and ends. */
function wordOver(raw: string, room: number, ruler: Ruler): readonly [start: number, end: number] {
  let start = 0;
  for (let end = nextEnd(raw, 0); end < raw.length; end = nextEnd(raw, end + 1)) {
    if (ruler.measure(`${raw.slice(0, end)}-`) > room) return [start, end];
    start = end + 1;
  }
  return [start, raw.length];
}

function nextEnd(raw: string, from: number): number {
  const end = raw.indexOf(' ', from);
  return end < 0 ? raw.length : end;
}

/** Letters and digits of a word, marks around them left out; null where it is none, or a long one. */
function partsOf(raw: string, start: number, end: number): { readonly from: number; readonly to: number } | null {
  let [from, to] = [start, end];
  while (from < to && !isLettered(raw, from)) from++;
  while (to > from && !isLettered(raw, to - 1)) to--;
  return to - from < 2 || to - from > LONGEST ? null : { from, to };
}

const isLettered = (text: string, at: number): boolean => isAt(text, at, LETTER | DIGIT) || text.charAt(at) === SHY;
const SHY = '\u00ad';
const bareOf = (text: string): string => bareWord(text.replaceAll(SHY, ''));

/** The page writes the word with its hyphen elsewhere. Where it writes it whole elsewhere too, nothing less will do. */
const WITNESSED = 5;

/** How much sense a hyphen makes at `at` in a word; 0: none. A higher sense beats all lower ones. */
function senseOf(
  raw: string,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  witnesses: Witnesses,
): number {
  if (raw.charAt(at - 1) === SHY || raw.charAt(at) === SHY) return 0;
  const [left, right] = [raw.slice(from, at), raw.slice(at, to)].map((part) => part.replaceAll(SHY, '')) as [
    string,
    string,
  ];
  const [head, tail] = [bareWord(left), bareWord(right)];
  if (witnesses.hyphened.has(`${head}-${tail}`)) return WITNESSED;
  if (isParted(raw, at)) return 4;
  if (hasEnglishHyphen(left, right)) return 3;
  if (Math.min(head.length, tail.length) < LEAST_PART) return 0;
  const known = [head, tail].filter((part) => isKnown(part, witnesses)).length;
  return known === 2 || (head.endsWith('ly') && /(?:ed|ing)$/u.test(tail)) ? 2 : 0;
}

/** A shorter part of a word says nothing by standing on the page too. UTF-16 units. */
const LEAST_PART = 3;

function isKnown(part: string, { whole, hyphened }: Witnesses): boolean {
  return whole.has(part) || hyphened.has(part);
}

/** A small letter before a capital, a digit beside a letter, a capital before a word with its own: Six-Day, 195-inch, D-Ohio. */
function isParted(raw: string, at: number): boolean {
  if (isAt(raw, at - 1, DIGIT) !== isAt(raw, at, DIGIT)) return true;
  if (!isAt(raw, at, UPPER)) return false;
  return !isAt(raw, at - 1, UPPER) || (isAt(raw, at + 1, LETTER) && !isAt(raw, at + 1, UPPER));
}

/** The line of `pieces` that holds place `at` of the printed line, and where in its text; null where a repair moved it. */
function placeOf(at: number, line: Line, pieces: readonly Line[]): { readonly line: Line; readonly at: number } | null {
  let left = countLettered(line.raw.trim().slice(0, at));
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
