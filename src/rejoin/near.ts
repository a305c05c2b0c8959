import type { Column } from './columns.js';
import type { Row } from './row.js';

/** So many rows on either side show the column that a row stands in: more than a poem has, fewer than a story. */
const REACH = 24;
/** And so many of them must be as wide as it. */
const LEAST_ROWS = 3;

/** For each row, the width in cells of the column that most rows around it fill; 0 where none shows. */
export function columnsNear(rows: readonly Row[], columns: readonly Column[]): readonly number[] {
  const filled = rows.map((row) => columns.findIndex(({ width, give }) => Math.abs(row.width - width) <= give / 2));
  const counts = columns.map(() => 0);
  const count = (i: number, by: 1 | -1) => {
    const k = filled[i] ?? -1;
    if (k >= 0) counts[k] = (counts[k] ?? 0) + by;
  };
  for (let i = 0; i < REACH; i++) count(i, 1);
  return rows.map((_, i) => {
    count(i + REACH, 1);
    count(i - REACH - 1, -1);
    return fullest(counts, columns);
  });
}

function fullest(counts: readonly number[], columns: readonly Column[]): number {
  let width = 0;
  let most = LEAST_ROWS;
  columns.forEach((column, k) => {
    const rows = counts[k] ?? 0;
    if (rows < most || (rows === most && column.width <= width)) return;
    width = column.width;
    most = rows;
  });
  return width;
}
