import { assign } from '../assign.js';

/** Pairs of a row and a column, and for each how much worse the best division without it would be. */
export interface Assigned {
  readonly row: number;
  readonly column: number;
  readonly margin: number;
}

/** Gains of rows (first index) with columns; a row and a column may stay alone, at no gain. */
type Gains = readonly (readonly number[])[];

/** The pairing with the greatest sum of gains, as column by row; -1 where a row stays alone. */
function pair(gains: Gains, width: number): { readonly columns: readonly number[]; readonly sum: number } {
  // a column of its own for every row lets it stay alone
  const cost = gains.map((line) => {
    const row = new Float64Array(width + gains.length);
    line.forEach((gain, column) => {
      row[column] = -gain;
    });
    return row;
  });
  const columns = [...assign(cost)].map((column) => (column < width ? column : -1));
  return { columns, sum: columns.reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0) };
}

/** The best pairing of rows and columns, each pair with the margin by which it is needed. Gains must be finite. */
export function surePairs(gains: Gains): readonly Assigned[] {
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
