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
    const over = isUnder(items[i + 1]);
    if (isSection(item)) return item.closed === null && !over ? item : { ...item, headsItem: true, section: true };
    return item.closed === 'place' && !over ? { ...item, closed: null } : item;
  });
}

/** The name of a section on a line by itself, with a stop or without. */
const isSection = ({ block, closed, ending, text }: Item): boolean =>
  (closed !== null || (block.shape === 'lone' && ending === 'open')) && isSectionHead(text);

const isUnder = (below: Item | undefined): boolean =>
  below !== undefined &&
  (below.closed !== null || below.dateline !== null || (below.block.shape === 'flow' && below.block.form === null));
