/** Cells of a row that tells scores or sums, at least; and how many of them are figures, or what an engine read for them. */
const LEAST = 5;
const SHARE = 0.6;
/** Longest cell that stands for a figure, in UTF-16 units. */
const LONGEST = 3;

const FIGURE = /^(?:\d{1,3}|[ilos])$/u;
const HAS_FIGURE = /(?: |^)(?:\d{1,3}|[ilos])(?: |$)/u;

/** Dots that lead from a word to its figure. */
const LEADERS = /(?: |\.)\.{3,40} ?\S{0,3}\d/u;

/**
 * True of a row of a table, its figures misread or not: `Fenwick 4 1 IS 2 o 1`. No head or crosshead is one: of the words
 * of a head most are longer than a figure.
 */
export function isFigureRow(text: string): boolean {
  if (text.includes('...') && LEADERS.test(text)) return true;
  // most lines have no figure, and are not parted
  if (!HAS_FIGURE.test(text)) return false;
  const cells = text.split(' ');
  if (cells.length < LEAST) return false;
  let [short, figures] = [0, 0];
  for (const cell of cells) {
    if (cell.length <= LONGEST && !/\p{Ll}{2}/u.test(cell)) short++;
    if (FIGURE.test(cell)) figures++;
  }
  return short >= cells.length * SHARE && figures * 2 >= short;
}
