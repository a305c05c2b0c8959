/** Things of a page by the row in which they stand, those of a row in the order given. */
export function groupByRow<Of>(all: readonly Of[], rowOf: (one: Of) => number): ReadonlyMap<number, readonly Of[]> {
  const groups = new Map<number, Of[]>();
  for (const one of all) {
    const group = groups.get(rowOf(one));
    if (group === undefined) groups.set(rowOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
