import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import { alone, continues, endsAt, goesOn, readStand, starts, startsFlow } from './costs.js';
import type { RowForm } from './form.js';
import type { Habit } from './habit.js';
import type { Row } from './row.js';

/**
 * What a line is to its paragraph. A paragraph is `first middle* last` or `single`; `lone` stands outside the columns.
 * `flush` is a first line as wide as the column: it had no indent to lose.
 */
export type Part = 'first' | 'flush' | 'middle' | 'last' | 'single' | 'lone';

/** A row's part, and the width in cells of the column that it was read in; 0 for a lone line. */
export interface Placed {
  readonly part: Part;
  readonly column: number;
}

/** A reading of all rows and what it costs. */
export interface Division {
  readonly placed: readonly Placed[];
  readonly cost: number;
}

const PARTS = ['first', 'flush', 'middle', 'last', 'single'] as const;
const [FIRST, FLUSH, MIDDLE, LAST, SINGLE] = [0, 1, 2, 3, 4] as const;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * The state of the search: a state is (column, part), the last one is `lone`. `cost` holds the cheapest way to each
 * state of the row before, `next` to each of this row, `back` where each of them came from.
 */
interface Trellis {
  readonly size: number;
  cost: Float64Array;
  next: Float64Array;
  readonly back: Uint8Array;
}

/**
 * The cheapest reading of a page's rows as paragraphs set in columns: dynamic programming, linear in the rows. Where
 * lines broke, what would have fitted and how sentences end are weighed together over the whole page. Rows of a form
 * are settled: an item begins something, a line of verse or a row of a table stands alone.
 */
export function divide(
  rows: readonly Row[],
  columns: readonly Column[],
  habit: Habit,
  forms: readonly (RowForm | null)[],
): Division {
  const size = columns.length * PARTS.length + 1;
  const trellis: Trellis = {
    size,
    cost: new Float64Array(size).fill(NEVER),
    next: new Float64Array(size),
    back: new Uint8Array(rows.length * size),
  };
  trellis.cost[size - 1] = 0;
  for (let i = 0; i < rows.length; i++) {
    trellis.next.fill(NEVER);
    const form = forms[i] ?? null;
    if (form === null || form === 'item') step(rows, i, columns, habit, form, trellis);
    else reach(trellis, i, size - 1, cheapestEnd(trellis, columns.length), 0);
    [trellis.cost, trellis.next] = [trellis.next, trellis.cost];
  }
  return trace(rows.length, columns, trellis);
}

function step(
  rows: readonly Row[],
  i: number,
  columns: readonly Column[],
  habit: Habit,
  form: 'item' | null,
  trellis: Trellis,
): void {
  const row = rows[i];
  if (row === undefined) return;
  const before = rows[i - 1];
  const stand = readStand(row, rows[i + 1], habit);
  const start = row.line.carried ? NEVER : starts(row, before);
  const flow = start + startsFlow(row, habit);
  const on = form === 'item' ? NEVER : continues(row, before, habit);
  const any = cheapestEnd(trellis, columns.length);
  reach(trellis, i, trellis.size - 1, any, start + alone(row, fillsAny(row, columns)));
  const lost = habit.kept ? 0 : habit.lost;
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as Column;
    const at = k * PARTS.length;
    const from = cheapestStart(trellis, any, at, row.gap > 0, column.rare);
    const change = flow + startChange(trellis, from, at, row.gap > 0, column.rare);
    const goes = goesOn(stand, column, 0);
    const ends = endsAt(stand, column, 0);
    const goesShort = lost === 0 ? goes : goesOn(stand, column, lost);
    const endsShort = lost === 0 ? ends : endsAt(stand, column, lost);
    reach(trellis, i, at + FIRST, from, change + goesShort);
    if (!habit.kept) reach(trellis, i, at + FLUSH, from, change + goes + habit.flush);
    reach(trellis, i, at + SINGLE, from, change + (endsShort + stand.endSingle) + W.single);
    if (on === NEVER) continue;
    for (let part = at + FIRST; part <= at + MIDDLE; part++) {
      reach(trellis, i, at + MIDDLE, part, on + goes);
      reach(trellis, i, at + LAST, part, on + (ends + stand.endLast));
    }
  }
}

function fillsAny(row: Row, columns: readonly Column[]): boolean {
  for (const { width } of columns) if (Math.abs(width - row.width) <= 1) return true;
  return false;
}

function reach(trellis: Trellis, i: number, state: number, from: number, cost: number): void {
  const total = (trellis.cost[from] ?? NEVER) + cost;
  if (total < (trellis.next[state] ?? NEVER)) {
    trellis.next[state] = total;
    trellis.back[i * trellis.size + state] = from;
  }
}

/** The cheapest state in which a paragraph has ended, in any column. */
function cheapestEnd({ cost, size }: Trellis, columns: number): number {
  let best = size - 1;
  for (let k = 0; k < columns; k++) {
    // the two ends of a paragraph are neighbours: last, single
    for (let state = k * PARTS.length + LAST; state <= k * PARTS.length + SINGLE; state++)
      if ((cost[state] ?? NEVER) < (cost[best] ?? NEVER)) best = state;
  }
  return best;
}

/** Where a paragraph in the column at `at` starts from: its own column's end, a lone line, or another column's end. */
function cheapestStart(trellis: Trellis, any: number, at: number, gap: boolean, rare: number): number {
  let best = any;
  let least = startCost(trellis, any, at, gap, rare);
  for (let state = at + LAST; state <= at + SINGLE + 1; state++) {
    // behind the two ends of its own column, the lone line
    const from = state > at + SINGLE ? trellis.size - 1 : state;
    const cost = startCost(trellis, from, at, gap, rare);
    if (cost >= least) continue;
    best = from;
    least = cost;
  }
  return best;
}

function startCost(trellis: Trellis, from: number, at: number, gap: boolean, rare: number): number {
  return (trellis.cost[from] ?? NEVER) + startChange(trellis, from, at, gap, rare);
}

function startChange(trellis: Trellis, from: number, at: number, gap: boolean, rare: number): number {
  if (from === at + LAST || from === at + SINGLE) return 0;
  return rare + (from === trellis.size - 1 ? W.columnChangeAtGap / 2 : gap ? W.columnChangeAtGap : W.columnChange);
}

function trace(count: number, columns: readonly Column[], trellis: Trellis): Division {
  const placed = new Array<Placed>(count);
  let state = cheapestEnd(trellis, columns.length);
  const cost = trellis.cost[state] ?? 0;
  for (let i = count - 1; i >= 0; i--) {
    const column = columns[Math.floor(state / PARTS.length)];
    const lone = state === trellis.size - 1 || column === undefined;
    placed[i] = lone
      ? { part: 'lone', column: 0 }
      : { part: PARTS[state % PARTS.length] ?? 'lone', column: column.width };
    state = trellis.back[i * trellis.size + state] ?? 0;
  }
  return { placed, cost };
}
