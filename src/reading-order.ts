import type { Article } from './model/article.js';
import type { Listener } from './model/note.js';
import type { Page } from './model/page.js';
import { order } from './order/order.js';
import { joiningCost, rejoin } from './rejoin/rejoin.js';
import { readingCost, segment } from './segment/segment.js';
import { ORDER as W } from './weights.js';

/**
 * The articles of a page, its boxes put in reading order where an extractor shuffled them. Boxes move only where the
 * whole page, read in the new order, is cheaper by a fitted margin; the articles that they were moved in are flagged.
 */
export function readPage(page: Page, keepOrder: boolean, note?: Listener): readonly Article[] {
  const ordered = keepOrder ? null : order(page);
  if (ordered === null) return segment(page, rejoin(page, note), note);
  if (!ordered.moved) return segment(page, rejoin(page, note), note, ordered.opens);
  if (costOf(page) - costOf(ordered.page) < W.margin) return segment(page, rejoin(page, note), note);
  return segment(ordered.page, rejoin(ordered.page, note), note, ordered.opens).map((article) => {
    if (!isMoved(article)) return article;
    const [piece] = article.pieces;
    const lines = [piece?.lines[0]?.[0] ?? 0, piece?.lines[0]?.[1] ?? 0] as const;
    note?.({ stage: 'order', rule: 'boxes', page: page.number, lines, before: '', after: '' });
    return { ...article, flags: [...article.flags, 'reordered' as const] };
  });
}

/** How little a page reads like one: sentences that break off, stories without heads. */
function costOf(page: Page): number {
  return joiningCost(page) + readingCost(rejoin(page));
}

/** Its lines do not follow each other on the page: boxes of it were moved, or boxes of others from between them. */
function isMoved({ pieces, kind }: Article): boolean {
  return kind !== 'furniture' && pieces.some((piece) => piece.lines.length > 1);
}
