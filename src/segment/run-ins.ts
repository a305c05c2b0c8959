import type { Item } from './item.js';

/** A page with fewer run-in heads has none: the dash parts two sentences, or says who speaks. */
const LEAST = 2;

/** Forgets the run-in heads of a page that does not set heads so, each style of letters by itself; one with its place is sure. */
export function knowRunIns(items: readonly Item[]): readonly Item[] {
  const counts = { large: 0, small: 0 };
  for (const { runIn } of items) if (runIn !== null) counts[runIn.capitals ? 'large' : 'small']++;
  return items.map((item) => {
    const { runIn } = item;
    if (runIn === null || runIn.place !== null) return item;
    return counts[runIn.capitals ? 'large' : 'small'] >= LEAST ? item : { ...item, runIn: null };
  });
}
