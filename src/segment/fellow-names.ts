import { couldBePenName } from '../phrases/pen-name.js';
import type { Item } from './item.js';

/** So many names between a head and its text show that the page signs its stories there. */
const LEAST_NAMES = 2;
/** A head of fewer characters is itself what such a line could be. */
const SHORTEST_HEAD = 4;

/**
 * Knows a name whose surname is in no list by its fellows: where a page signs its stories between head and text, what stands
 * there by itself and is no word is a name too.
 *
 *     坐早班船的人            老街修鞋摊又开张
 *     王丽                    鸥汀              a name like the other
 *     入冬以来，…             摊主说，…
 */
export function knowFellowNames(items: readonly Item[]): readonly Item[] {
  const under = items.filter((_, i) => standsUnderHead(items, i));
  const named = under.filter(({ bareName }) => bareName).length;
  if (named < LEAST_NAMES) return items;
  const met = new Set(under.filter((item) => !item.bareName && item.byline === null && couldBePenName(item.text)));
  return met.size === 0 || met.size > named
    ? items
    : items.map((item) => (met.has(item) ? { ...item, bareName: true } : item));
}

/** A line by itself between one that could be a head and running text. */
function standsUnderHead(items: readonly Item[], i: number): boolean {
  const [above, item, below] = [items[i - 1], items[i], items[i + 1]];
  if (above === undefined || item === undefined || below === undefined) return false;
  if (item.block.shape !== 'lone' || item.block.lines.length > 1 || item.furniture !== null || item.label) return false;
  if (above.block.shape !== 'lone' || above.bareName || above.furniture !== null) return false;
  if (above.ending === 'stop' || above.text.length < SHORTEST_HEAD) return false;
  return below.block.shape === 'flow' && below.block.form === null && below.dateline === null;
}
