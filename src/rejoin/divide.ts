import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import { alone, continues, endsAt, goesOn, over, readStand, starts, startsFlow } from './costs.js';
import type { RowForm } from './form.js';
import type { Habit } from './habit.js';
import { type HeadLines, priceHeads } from './head-lines.js';
import type { Row } from './row.js';
import {
  begin,
  cheapestEnd,
  cheapestOpen,
  cheapestStart,
  goOn,
  NEVER,
  openTrellis,
  PARTS,
  standAlone,
  startChange,
  type Trellis,
  weighSeam,
} from './trellis.js';

/**
 * What a line is to its paragraph. A paragraph is `first middle* last` or `single`; `lone` stands outside the columns.
 * `flush` is a first line as wide as the column: it had no indent to lose.
 */
export type Part = 'first' | 'flush' | 'middle' | 'last' | 'single' | 'lone';

/** A row's part, and the width in cells of the column that it was read in; 0 for a lone line. */
export interface Placed {
  readonly part: Part;
  readonly column: number;
  /**
   * How much dearer it was, as far as that row, to go on there instead of beginning, or to begin instead of going on; under 0
   * where what follows settled it.
   */
  readonly margin: number;
}

/** A reading of all rows and what it costs. */
export interface Division {
  readonly placed: readonly Placed[];
  readonly cost: number;
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
  const trellis = openTrellis(columns.length, rows.length);
  for (let i = 0; i < rows.length; i++) {
    trellis.next.fill(NEVER);
    const form = forms[i] ?? null;
    if (form === null || form === 'item') step(rows, i, columns, habit, form, trellis, heads);
    else standAlone(trellis, i, cheapestEnd(trellis, columns.length), 0);
    weighSeam(trellis, i);
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
  heads: HeadLines,
): void {
  const row = rows[i];
  if (row === undefined) return;
  const inHead = heads.sentences.has(i);
  const before = rows[i - 1];
  const prices = priceHeads(heads, i);
  const stand = readStand(row, before, rows[i + 1], habit, { inHead, overHead: heads.closed.has(i + 1) });
  const start = row.line.carried ? NEVER : starts(row, before, habit) + prices.start;
  const flow = start + startsFlow(row, before, habit) + prices.flow;
  const on = form === 'item' ? NEVER : continues(row, before, habit) + prices.on;
  const any = cheapestEnd(trellis, columns.length);
  const own = start + prices.alone + (prices.isHead ? W.loneName : alone(row, fillsAny(row, columns)));
  standOutside(trellis, i, row, habit, inHead, any, own);
  const lost = habit.kept ? 0 : habit.lost;
  const change = row.gap > 0 ? W.columnChangeAtGap : W.columnChange;
  const open = row.gap > 0 ? cheapestOpen(trellis, columns.length) : 0;
  const across = changesInside(row, before, habit) ? W.columnChangeInside : NEVER;
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
    if (on !== NEVER)
      goOn(
        trellis,
        i,
        at,
        on + goes,
        on + (ends + stand.endLast),
        open,
        column.width < NARROWEST ? NEVER : across + column.rare,
      );
  }
}

/** Cells of the narrowest column that runs beside a picture: less are marks and letters by themselves. */
const NARROWEST = 12;

/** A paragraph may go on in another column in the row: at a blank line, in mid-sentence. */
function changesInside(row: Row, before: Row | undefined, { han }: Habit): boolean {
  if (!han || row.gap === 0 || before === undefined) return false;
  return before.ending !== 'stop' && before.width >= NARROWEST && (row.width >= NARROWEST || row.ending === 'stop');
}

/** The row stands outside the columns, behind `any` or under another that does. */
function standOutside(
  trellis: Trellis,
  i: number,
  row: Row,
  habit: Habit,
  inHead: boolean,
  any: number,
  own: number,
): void {
  const under = trellis.size - 1;
  // a head over several lines: each under another costs less, and what is built like a further line stands nowhere else
  const less = habit.loneOn + (inHead ? W.loneOnSentence + (row.small ? W.startSmall : 0) : 0);
  const isUnder = row.gap === 0 && (inHead || (trellis.cost[under] as number) - less < (trellis.cost[any] as number));
  if (isUnder) standAlone(trellis, i, under, own - less);
  else standAlone(trellis, i, any, own);
}

function fillsAny(row: Row, columns: readonly Column[]): boolean {
  for (const { width } of columns) if (Math.abs(width - row.width) <= 1) return true;
  return false;
}

function trace(count: number, columns: readonly Column[], trellis: Trellis): Division {
  const placed = new Array<Placed>(count);
  let state = cheapestEnd(trellis, columns.length);
  const cost = trellis.cost[state] ?? 0;
  for (let i = count - 1; i >= 0; i--) {
    const column = columns[Math.floor(state / PARTS.length)];
    const lone = state === trellis.size - 1 || column === undefined;
    const part = lone ? 'lone' : (PARTS[state % PARTS.length] ?? 'lone');
    placed[i] = { part, column: lone ? 0 : column.width, margin: marginOf(trellis, i, part) };
    state = trellis.back[i * trellis.size + state] ?? 0;
  }
  return { placed, cost };
}

function marginOf({ begun, gone }: Trellis, i: number, part: Part): number {
  const [begin, on] = [begun[i] as number, gone[i] as number];
  // nothing leads to this row: it is as it is for want of another reading
  if (begin === on) return 0;
  return part === 'middle' || part === 'last' ? begin - on : on - begin;
}
