import type { Row } from './row.js';

/**
 * The rows of heads of several lines, each looked for behind the last: `mayBegin` says whether row `i` could be the first line of one,
 * `endOf` where it ends, the last not in it; `i` where it is none. No head is the last row.
 */
export function findHeadRuns(
  rows: readonly Row[],
  mayBegin: (i: number) => boolean,
  endOf: (i: number) => number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < rows.length; i++) {
    if (!mayBegin(i)) continue;
    const end = endOf(i);
    for (let k = i; k < end; k++) found.add(k);
    i = Math.max(i, end - 1);
  }
  return found;
}
