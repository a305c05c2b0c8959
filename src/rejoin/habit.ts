import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import type { Row } from './row.js';

/** How a page marks its paragraphs. Widths in cells, the rest costs. */
export interface Habit {
  /** Indents are there, as spaces. */
  readonly kept: boolean;
  /** Where they got lost, first lines are so much short of the column; 0 where the page has none. */
  readonly lost: number;
  /** A paragraph starts at the full width of the column. */
  readonly flush: number;
  /** A line that is far from full goes on; a paragraph stops in mid-sentence. */
  readonly looseMost: number;
  readonly endOpen: number;
  /** A paragraph goes on over one blank line. */
  readonly onOverBlank: number;
}

/** First lines of Chinese paragraphs are two characters short, of Western ones about an em. */
const LOST_HAN = 4;
const LOST_WESTERN = 2;
/** A page keeps its indents when this share of its lines shows one that the line before has not. */
const KEPT_SHARE = 0.04;
const KEPT_LEAST = 2;

export function readHabit(rows: readonly Row[], columns: readonly Column[], han: boolean): Habit {
  const shown = rows.filter(
    (row, i) => row.indent >= 2 && row.indent <= 12 && !row.phrase && (rows[i - 1]?.indent ?? 0) < row.indent,
  ).length;
  return {
    kept: shown >= KEPT_LEAST && shown >= rows.length * KEPT_SHARE,
    lost: han ? LOST_HAN : LOST_WESTERN,
    flush: W.startFlush,
    looseMost: han ? W.looseMost : W.looseMostWestern,
    endOpen: han ? W.endOpen : W.endOpenWestern,
    onOverBlank: overBlank(rows, columns),
  };
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

/** The same page read as one whose paragraphs have no indent at all. */
export function withoutIndent(habit: Habit): Habit {
  return { ...habit, lost: 0, flush: 0 };
}
