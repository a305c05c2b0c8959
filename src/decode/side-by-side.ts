import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';

/** What stands between two columns at least. */
const GAP = '   ';
/** Cells of a piece of a column. Cells of tables, padded names and most verse are narrower. */
const MIN_CELLS = 16;
/** Fewer lines are a list or a table among stories, whatever they hold. */
const MIN_LINES = 10;
/** Of the lines that are not blank. Where columns are printed side by side it is two thirds and more, else hardly any. */
const MIN_SHARE = 1 / 3;
/** Of the pieces, those that read on. Of columns of text it is half and more; of lists, however wide, hardly any. */
const MIN_READING = 0.25;

/** A piece begins in mid-sentence, or a sentence goes on or ends in it. */
const readsOn = (piece: string): boolean => /^\p{Ll}|[，。；]/u.test(piece);

/** The wide pieces of a line, where several stand in it. */
function piecesOf({ raw }: Line): readonly string[] {
  if (!raw.includes(GAP)) return [];
  const wide = raw
    .split(GAP)
    .map((piece) => piece.trim())
    .filter((piece) => cells(piece) >= MIN_CELLS);
  return wide.length > 1 ? wide : [];
}

/**
 * True where the columns of a page stand side by side in its lines, as `pdftotext -layout` and engines that keep the
 * spaces between words print them: every line is a line of several stories.
 *
 *     巷社区的公交试运行迎来新       占地466户，1993年建成，曾是
 *     进展，街坊方便了许多，商务     远帆纺织厂的仓库。
 */
export function standsSideBySide(lines: readonly Line[]): boolean {
  const rows = lines.map(piecesOf).filter((pieces) => pieces.length > 0);
  if (rows.length < MIN_LINES) return false;
  if (rows.length < MIN_SHARE * lines.filter(({ raw }) => raw.trim() !== '').length) return false;
  const pieces = rows.flat();
  return pieces.filter(readsOn).length >= MIN_READING * pieces.length;
}
