import { DIGIT, isAt, LETTER } from '../chars/classes.js';
import { TOLERANCE } from './fullness.js';
import type { Ruler } from './ruler.js';

/** How much sense a hyphen makes between two parts of a word; 0: none. */
export type Sense = (left: string, right: string) => number;

/** The longest word, and the longest line, that are looked at, in UTF-16 units. */
const LONGEST = 40;
const LONGEST_LINE = 1_000;
const SHY = '\u00ad';

/** Printed lines in one, and what they hold at most, in cells: `room` the first, `column` the others. */
export interface Folded {
  readonly raw: string;
  readonly lines: number;
  readonly room: number;
  readonly column: number;
}

/**
 * Where printed lines in one ended in hyphens that were dropped, in UTF-16 units from the start of `raw`; none where no
 * place makes sense or two do:
 *
 *     by an eyecatching blue boat        e|yecatching … eye|catching … eyec|atching
 *     ^ room       ^ column              as far as the first line holds the left part, and the second the right
 */
export function findFolds({ raw, lines, room, column }: Folded, ruler: Ruler, sense: Sense): readonly number[] {
  if (raw.length > LONGEST_LINE) return [];
  const folds: number[] = [];
  // where the line begins: somewhere in the word that the line before was folded in
  let start: Range = { from: 0, to: 0 };
  for (let line = 1; line < lines; line++) {
    const width = line === 1 ? room : column;
    const [early, late] = [wordOver(raw, start.from, width, ruler), wordOver(raw, start.to, width, ruler)];
    const left = (lines - line) * column;
    const fold = early.from === late.from ? foldIn(raw, early, { start: start.to, width, left }, ruler, sense) : null;
    if (fold !== null) folds.push(fold);
    start = fold === null ? { from: early.from, to: late.to } : { from: fold, to: fold };
  }
  return folds;
}

/** Where a line begins, what it holds, and what those behind it do. */
interface Held {
  readonly start: number;
  readonly width: number;
  readonly left: number;
}

/** The one place in a word that makes the most sense. */
function foldIn(raw: string, word: Range, { start, width, left }: Held, ruler: Ruler, sense: Sense): number | null {
  const { from, to } = lettersOf(raw, word);
  if (to - from > LONGEST) return null;
  let [best, most, several] = [0, 0, false];
  for (let at = from + 1; at < to; at++) {
    if (!(isLettered(raw, at - 1) || endsInitials(raw, at)) || !isLettered(raw, at)) continue;
    if (ruler.measure(`${raw.slice(start, at)}-`) > width + TOLERANCE) break;
    if (ruler.measure(raw.slice(at)) > left + TOLERANCE) continue;
    const made = sense(bare(raw.slice(from, at)), bare(raw.slice(at, to)));
    if (made > most) [best, most, several] = [at, made, false];
    else if (made === most) several = true;
  }
  return most === 0 || several ? null : best;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The first word that a line of so much room, in cells, would not hold with a hyphen behind it. */
function wordOver(raw: string, start: number, room: number, ruler: Ruler): Range {
  let from = start;
  for (let to = raw.indexOf(' ', start); to >= 0; to = raw.indexOf(' ', from)) {
    if (ruler.measure(`${raw.slice(start, to)}-`) > room) return { from, to };
    from = to + 1;
  }
  return { from, to: raw.length };
}

/** A word without the marks around it. */
function lettersOf(raw: string, word: Range): Range {
  let { from, to } = word;
  while (from < to && !isLettered(raw, from)) from++;
  while (to > from && !isLettered(raw, to - 1)) to--;
  return { from, to };
}

/** `U.S.-` / `Canadian` came out as `U.S.Canadian`. */
const endsInitials = (text: string, at: number): boolean =>
  /^(?:\p{Lu}\.){2}$/u.test(text.slice(Math.max(0, at - 4), at));
const isLettered = (text: string, at: number): boolean => isAt(text, at, LETTER | DIGIT);
const bare = (text: string): string => text.replaceAll(SHY, '');
