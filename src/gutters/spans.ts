import { median, quantile } from '../quantile.js';
import { type Box, keyOf, type Measure } from './box.js';
import { groupByRow } from './group-by-row.js';
import type { Extent, Piece } from './piece.js';

/** A box of so many pieces is a column. */
const COLUMN = 5;
/** Places of an indent, and by which the beginnings of one column's boxes differ. */
const INDENT = 4;
/** Of a column's width: a shorter line at its top is a head. */
const FULL = 0.6;
/** Lines of a head at the top of a column; rows between a head and the text under it; by which columns of one story begin apart. */
const HEAD_LINES = 3;
const HEAD_ROWS = 12;
const EVEN = 2;
/** Times the type of the text that the type of a head is: at the least, mostly, and at the most. */
const LEAST_TYPE = 0.95;
const USUAL_TYPE = 1.3;
const MOST_TYPE = 4;
/** Characters of what stands before a gutter. */
const GUTTER = 2;

interface Column extends Extent {
  /** The row of its first full line. */
  readonly body: number;
}

/** What the boxes of a page, taken as they stand, tell of its type and heads. */
export function measure(boxes: readonly Box[]): Measure {
  const big = boxes.filter(({ pieces }) => pieces.length >= COLUMN);
  const scale = scaleOf(big);
  const columns = new Map(big.map((box) => [box, columnOf(box, scale)]));
  const heads = boxes.flatMap((box) => {
    const body = columns.get(box)?.body;
    return body === undefined ? box.pieces : box.pieces.slice(0, HEAD_LINES).filter(({ row }) => row < body);
  });
  return { scale, heads: spansOf(heads, [...columns.values()], scale) };
}

/** Places that a character takes: Han characters are wider than what the program counts in. */
function scaleOf(boxes: readonly Box[]): number {
  const ratios = boxes.flatMap((box) => {
    let next = Number.POSITIVE_INFINITY;
    for (const { bottom, left, top } of boxes)
      if (left >= box.right - 1 && top <= box.bottom && box.top <= bottom) next = Math.min(next, left);
    return next === Number.POSITIVE_INFINITY ? [] : [(next - GUTTER - box.left) / (box.right - box.left)];
  });
  return ratios.length === 0 ? 1 : Math.max(1, median(ratios));
}

function columnOf({ pieces }: Box, scale: number): Column {
  const left = quantile(
    pieces.map(({ at }) => at),
    0.15,
  );
  const width = quantile(
    pieces.map(({ length }) => length),
    0.9,
  );
  const first = pieces.find(({ at, length }) => at <= left + INDENT && length >= FULL * width) ?? pieces[0];
  return { left, right: left + Math.ceil(width * scale), body: first?.row ?? 0 };
}

/** The columns that each head stands over. */
function spansOf(heads: readonly Piece[], columns: readonly Column[], scale: number): ReadonlyMap<string, Extent> {
  const byBody = groupByRow(columns, ({ body }) => body);
  const byRow = groupByRow(heads, ({ row }) => row);
  return new Map(
    heads.map((head) => {
      const own = { left: head.at, right: head.at + Math.ceil(head.length * scale * USUAL_TYPE) };
      const beside = rowsAround(byRow, head.row - EVEN, head.row + EVEN).filter((other) => other !== head);
      const under = columnsUnder(rowsAround(byBody, head.row + 1, head.row + HEAD_ROWS));
      return [keyOf(head), spanOf(head, beside, under, scale) ?? own];
    }),
  );
}

function rowsAround<Of>(groups: ReadonlyMap<number, readonly Of[]>, from: number, to: number): readonly Of[] {
  const found: Of[] = [];
  for (let row = from; row <= to; row++) found.push(...(groups.get(row) ?? []));
  return found;
}

/** Of the columns under a head the first in each place, from left to right, none reaching into the next. */
function columnsUnder(columns: readonly Column[]): readonly Column[] {
  const first: Column[] = [];
  for (const column of columns)
    if (!first.some(({ left }) => Math.abs(left - column.left) <= INDENT)) first.push(column);
  first.sort((a, b) => a.left - b.left);
  return first.map((column, i) => ({
    ...column,
    right: Math.min(column.right, (first[i + 1]?.left ?? Number.POSITIVE_INFINITY) - 1),
  }));
}

/**
 * The columns that a centred head stands over: all that begin on one height, as far as the heads beside it allow, if type of
 * some size fills the middle; else the fewest that it can be centred on; null where there are none.
 *
 *         Port Ellery Ferry Company                    Fern Point Library
 *     had been so       letter to the            it took 168,000
 *     remarkable        ferry company            pounds
 */
function spanOf(head: Piece, beside: readonly Piece[], columns: readonly Column[], scale: number): Extent | null {
  const own = columnUnder(columns, head);
  if (own < 0) return null;
  const spans = spansAround(head, beside, columns, own);
  const fits = (span: Extent): boolean => {
    const type = (span.left + span.right - 2 * head.at) / head.length / scale;
    return type >= LEAST_TYPE && type <= MOST_TYPE;
  };
  const found = spans.at(-1);
  return found !== undefined && fits(found) ? found : (spans.find(fits) ?? null);
}

/** The place of the column over which a head begins, -1 where it begins before all. */
const columnUnder = (columns: readonly Column[], head: Piece): number =>
  columns.findLastIndex(({ left }) => left <= head.at + 1);

/** Runs of columns around the one over which a head begins, from the fewest to the most; heads beside it have their own. */
function spansAround(
  head: Piece,
  beside: readonly Piece[],
  columns: readonly Column[],
  own: number,
): readonly Extent[] {
  const taken = new Set(beside.map((other) => columnUnder(columns, other)));
  const isOpen = (at: number): boolean => {
    const column = columns[at];
    if (column === undefined || Math.abs(column.body - (columns[own] as Column).body) > EVEN) return false;
    return at === own || !taken.has(at);
  };
  const spans: (Extent & { readonly count: number })[] = [];
  for (let i = own; isOpen(i); i--) {
    if (beside.some(({ at, length }) => at < head.at && at + length > (columns[i] as Column).left + 1)) break;
    for (let j = own; isOpen(j); j++)
      spans.push({ left: (columns[i] as Column).left, right: (columns[j] as Column).right - 1, count: j - i });
  }
  return spans.sort((a, b) => a.count - b.count);
}
