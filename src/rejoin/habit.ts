import { countBackInside } from '../phrases/points-back.js';
import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import type { Row } from './row.js';
import { isUnstopped } from './unstopped.js';

/** How a page marks its paragraphs. Widths in cells, the rest costs. */
export interface Habit {
  /** Indents are there, as spaces. */
  readonly kept: boolean;
  /** Where lines begin that are not indented, in cells from the left edge. */
  readonly margin: number;
  /** Where they got lost, first lines are so much short of the column; 0 where the page has none. */
  readonly lost: number;
  /** A paragraph starts at the full width of the column. */
  readonly flush: number;
  /** A paragraph goes on after a line that ends a sentence. */
  readonly onAfterStop: number;
  readonly han: boolean;
  /** Western text whose sentences end in stops: some engines lose them. */
  readonly stopped: boolean;
  /** A paragraph stops in mid-sentence. */
  readonly endOpen: number;
  /** What a line by itself costs less under another. */
  readonly loneOn: number;
  /** A paragraph starts under a line that breaks off behind a small word. */
  readonly startHung: number;
  /** Something new starts with a word that points back. */
  readonly startPointsBack: number;
  /** A paragraph goes on over one blank line. */
  readonly onOverBlank: number;
  /** One starts right under a line that ends a sentence. */
  readonly startTight: number;
}

/** First lines of Chinese paragraphs are two characters short. The em of Western ones is lost among ragged line ends. */
const LOST_HAN = 4;
/** A page keeps its indents when this share of its lines shows one. */
const KEPT_SHARE = 0.04;
const KEPT_LEAST = 2;

export function readHabit(rows: readonly Row[], columns: readonly Column[], han: boolean, em: number): Habit {
  const margin = commonest(rows.map((row) => row.indent));
  const shown = rows.filter((row) => isIndented(row, margin) && !row.phrase).length;
  const stopped = !han && !isUnstopped(rows);
  return {
    kept: shown >= KEPT_LEAST && shown >= rows.length * KEPT_SHARE,
    margin,
    lost: han ? LOST_HAN : em,
    flush: han || em > 0 ? W.startFlush : 0,
    onAfterStop: han ? W.onAfterStop : em > 0 ? W.onAfterStopExact : W.onAfterStopWestern,
    han,
    stopped,
    endOpen: han ? W.endOpen : stopped ? W.endOpenWestern : W.endOpenUnstopped,
    loneOn: em > 0 ? W.loneOnExact : 0,
    startHung: han ? W.startHung : W.startHungWestern,
    startPointsBack: han ? W.startPointsBack : pointingBack(rows, columns),
    ...(areSpaced(rows, columns) ? SPACED : { onOverBlank: overBlank(rows, columns), startTight: 0 }),
  };
}

/** In by an indent and no more: farther in stand centred lines and columns of a table. Cells. */
const LEAST_INDENT = 2;
const MOST_INDENT = 12;

export function isIndented(row: Row, margin: number): boolean {
  const by = row.indent - margin;
  return by >= LEAST_INDENT && by <= MOST_INDENT;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/**
 * What blank lines mean here: box ends fall anywhere, also in mid-sentence; paragraph ends only after a stop. Only full
 * lines tell: a short one ends its paragraph whatever follows.
 */
function overBlank(rows: readonly Row[], columns: readonly Column[]): number {
  let [stopped, open] = [0, 0];
  rows.forEach((row, i) => {
    const full = columns.some((column) => Math.abs(column.width - row.width) <= column.give);
    if (!full || row.phrase || row.jumpsOff || (rows[i + 1]?.gap ?? 0) === 0) return;
    if (row.ending === 'stop') stopped++;
    else open++;
  });
  return Math.min(W.onOverBlankMost, W.onOverBlank + Math.max(0, Math.log((stopped + 1) / (3 * open + 1))));
}

/** So many plain ends of paragraphs over a blank line for each that has none show that blank lines part them. */
const [SPACED_LEAST, SPACED_SHARE] = [3, 8];
const SPACED = { onOverBlank: W.onOverBlankMost, startTight: W.startTight } as const;

/** Whether the paragraphs of a page are parted by blank lines, as far as their ends are plain; and none stands where a full line breaks off. */
function areSpaced(rows: readonly Row[], columns: readonly Column[]): boolean {
  const width = columns[0]?.width ?? 0;
  let [spaced, tight] = [0, 0];
  for (let i = 1; i < rows.length; i++) {
    const [above, row] = [rows[i - 1] as Row, rows[i] as Row];
    if (above.phrase || row.phrase) continue;
    const short = above.width < width - row.firstUnit - PLAINLY;
    if (above.ending !== 'stop') {
      if (row.gap > 0 && !short) return false;
    } else if (short && row.gap > 0) spaced++;
    else if (short) tight++;
  }
  return spaced >= SPACED_LEAST && spaced >= tight * SPACED_SHARE;
}

/** The share of a page on which nothing is plain, and what it weighs, in sentences. */
const [USUAL_SHARE, USUAL] = [0.2, 4];
/** A line this short of its column beyond what the next word needs, in cells, plainly ends its paragraph. */
const PLAINLY = 3;
/** Up to such a share of paragraphs they are as unusual as in most papers; from the other one on they are no sign. */
const [FEW, MANY] = [1 / 3, 1 / 2];

/**
 * What it costs that a paragraph starts with a word that points back: by how many do where it is plain, and how many such
 * sentences stand within lines. Agencies give nearly each sentence a paragraph, papers put several in one.
 */
function pointingBack(rows: readonly Row[], columns: readonly Column[]): number {
  const width = columns[0]?.width ?? 0;
  let [starts, inside] = [0, 0];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    inside += countBackInside(row.text);
    if (!row.pointsBack || row.gap > 0 || above?.ending !== 'stop') return;
    if (above.width < width - row.firstUnit - PLAINLY) starts++;
  });
  const share = (starts + USUAL * USUAL_SHARE) / (starts + inside + USUAL);
  return W.startPointsBack * Math.min(1, Math.max(0, (MANY - share) / (MANY - FEW)));
}

/** The same page read as one whose paragraphs have no indent at all. */
export function withoutIndent(habit: Habit): Habit {
  return { ...habit, lost: 0, flush: 0 };
}
