import { isSectionHead } from '../phrases/section-head.js';
import type { Item } from './item.js';

/**
 * Keeps of the lines that could be heads closed by a stop those over running text, or over another, or over the place and
 * day of what stands under them: over a headline such a line is the caption of a picture. The name of a section is no
 * crosshead.
 *
 *     Foreign news.                 a head            Rowers at the quay.         a caption
 *     London, March 4. The …                          Old Ferry Sold              a headline
 *     House …                                         The council …
 */
export function knowClosed(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    if (item.closed === null) return item;
    if (item.closed === 'place' && !isUnder(items[i + 1])) return { ...item, closed: null };
    return isSectionHead(item.text) ? { ...item, headsItem: true } : item;
  });
}

const isUnder = (below: Item | undefined): boolean =>
  below !== undefined &&
  (below.closed !== null || below.dateline !== null || (below.block.shape === 'flow' && below.block.form === null));
