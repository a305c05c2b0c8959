import { cellsAtSpaces, countNumberCells } from '../chars/number-row.js';
import type { Line } from '../model/line.js';

/** Fewer words over numbers are no names of columns. */
const LEAST_CELLS = 3;
const SENTENCE = /[，。；：！？“”「」\d]/u;

/** An entry of a listing. */
const ENTRY = /^ {0,8}\d{1,2}[:：]\d{2} \S/u;
/** What an entry of a forecast ends in. */
const DEGREES = /\d ?(?:℃|°C)$/u;

const isRow = (text: string): boolean =>
  countNumberCells(text) > 0 ||
  ENTRY.test(text) ||
  (DEGREES.test(text.trimEnd().slice(-4)) && text.trim().includes(' '));

/**
 * True where the spaces of a line part the cells of a table: it is mostly numbers, or an entry of a listing, as a line
 * beside it is, or names the columns of the lines under it.
 *
 *     名次 球队 胜 平 负
 *     1 白沙 18 6 4
 *     2 青禾 16 7 5
 */
export function isTableRow(lines: readonly Line[], i: number): boolean {
  const textOf = (k: number): string => lines[k]?.text ?? '';
  if (isRow(textOf(i))) return isRow(textOf(i - 1)) || isRow(textOf(i + 1));
  const below = countNumberCells(textOf(i + 1));
  if (below < LEAST_CELLS || countNumberCells(textOf(i + 2)) === 0 || SENTENCE.test(textOf(i))) return false;
  return cellsAtSpaces(textOf(i)).length === below;
}
