import { sellsBook } from '../phrases/advertisement.js';
import type { Item } from './item.js';

/** `This day is published, price 5s. in boards,` after whatever else: what it costs may stand on the next line. */
export function opensBook(items: readonly Item[], i: number): boolean {
  const [item, below] = [items[i], items[i + 1]];
  if (item === undefined || item.furniture !== null) return false;
  return sellsBook(item.text) || (item.block.shape === 'lone' && sellsBook(`${item.text} ${below?.text ?? ''}`));
}

/** So far below stands who wrote the book, at most, in items. */
const REACH = 8;

/** Items in which who wrote a book that is out signs no story: `By JOHN WESTLAKE, D.D.` */
export function knowAuthors(items: readonly Item[]): readonly Item[] {
  let left = 0;
  return items.map((item, i) => {
    left = opensBook(items, i) ? REACH : left - 1;
    return left > 0 && item.byline !== null && /^by /iu.test(item.text) ? { ...item, byline: null } : item;
  });
}
