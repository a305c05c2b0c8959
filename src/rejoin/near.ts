import type { Column } from './columns.js';
import type { Row } from './row.js';

/** So many rows on either side show the column that a row stands in: more than a poem has, fewer than a story. */
const REACH = 24;
/** And so many of them must be as wide as it. */
const LEAST_ROWS = 3;

/** For each row, the width in cells of the column that most rows around it fill; 0 where none shows. */
export function columnsNear(rows: readonly Row[], columns: readonly Column[]): Float64Array {
  const filled = filledBy(rows, columns);
  const counts = new Uint32Array(columns.length + 1);
  const near = new Float64Array(rows.length);
  for (let i = -REACH; i < rows.length; i++) {
    if (i + REACH < rows.length) count(counts, filled[i + REACH] as number, 1);
    if (i > REACH) count(counts, filled[i - REACH - 1] as number, -1);
    if (i >= 0) near[i] = fullest(counts, columns);
  }
  return near;
}

function count(counts: Uint32Array, k: number, by: 1 | -1): void {
  counts[k] = (counts[k] as number) + by;
}

/** For each row, the first column that it fills, by its place; behind the last where it fills none. */
function filledBy(rows: readonly Row[], columns: readonly Column[]): Uint8Array {
  const filled = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const { width } = rows[i] as Row;
    let k = 0;
    while (k < columns.length && !fills(width, columns[k] as Column)) k++;
    filled[i] = k;
  }
  return filled;
}

function fills(width: number, column: Column): boolean {
  return Math.abs(width - column.width) <= column.give / 2;
}

function fullest(counts: Uint32Array, columns: readonly Column[]): number {
  let width = 0;
  let most = LEAST_ROWS;
  for (let k = 0; k < columns.length; k++) {
    const rows = counts[k] as number;
    if (rows < most) continue;
    const column = columns[k] as Column;
    if (rows === most && column.width <= width) continue;
    width = column.width;
    most = rows;
  }
  return width;
}
