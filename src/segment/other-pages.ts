import { OTHER_PAGE } from '../phrases/furniture-western.js';
import type { Item } from './item.js';

/** What stands so near an edge of the page, in items, is its folio. */
const EDGE = 3;

/**
 * Tells lines that point to another page from the page's own folio: a Western page with several such lines that differ has
 * them under its briefs.
 *
 *     likely on Thursday, he said.
 *     PAGE D1                          points to another page
 *     Teen guilty in ferry case
 */
export function knowOtherPages(items: readonly Item[]): readonly Item[] {
  const labels = items.filter(isLabel);
  if (new Set(labels.map(({ text }) => text)).size < 2) return items;
  return items.map((item, i) => (isLabel(item) && isWithin(items, i) ? { ...item, furniture: OTHER_PAGE } : item));
}

const isLabel = ({ furniture, text }: Item): boolean => furniture === 'page-label' && /^(?:page|seite) /iu.test(text);

/** Under running text, and far from the edges of the page. */
const isWithin = (items: readonly Item[], i: number): boolean =>
  i >= EDGE && i < items.length - EDGE && items[i - 1]?.block.shape === 'flow';
