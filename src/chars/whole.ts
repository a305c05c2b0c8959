import { cells } from './width.js';

/** A line wider than this was set in no newspaper column, in cells. */
const WIDEST_COLUMN = 80;

/**
 * True where `lines` are whole paragraphs already, one a line and a blank line between: text that was rejoined before,
 * or never broken. One short line alone does not tell.
 */
export function isWhole(lines: readonly string[]): boolean {
  let rows = 0;
  let blank = true;
  for (const line of lines) {
    const empty = line.trim() === '';
    if (!empty && !blank) return false;
    if (!empty) rows++;
    blank = empty;
  }
  return rows > 1 || lines.some((line) => cells(line) > WIDEST_COLUMN);
}
