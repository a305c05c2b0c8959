import { DIGIT, isAt, LETTER } from '../chars/classes.js';
import { TOLERANCE } from './fullness.js';
import type { Ruler } from './ruler.js';

/** How much sense a hyphen makes between two parts of a word; 0: none. */
export type Sense = (left: string, right: string) => number;

/** The longest word, and the longest line, that are looked at, in UTF-16 units. */
const LONGEST = 40;
const LONGEST_LINE = 1_000;
const SHY = '\u00ad';

/**
 * Where in `raw`, two printed lines in one, the first ended in a hyphen that was dropped, in UTF-16 units; null where
 * no place makes sense or two do. `room` and `column` are what the two lines hold at most, in cells:
 *
 *     by an eyecatching blue boat        e|yecatching … eye|catching … eyec|atching
 *     ^ room       ^ column              as far as the first line holds the left part, and the second the right
 */
export function findFold(raw: string, room: number, column: number, ruler: Ruler, sense: Sense): number | null {
  if (raw.length > LONGEST_LINE) return null;
  const { from, to } = lettersOf(raw, wordOver(raw, room, ruler));
  if (to - from > LONGEST) return null;
  let [best, most, several] = [0, 0, false];
  for (let at = from + 1; at < to; at++) {
    if (!isLettered(raw, at - 1) || !isLettered(raw, at)) continue;
    if (ruler.measure(`${raw.slice(0, at)}-`) > room + TOLERANCE) break;
    if (ruler.measure(raw.slice(at)) > column + TOLERANCE) continue;
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
function wordOver(raw: string, room: number, ruler: Ruler): Range {
  let from = 0;
  for (let to = raw.indexOf(' '); to >= 0; to = raw.indexOf(' ', from)) {
    if (ruler.measure(`${raw.slice(0, to)}-`) > room) return { from, to };
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

const isLettered = (text: string, at: number): boolean => isAt(text, at, LETTER | DIGIT);
const bare = (text: string): string => text.replaceAll(SHY, '');
