import type { Article } from './model/article.js';
import type { Line } from './model/line.js';
import type { Listener } from './model/note.js';
import type { Page } from './model/page.js';
import { type Ordered, order } from './order/order.js';
import type { SourceWords } from './rejoin/hyphen-witness.js';
import { joinParts } from './rejoin/join-parts.js';
import { spacingOf } from './rejoin/line-spacing.js';
import { joinParagraphs, type PageRows, readRows } from './rejoin/rejoin.js';
import { readingCost, segment } from './segment/segment.js';
import { bringHome } from './stitch/strays.js';
import { ORDER as W } from './weights.js';

/** A page's lines in the order in which they are read. */
export interface Reading {
  readonly page: Page;
  readonly rows: PageRows;
  /** Numbers of the lines with which stories begin, where the boxes tell; null where they do not. */
  readonly opens: ReadonlySet<number> | null;
  /** Boxes were moved. */
  readonly moved: boolean;
  /** Lines that held the heads of more than one story. */
  readonly cut: readonly Line[];
}

export interface ReadOptions {
  /** No box is moved. */
  readonly keepOrder: boolean;
  /** Columns of the page were parted from each other before. */
  readonly moved: boolean;
  readonly note: Listener | undefined;
  /** Those of the source so far. */
  readonly words: SourceWords;
}

/**
 * The articles of a page, its boxes put in reading order where an extractor shuffled them; the articles that they were
 * moved in are flagged.
 */
export function readPage(page: Page, { keepOrder, moved, note, words }: ReadOptions): readonly Article[] {
  const reading = findReading(page, keepOrder);
  const divided = segment(reading.page, joinParagraphs(reading.rows, note, words), note, {
    ...reading,
    moved: reading.moved || moved,
    kept: keepOrder,
  });
  const articles = keepOrder ? divided : bringHome(divided, joinParts, note);
  for (const { flags, pieces } of articles) {
    if (!flags.includes('reordered')) continue;
    const [first = 0, last = 0] = pieces[0]?.lines[0] ?? [];
    note?.({ stage: 'order', rule: 'boxes', page: page.number, lines: [first, last], before: '', after: '' });
  }
  for (const { number, text } of reading.cut) {
    const pieces = reading.page.lines.filter((line) => line.number === number).map((piece) => piece.text);
    const after = pieces.join(' | ');
    note?.({ stage: 'order', rule: 'abreast', page: page.number, lines: [number, number], before: text, after });
  }
  return articles;
}

/** The order in which a page reads better: the one it came in, or that of its boxes. */
export function findReading(page: Page, keepOrder: boolean): Reading {
  const asItCame = { page, rows: readRows(page), opens: null, moved: false, cut: [] };
  // blank lines between all lines show no boxes
  const ordered = keepOrder || spacingOf(page.lines) > 0 ? null : order(page);
  if (ordered === null) return asItCame;
  if (!ordered.moved) return { ...asItCame, opens: ordered.opens };
  const rows = readRows(ordered.page);
  return readsBetter(rows, asItCame.rows, ordered) ? { ...ordered, rows } : asItCame;
}

/** Whether sentences go on as well in the new order, and the page as a whole costs less to read by what it must gain. */
export function readsBetter(
  moved: PageRows,
  came: PageRows,
  { mustGain, mustGainJoined }: Pick<Ordered, 'mustGain' | 'mustGainJoined'>,
): boolean {
  const gain = came.cost - moved.cost;
  if (gain < -W.paragraphsLose) return false;
  const least = gain >= W.paragraphsTell ? mustGainJoined : mustGain;
  return gain + readingCost(joinParagraphs(came)) - readingCost(joinParagraphs(moved)) >= least;
}
