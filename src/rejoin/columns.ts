import { REJOIN as W } from '../weights.js';
import type { Fit } from './fit.js';
import type { Row } from './row.js';

/** A column as far as its lines show it. All in cells. */
export interface Column {
  readonly width: number;
  /** How far a full line may fall short of or stand out over the width. */
  readonly give: number;
  readonly han: boolean;
  /** What it costs to start a paragraph in it: a width that few lines have is the less likely. */
  readonly rare: number;
  /** Its lines are known to the cell. */
  readonly exact: boolean;
  /** Its page is known to have several printed lines in one (welded-lines.ts). */
  readonly welded: boolean;
}

/** At most this many widths are tried on a page. */
const MOST_COLUMNS = 8;
/** A width counts when this many neighbouring lines have it. */
const LEAST_PAIRS = 1;
/** On so few lines hardly two are of one width: a sentence that goes on from line to line shows the column too. */
const FEW_ROWS = 24;
/** A jump on its own line is no wider, in cells: `（下转第二版②）`. */
const LONGEST_JUMP = 18;
/** A line wider than this was not set in a column: its paragraph is whole. Cells. */
const WIDEST_COLUMN = 160;

/**
 * The widths that columns of this page may have: those that lines and their neighbours share. A first line short of its
 * indent and a last line are narrower, so the widest of near widths stands for the column.
 */
export function findColumns(rows: readonly Row[], han: boolean): readonly Column[] {
  const few = rows.length <= FEW_ROWS;
  const pairs = countPairs(few ? rows.map(withoutAlone) : rows, han ? 1 : 2);
  if (few) countRunning(rows, han, pairs);
  const found: Column[] = [];
  const most = pairs[strongest(pairs)] ?? 0;
  while (found.length < MOST_COLUMNS) {
    const width = widest(pairs, strongest(pairs), han);
    if (width === 0 || (pairs[width] ?? 0) < LEAST_PAIRS) break;
    const give = han ? 2 : giveOf(width);
    found.push({
      width,
      give,
      han,
      rare: rareness(most, pairs[width] ?? 1),
      exact: false,
      welded: false,
    });
    const near = han ? 1 : give;
    pairs.fill(0, Math.max(0, width - near), width + near + 1);
  }
  return found;
}

/** The columns of a page whose face is known. `welded`: see `Column`. */
export function exactColumns(fit: Fit, welded: boolean): readonly Column[] {
  const most = fit.columns[0]?.lines ?? 1;
  return fit.columns.map(({ width, lines }) => ({
    width,
    give: giveOf(width),
    han: false,
    rare: rareness(most, lines),
    exact: true,
    welded,
  }));
}

function giveOf(width: number): number {
  return Math.max(2, Math.round(width * 0.08));
}

function rareness(most: number, lines: number): number {
  return Math.min(W.columnRareMost, W.columnRare * Math.log(most / lines));
}

/** A byline, a folio and a jump by itself were set in no column: among few lines they are alike with one by chance. */
const withoutAlone = (row: Row): Pick<Row, 'width'> =>
  row.phrase || (row.jumpsOff && row.width <= LONGEST_JUMP) ? { width: Number.POSITIVE_INFINITY } : row;

/** For each width, how many lines have it beside a line of nearly the same width. */
function countPairs(rows: readonly Pick<Row, 'width'>[], near: number): number[] {
  const pairs = new Array<number>(WIDEST_COLUMN + 1).fill(0);
  for (let i = 0; i + 1 < rows.length; i++) {
    const here = rows[i]?.width ?? 0;
    const next = rows[i + 1]?.width ?? 0;
    if (here > WIDEST_COLUMN || next > WIDEST_COLUMN || Math.abs(here - next) > near) continue;
    pairs[here] = (pairs[here] ?? 0) + 1;
    pairs[next] = (pairs[next] ?? 0) + 1;
  }
  return pairs;
}

/**
 * Adds the width of each paragraph whose sentences show that it goes over lines: that of its widest line.
 *
 *     The government will consider a new pro-        open, and a small letter under it
 *     posal for the harbour next week.
 */
function countRunning(rows: readonly Row[], han: boolean, pairs: number[]): void {
  for (let start = 0, end = 1; start < rows.length; start = end++) {
    while (rows[start]?.phrase === false && isUnder(rows[end])) end++;
    const run = rows.slice(start, end);
    const width = Math.max(...run.map((row) => (han ? withoutHung(row) : row.width)));
    if (width <= WIDEST_COLUMN && isRunning(run, han)) pairs[width] = (pairs[width] ?? 0) + run.length - 1;
  }
}

/** A Chinese mark at the end of a line hangs over the column, or is pressed into it. */
const withoutHung = ({ width, ending, endsAtComma, marks }: Row): number =>
  marks > 0 && (ending === 'stop' || endsAtComma) ? width - 2 : width;

/** It stands right under the line above, and no phrase says that it stands by itself. */
const isUnder = (row: Row | undefined): boolean => row !== undefined && row.gap === 0 && !row.phrase;

/** Lines without a blank one between, of which one breaks off and goes on in the next; of Chinese ones another holds a full stop. */
function isRunning(run: readonly Row[], han: boolean): boolean {
  const broken = run.findIndex(({ ending }, i) => ending === 'open' && (han || run[i + 1]?.small === true));
  return (
    broken >= 0 && (!han || run.slice(broken).some(({ ending, text }) => ending === 'stop' || text.includes('。')))
  );
}

/** Marks that may not begin a line pull the lines before them shorter: the widest of near widths with support is the column. */
function widest(pairs: readonly number[], width: number, han: boolean): number {
  const enough = (pairs[width] ?? 0) * WIDER_SHARE;
  for (let wider = width + (han ? 2 : 0); wider > width; wider--) if ((pairs[wider] ?? 0) >= enough) return wider;
  return width;
}

const WIDER_SHARE = 0.5;

function strongest(pairs: readonly number[]): number {
  let best = 0;
  for (let width = 1; width < pairs.length; width++) if ((pairs[width] ?? 0) > (pairs[best] ?? 0)) best = width;
  return best;
}
