/** Pairs of a row and a column, and for each how much worse the best division without it would be. */
export interface Assigned {
  readonly row: number;
  readonly column: number;
  readonly margin: number;
}

/** Gains of rows (first index) with columns; a row and a column may stay alone, at no gain. */
type Gains = readonly (readonly number[])[];

/**
 * The pairing with the greatest sum of gains (Kuhn and Munkres, in the form with potentials), as column by row; -1
 * where a row stays alone. Time grows with rows squared times columns.
 */
function pair(gains: Gains, width: number): { readonly columns: readonly number[]; readonly sum: number } {
  const rows = gains.length;
  // a column of its own for every row lets it stay alone
  const columns = width + rows;
  const cost = (r: number, c: number) => (c < width ? -(gains[r]?.[c] ?? 0) : 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1).fill(-1);
  for (let r = 0; r < rows; r++) {
    const back = new Int32Array(columns + 1).fill(columns);
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(columns + 1);
    let at = columns;
    rowOf[columns] = r;
    do {
      done[at] = 1;
      const row = rowOf[at] as number;
      let [step, next] = [Number.POSITIVE_INFINITY, columns];
      for (let c = 0; c < columns; c++) {
        if (done[c]) continue;
        const price = cost(row, c) - (rowPrice[row] as number) - (columnPrice[c] as number);
        if (price < (least[c] as number)) {
          least[c] = price;
          back[c] = at;
        }
        if ((least[c] as number) < step) [step, next] = [least[c] as number, c];
      }
      for (let c = 0; c <= columns; c++) {
        if (done[c]) {
          rowPrice[rowOf[c] as number] = (rowPrice[rowOf[c] as number] as number) + step;
          columnPrice[c] = (columnPrice[c] as number) - step;
        } else least[c] = (least[c] as number) - step;
      }
      at = next;
    } while (rowOf[at] !== -1);
    while (at !== columns) {
      const before = back[at] as number;
      rowOf[at] = rowOf[before] as number;
      at = before;
    }
  }
  const found = new Array<number>(rows).fill(-1);
  let sum = 0;
  for (let c = 0; c < width; c++) {
    const row = rowOf[c] as number;
    if (row < 0) continue;
    found[row] = c;
    sum += gains[row]?.[c] ?? 0;
  }
  return { columns: found, sum };
}

/** The best pairing of rows and columns, each pair with the margin by which it is needed. Gains must be finite. */
export function assign(gains: Gains): readonly Assigned[] {
  const width = gains[0]?.length ?? 0;
  const best = pair(gains, width);
  return best.columns.flatMap((column, row) => {
    if (column < 0) return [];
    const without = gains.map((line, r) =>
      r === row ? line.map((gain, c) => (c === column ? FORBIDDEN : gain)) : line,
    );
    return [{ row, column, margin: best.sum - pair(without, width).sum }];
  });
}

/** The gain of a pair that may not be. */
export const FORBIDDEN = -1e6;
