import { DIGIT, ENDS, isAt, LETTER, SPACE } from '../chars/classes.js';
import type { DraftRow } from './row.js';

/** A quotation that goes on for more lines has lost its end. */
const LONGEST = 20;
/** So many quotes of a page may be out of turn: engines lose and invent them. */
const MOST_ASTRAY = 0.1;

/**
 * Marks the lines that stand within a quotation, on a page whose quotes open and close by turns. Its further paragraphs
 * begin with a quote, its other lines do not:
 *
 *     “We knew it. Nobody came
 *     to look at it.                  within
 *     “And so it fell.”               within, and opened anew
 *
 * On a page that sets a quote before each line none is marked. Rows are marked in place.
 */
export function markQuoted(rows: readonly DraftRow[]): void {
  const marks: (DraftRow['quoted'] | undefined)[] = [];
  const seen = { quotes: 0, astray: 0 };
  let [since, anew] = [-1, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as DraftRow;
    if (since >= 0 && (row.phrase || i - since > LONGEST)) {
      seen.astray++;
      since = -1;
    }
    const begins = OPENS.test(row.text);
    anew = begins ? anew + 1 : 0;
    if (since >= 0) marks[i] = begins ? 'anew' : 'within';
    if (anew > 1) seen.astray++;
    const open = openBehind(row.text, since >= 0, seen);
    since = !open ? -1 : since >= 0 && !begins ? since : i;
  }
  if (seen.astray > seen.quotes * MOST_ASTRAY) return;
  marks.forEach((quoted, i) => {
    if (quoted) (rows[i] as DraftRow).quoted = quoted;
  });
}

const OPENS = /^["“„«]/u;

/** True where a quotation is open behind the text; `seen` counts its quotes. */
function openBehind(text: string, open: boolean, seen: { quotes: number; astray: number }): boolean {
  if (!QUOTE.test(text)) return open;
  let state = open;
  for (let i = 0; i < text.length; i++) {
    if (!QUOTE.test(text.charAt(i))) continue;
    seen.quotes++;
    const opening = opensAt(text, i, state);
    if (opening === state && i > 0) seen.astray++;
    state = opening;
  }
  return state;
}

/** Single ones are apostrophes too often to tell. */
const QUOTE = /["“„”«»]/u;

function opensAt(text: string, i: number, open: boolean): boolean {
  const char = text.charAt(i);
  if (char === '"') return OPENING_STRAIGHT.test(text.slice(Math.max(0, i - 1), i + 2));
  // the German closing quote, which is the English opening one, stands behind a word
  if (char === '“') return !(open && i > 0 && /[\p{L}\p{N}.,!?]/u.test(text.charAt(i - 1)));
  // French quotes stand apart from their words; German ones point inwards, against them
  if (char === '«') return !(open && i > 0 && isAt(text, i - 1, LETTER | ENDS));
  if (char === '»') return isAt(text, i + 1, LETTER | DIGIT) && (i === 0 || isAt(text, i - 1, SPACE));
  return char === '„';
}

/** A straight quote at the start or behind a space, and before something. */
const OPENING_STRAIGHT = /^(?:|[\s([—–-])"\S/u;
