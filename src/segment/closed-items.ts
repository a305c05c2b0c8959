import type { Item } from './item.js';

/**
 * Keeps of the lines that could be heads closed by a stop those over running text, or over another: over a headline such a
 * line is the caption of a picture.
 *
 *     Foreign news.                 a head            Rowers at the quay.         a caption
 *     London, March 4. The …                          Old Ferry Sold              a headline
 *     House …                                         The council …
 */
export function knowClosed(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => (item.closed === 'place' && !isUnder(items[i + 1]) ? { ...item, closed: null } : item));
}

const isUnder = (below: Item | undefined): boolean =>
  below !== undefined && (below.closed !== null || (below.block.shape === 'flow' && below.block.form === null));
