import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import { alone, continues, endsAt, goesOn, over, readStand, starts, startsFlow } from './costs.js';
import type { RowForm } from './form.js';
import type { Habit } from './habit.js';
import type { HeadLines } from './head-lines.js';
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

/** What a change of the column costs behind a lone line. */
const FROM_LONE = W.columnChangeAtGap / 2;

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
  heads: HeadLines,
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
    if (form === null || form === 'item') step(rows, i, columns, habit, form, trellis, heads);
    else standAlone(trellis, i, cheapestEnd(trellis, columns.length), 0);
    const done = trellis.cost;
    trellis.cost = trellis.next;
    trellis.next = done;
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
  { closed, sentences, titles }: HeadLines,
): void {
  const row = rows[i];
  if (row === undefined) return;
  const inHead = sentences.has(i);
  const before = rows[i - 1];
  const isClosed = closed.has(i);
  const stand = readStand(row, before, rows[i + 1], habit, { inHead, overHead: closed.has(i + 1) });
  const start = row.line.carried ? NEVER : starts(row, before);
  const flow = start + startsFlow(row, habit) + (isClosed ? W.flowClosed : 0);
  const titled = titles.has(i);
  const onTitle = titled || titles.has(i - 1) ? W.onName : isClosed || closed.has(i - 1) ? W.onClosed : 0;
  const on = form === 'item' ? NEVER : continues(row, before, habit) + onTitle;
  const any = cheapestEnd(trellis, columns.length);
  const own = start + (titled || isClosed ? W.loneName : alone(row, fillsAny(row, columns)));
  const under = trellis.size - 1;
  // a head over several lines: each under another costs less, and what is built like a further line stands nowhere else
  const less = habit.loneOn + (inHead ? W.loneOnSentence + (row.small ? W.startSmall : 0) : 0);
  const isUnder = row.gap === 0 && (inHead || (trellis.cost[under] as number) - less < (trellis.cost[any] as number));
  if (isUnder) standAlone(trellis, i, under, own - less);
  else standAlone(trellis, i, any, own);
  const lost = habit.kept ? 0 : habit.lost;
  const change = row.gap > 0 ? W.columnChangeAtGap : W.columnChange;
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k] as Column;
    const at = k * PARTS.length;
    const room = column.width - row.width;
    const out = room < 0 ? over(row, room, column) : 0;
    const goes = goesOn(stand, column, room, out);
    const ends = endsAt(stand, column, room, out);
    if (start !== NEVER) {
      const from = cheapestStart(trellis, any, at, change, column.rare);
      const begins = flow + startChange(trellis, from, at, change, column.rare);
      const short = room - lost;
      const outShort = lost === 0 ? out : short < 0 ? over(row, short, column) : 0;
      const goesShort = lost === 0 ? goes : goesOn(stand, column, short, outShort);
      const endsShort = lost === 0 ? ends : endsAt(stand, column, short, outShort);
      const flush = habit.kept ? NEVER : begins + goes + habit.flush;
      begin(trellis, i, at, from, begins + goesShort, flush, begins + (endsShort + stand.endSingle) + W.single);
    }
    if (on !== NEVER) goOn(trellis, i, at, on + goes, on + (ends + stand.endLast));
  }
}

function fillsAny(row: Row, columns: readonly Column[]): boolean {
  for (const { width } of columns) if (Math.abs(width - row.width) <= 1) return true;
  return false;
}

/** The row stands outside the columns behind state `from`. */
function standAlone({ size, cost, next, back }: Trellis, i: number, from: number, price: number): void {
  const total = (cost[from] as number) + price;
  if (total === NEVER) return;
  next[size - 1] = total;
  back[i * size + size - 1] = from;
}

/** A paragraph in the column at `at` begins behind state `from`, in each of the ways that it can. */
function begin(
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

/** The row goes on, as one of the middle and as the last, from the cheapest part in which a paragraph is open there. */
function goOn({ size, cost, next, back }: Trellis, i: number, at: number, middle: number, last: number): void {
  let fromMiddle = at;
  let fromLast = at;
  let leastMiddle = (cost[at] as number) + middle;
  let leastLast = (cost[at] as number) + last;
  for (let part = at + FLUSH; part <= at + MIDDLE; part++) {
    const before = cost[part] as number;
    if (before + middle < leastMiddle) {
      leastMiddle = before + middle;
      fromMiddle = part;
    }
    if (before + last < leastLast) {
      leastLast = before + last;
      fromLast = part;
    }
  }
  if (leastMiddle === NEVER) return;
  next[at + MIDDLE] = leastMiddle;
  next[at + LAST] = leastLast;
  back[i * size + at + MIDDLE] = fromMiddle;
  back[i * size + at + LAST] = fromLast;
}

/** The cheapest state in which a paragraph has ended, in any column. */
function cheapestEnd({ cost, size }: Trellis, columns: number): number {
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
function cheapestStart({ cost, size }: Trellis, any: number, at: number, change: number, rare: number): number {
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
function startChange(trellis: Trellis, from: number, at: number, change: number, rare: number): number {
  if (from === at + LAST || from === at + SINGLE) return 0;
  return rare + (from === trellis.size - 1 ? FROM_LONE : change);
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
