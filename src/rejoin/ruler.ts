import { type Face, setWidth } from '../chars/proportional.js';
import { cells } from '../chars/width.js';
import { ascending } from '../quantile.js';

/** How a page's lines are measured. */
export interface Ruler {
  readonly name: 'han' | 'even' | 'book' | 'fitted';
  /** Cells; a Han character is two, a digit one. */
  readonly measure: (text: string) => number;
  /** Cells of an em, where the face is known to the cell and widths are not rounded; else 0. */
  readonly em: number;
  /** The page shows in soft hyphens where its words may be broken. */
  readonly shown: boolean;
}

const ROUNDED = { em: 0, shown: false } as const;

export const HAN_RULER: Ruler = { name: 'han', measure: (text) => cells(text, 2), ...ROUNDED };
const EVEN: Ruler = { name: 'even', measure: (text) => cells(text, 1), ...ROUNDED };
const BOOK: Ruler = { name: 'book', measure: (text) => Math.round(setWidth(text)), ...ROUNDED };

/** A ruler for lines that fit a face to the cell. */
export function faceRuler(face: Face, shown: boolean): Ruler {
  return { name: 'fitted', measure: (text) => setWidth(text, face), em: face.em, shown };
}

/** So many lines must be there to tell, and only so many are measured. */
const LEAST_LINES = 12;
const MOST_LINES = 400;

/**
 * A Western page was set in a book face, where an `m` is three `i` wide, or written by machine and wrapped at a number
 * of characters. Full lines are of one width: the ruler that makes them more alike is the page's.
 */
export function chooseRuler(lines: readonly string[]): Ruler {
  const full = lines.filter((line) => line.trim() !== '').slice(0, MOST_LINES);
  if (full.length < LEAST_LINES) return EVEN;
  return unevenness(full, setWidth) < unevenness(full, EVEN.measure) ? BOOK : EVEN;
}

/** How far the widths of the wider half of the lines lie apart, as a share of their middle. */
function unevenness(lines: readonly string[], measure: (text: string) => number): number {
  const widths = ascending(lines.map((line) => measure(line.trim())));
  const at = (share: number) => widths[Math.floor(share * (widths.length - 1))] ?? 0;
  return (at(0.9) - at(0.4)) / Math.max(1, at(0.65));
}
