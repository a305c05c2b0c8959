/**
 * The cheapest way to give each row a column of its own: Kuhn's and Munkres' method with shortest paths. Time grows
 * with rows squared times columns.
 *
 * @param cost a table row by row, with at least as many columns as rows; every entry is finite.
 * @returns for each row, its column.
 */
export function assign(cost: readonly Float64Array[]): Int32Array {
  const width = cost[0]?.length ?? 0;
  // Both are counted from 1; column 0 stands for the row that is being placed.
  const rowOf = new Int32Array(width + 1);
  const potentials = { row: new Float64Array(cost.length + 1), column: new Float64Array(width + 1) };
  for (let row = 1; row <= cost.length; row++) {
    rowOf[0] = row;
    const way = shortestPath(cost, rowOf, potentials);
    for (let column = way.end; column !== 0; column = way.from[column] ?? 0)
      rowOf[column] = rowOf[way.from[column] ?? 0] ?? 0;
  }
  const columns = new Int32Array(cost.length);
  for (let column = 1; column <= width; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columns[row - 1] = column - 1;
  }
  return columns;
}

interface Potentials {
  readonly row: Float64Array;
  readonly column: Float64Array;
}

/** From the row at column 0 to a column that no row has yet, over columns that others give up; `from`: the column before each. */
function shortestPath(
  cost: readonly Float64Array[],
  rowOf: Int32Array,
  { row: rowPotential, column: columnPotential }: Potentials,
): { readonly end: number; readonly from: Int32Array } {
  const width = cost[0]?.length ?? 0;
  const [least, from, used] = [
    new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY),
    new Int32Array(width + 1),
    new Uint8Array(width + 1),
  ];
  let at = 0;
  do {
    used[at] = 1;
    const row = rowOf[at] ?? 0;
    let [step, next] = [Number.POSITIVE_INFINITY, 0];
    for (let column = 1; column <= width; column++) {
      if (used[column]) continue;
      const over = (cost[row - 1]?.[column - 1] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
      if (over < (least[column] ?? 0)) {
        least[column] = over;
        from[column] = at;
      }
      if ((least[column] ?? 0) < step) [step, next] = [least[column] ?? 0, column];
    }
    for (let column = 0; column <= width; column++) {
      if (used[column]) {
        rowPotential[rowOf[column] ?? 0] = (rowPotential[rowOf[column] ?? 0] ?? 0) + step;
        columnPotential[column] = (columnPotential[column] ?? 0) - step;
      } else least[column] = (least[column] ?? 0) - step;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, from };
}
