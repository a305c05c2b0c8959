import { REJOIN as W } from '../weights.js';

export const PARTS = ['first', 'flush', 'middle', 'last', 'single'] as const;
const [FIRST, FLUSH, MIDDLE, LAST, SINGLE] = [0, 1, 2, 3, 4] as const;
export const NEVER = Number.POSITIVE_INFINITY;

/** What a change of the column costs behind a lone line. */
const FROM_LONE = W.columnChangeAtGap / 2;

/**
 * The state of the search: a state is (column, part), the last one is `lone`. `cost` holds the cheapest way to each
 * state of the row before, `next` to each of this row, `back` where each of them came from.
 */
export interface Trellis {
  readonly size: number;
  cost: Float64Array;
  next: Float64Array;
  readonly back: Uint8Array;
  /** For each row the cheapest way in which it begins something, and in which it goes on from the row above. */
  readonly begun: Float64Array;
  readonly gone: Float64Array;
}

/** Before the first of so many rows. */
export function openTrellis(columns: number, rows: number): Trellis {
  const size = columns * PARTS.length + 1;
  const cost = new Float64Array(size).fill(NEVER);
  cost[size - 1] = 0;
  return {
    size,
    cost,
    next: new Float64Array(size),
    back: new Uint8Array(rows * size),
    begun: new Float64Array(rows),
    gone: new Float64Array(rows),
  };
}

/** The row stands outside the columns behind state `from`. */
export function standAlone({ size, cost, next, back }: Trellis, i: number, from: number, price: number): void {
  const total = (cost[from] as number) + price;
  if (total === NEVER) return;
  next[size - 1] = total;
  back[i * size + size - 1] = from;
}

/** A paragraph in the column at `at` begins behind state `from`, in each of the ways that it can. */
export function begin(
  { size, cost, next, back }: Trellis,
  i: number,
  at: number,
  from: number,
  first: number,
  flush: number,
  single: number,
): void {
  const before = cost[from] as number;
  if (before === NEVER) return;
  const place = i * size + at;
  next[at + FIRST] = before + first;
  next[at + FLUSH] = before + flush;
  next[at + SINGLE] = before + single;
  back[place + FIRST] = from;
  back[place + FLUSH] = from;
  back[place + SINGLE] = from;
}

/** The cheapest state in which a paragraph is open, in any column. */
export function cheapestOpen({ cost }: Trellis, columns: number): number {
  let best = FIRST as number;
  for (let at = 0; at < columns * PARTS.length; at += PARTS.length)
    for (let state = at + FIRST; state <= at + MIDDLE; state++)
      if ((cost[state] as number) < (cost[best] as number)) best = state;
  return best;
}

/**
 * The row goes on, as one of the middle and as the last, from the cheapest part in which a paragraph is open there; or
 * for `change` from `open`, which is in any column.
 */
export function goOn(
  { size, cost, next, back }: Trellis,
  i: number,
  at: number,
  middle: number,
  last: number,
  open: number,
  change: number,
): void {
  let from = at;
  for (let part = at + FLUSH; part <= at + MIDDLE; part++)
    if ((cost[part] as number) < (cost[from] as number)) from = part;
  let least = cost[from] as number;
  if ((cost[open] as number) + change < least) {
    least = (cost[open] as number) + change;
    from = open;
  }
  if (least + middle === NEVER) return;
  next[at + MIDDLE] = least + middle;
  next[at + LAST] = least + last;
  back[i * size + at + MIDDLE] = from;
  back[i * size + at + LAST] = from;
}

/** The cheapest state in which a paragraph has ended, in any column. */
export function cheapestEnd({ cost, size }: Trellis, columns: number): number {
  let best = size - 1;
  let least = cost[best] as number;
  for (let at = 0; at < columns * PARTS.length; at += PARTS.length) {
    // the two ends of a paragraph are neighbours: last, single
    for (let state = at + LAST; state <= at + SINGLE; state++) {
      const end = cost[state] as number;
      if (end >= least) continue;
      best = state;
      least = end;
    }
  }
  return best;
}

/** Where a paragraph in the column at `at` starts from: its own column's end, a lone line, or another column's end. */
export function cheapestStart({ cost, size }: Trellis, any: number, at: number, change: number, rare: number): number {
  // nothing ends cheaper, and a change only adds to that
  if (any === at + LAST || any === at + SINGLE) return any;
  const lone = size - 1;
  let best = any;
  let least = (cost[any] as number) + (rare + (any === lone ? FROM_LONE : change));
  for (let own = at + LAST; own <= at + SINGLE; own++) {
    const end = cost[own] as number;
    if (end >= least) continue;
    best = own;
    least = end;
  }
  return (cost[lone] as number) + (rare + FROM_LONE) < least ? lone : best;
}

/** What it costs that a paragraph in the column at `at` starts from there. */
export function startChange(trellis: Trellis, from: number, at: number, change: number, rare: number): number {
  if (from === at + LAST || from === at + SINGLE) return 0;
  return rare + (from === trellis.size - 1 ? FROM_LONE : change);
}

/** Keeps what row `i` costs at the least as a beginning, and going on. */
export function weighSeam({ size, next, begun, gone }: Trellis, i: number): void {
  let [begin, on] = [next[size - 1] as number, NEVER];
  for (let at = 0; at + LAST < size; at += PARTS.length) {
    begin = Math.min(begin, next[at + FIRST] as number, next[at + FLUSH] as number, next[at + SINGLE] as number);
    on = Math.min(on, next[at + MIDDLE] as number, next[at + LAST] as number);
  }
  begun[i] = begin;
  gone[i] = on;
}
