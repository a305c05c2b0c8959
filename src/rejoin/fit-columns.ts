import { type Fullness, openJudge, TOLERANCE } from './fullness.js';

/** A column of a fitted page. */
export interface FitColumn {
  /** Cells. */
  readonly width: number;
  /** How many lines stand in boxes of that width. */
  readonly lines: number;
}

/** A box of so many lines has a width of its own. */
export const LEAST_BOX = 8;
const MOST_COLUMNS = 8;
/** Widths are tried in tenths of a cell. Narrower columns hold no running text, and wider ones no newspaper sets. Cells. */
const GRID = 10;
export const NARROWEST = 12;
export const WIDEST = 160;

/** Lines `from` to `to`, the last not among them. */
export interface Box {
  readonly from: number;
  readonly to: number;
}

/** A box may have been set in any of these widths, in tenths of a cell. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** The fewest widths that all boxes may have been set in: the one that most lines allow, then what that leaves. */
export function findWidths(lines: Fullness, boxes: readonly Box[], em: number): readonly FitColumn[] {
  let left = boxes
    .filter((box) => box.to - box.from >= LEAST_BOX)
    .map((box) => widthsOf(lines, box, em))
    .filter(({ from }) => from >= NARROWEST * GRID);
  const columns: FitColumn[] = [];
  while (left.length > 0 && columns.length < MOST_COLUMNS) {
    let [best, most] = [0, 0];
    for (const { from: at } of left) {
      const lines = left.reduce((sum, { from, to, lines: n }) => sum + (from <= at && at <= to ? n : 0), 0);
      if (lines > most) [best, most] = [at, lines];
    }
    const mine = left.filter(({ from, to }) => from <= best && best <= to);
    const to = Math.min(...mine.map((range) => range.to));
    columns.push({ width: (best + to) / 2 / GRID, lines: most });
    left = left.filter((range) => !mine.includes(range));
  }
  return columns;
}

/** The widths that a box is most in keeping with. */
function widthsOf(lines: Fullness, box: Box, em: number): Range {
  const widths = lines.least
    .slice(box.from, box.to)
    .map((least) => Math.min(Math.ceil(least * GRID), WIDEST * GRID))
    .sort();
  const [first = 0, last = 0] = [widths[0], widths[widths.length - 1]];
  const likely = widths[Math.floor(widths.length * LIKELY)] ?? first;
  const usual = scoreOf(lines, box, likely / GRID, em, Number.NEGATIVE_INFINITY);
  // only lines that are no wider than it, but for the tolerance, speak for a width: so many of them reach the usual score
  const least = (widths[usual - 1] ?? first) - Math.ceil(TOLERANCE * GRID);
  let from = 0;
  let to = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(first, least); at <= last + GRID; at++) {
    const score = scoreOf(lines, box, at / GRID, em, Math.max(most, usual));
    if (score > most) {
      from = at;
      to = at;
      most = score;
    } else if (score === most && to === at - 1) to = at;
  }
  return { from, to, lines: widths.length };
}

/** Where among the widths of a box its column's is likely found: most lines are full. */
const LIKELY = 0.75;

/** How well a box is in keeping with a width; not counted further than it could reach `enough`, as a line gives 1 at most. */
function scoreOf(
  { least, most, stops }: Fullness,
  { from, to }: Box,
  width: number,
  em: number,
  enough: number,
): number {
  const judge = openJudge(width, em);
  let score = 0;
  for (let i = from; i < to && score + to - i >= enough; i++)
    score += SCORES[judge(least[i] as number, most[i] as number, stops[i] === 1, i === from || stops[i - 1] === 1)];
  return score;
}

const SCORES = { full: 1, short: 0, against: -3 } as const;
