import type { Column } from './columns.js';
import type { Row } from './row.js';

/** So many rows on either side are looked at, and so many of them must be as wide as a column to show it. */
const REACH = 12;
const LEAST_ROWS = 2;

/** The width in cells of the narrower of the columns above and below rows `from` to `to`; 0 where neither shows. */
export function columnAround(rows: readonly Row[], from: number, to: number, columns: readonly Column[]): number {
  const above = columnOf(rows.slice(Math.max(0, from - REACH), from), columns);
  const below = columnOf(rows.slice(to, to + REACH), columns);
  return above > 0 && below > 0 ? Math.min(above, below) : above + below;
}

/** The column that most rows fill. */
function columnOf(rows: readonly Row[], columns: readonly Column[]): number {
  let [width, most] = [0, LEAST_ROWS - 1];
  for (const column of columns) {
    const full = rows.filter((row) => Math.abs(row.width - column.width) <= column.give / 2).length;
    if (full > most) [width, most] = [column.width, full];
  }
  return width;
}
