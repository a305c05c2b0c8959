import { isOverPlaces } from '../phrases/listed.js';
import type { Item } from './item.js';

/**
 * The place and the day that open an item of a list of ships or markets open no story:
 *
 *     SHIP NEWS.                           the head of them all
 *     WENDING, Feb. 16.—Arrived the …      an item
 *     PORT ELLERY, Feb. 15.—Sailed the …   another
 */
export function knowListed(items: readonly Item[]): readonly Item[] {
  if (!items.some(isOver)) return items;
  let listed = false;
  return items.map((item) => {
    if (item.furniture !== null) return item;
    if (isOver(item)) listed = true;
    else if (item.block.shape === 'lone' && item.dateline === null && item.ending === 'open') listed = false;
    else if (item.closed !== null) listed = false;
    return listed && item.dateline !== null ? { ...item, listed: true } : item;
  });
}

const isOver = ({ block, text }: Item): boolean => block.shape === 'lone' && isOverPlaces(text);
