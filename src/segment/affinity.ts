import { DIGIT, HAN, isAt, LETTER } from '../chars/classes.js';
import type { Item } from './item.js';

/** How much of a head's wording the text before it and after it share, 0 to 1. */
export interface Affinity {
  readonly before: number;
  readonly after: number;
}

/** As many blocks on either side are read, up to a block that ends or begins a story. */
const REACH = 12;

/**
 * For each item, how much of its wording (pairs of ideographs, or words) comes again in the text around it. A pair that
 * many blocks of the page hold says little and counts little.
 */
export function findAffinities(items: readonly Item[]): readonly Affinity[] {
  const grams = items.map((item) => gramsOf(item.text));
  const spread = new Map<string, number>();
  for (const set of grams) for (const gram of set) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return items.map((item, i) => {
    if (item.length > 60) return { before: 0, after: 0 };
    const own = grams[i] ?? new Set<string>();
    return { before: share(own, grams, before(items, i), spread), after: share(own, grams, after(items, i), spread) };
  });
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++)
    if (isAt(text, i, HAN) && isAt(text, i + 1, HAN)) grams.add(text.slice(i, i + 2));
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    if (isAt(text, i, LETTER | DIGIT)) word += text.charAt(i);
    else {
      if (word.length > 3) grams.add(word.toLowerCase());
      word = '';
    }
  }
  return grams;
}

/** Indices of the blocks above that could be the body of a head at `i`. */
function before(items: readonly Item[], i: number): readonly number[] {
  const found: number[] = [];
  for (let j = i - 1; j >= 0 && found.length < REACH; j--) {
    const item = items[j];
    if (item === undefined || (found.length > 0 && item.jumpTo !== null)) break;
    found.push(j);
    if (item.byline !== null || item.dateline !== null) break;
  }
  return found;
}

function after(items: readonly Item[], i: number): readonly number[] {
  const found: number[] = [];
  for (let j = i + 1; j < items.length && found.length < REACH; j++) {
    const item = items[j];
    if (item === undefined || (found.length > 1 && (item.byline !== null || item.dateline !== null))) break;
    found.push(j);
    if (item.jumpTo !== null) break;
  }
  return found;
}

function share(
  own: ReadonlySet<string>,
  grams: readonly ReadonlySet<string>[],
  near: readonly number[],
  spread: ReadonlyMap<string, number>,
): number {
  let [hit, all] = [0, 0];
  for (const gram of own) {
    const weight = 1 / (spread.get(gram) ?? 1);
    all += weight;
    if (near.some((j) => grams[j]?.has(gram))) hit += weight;
  }
  // Words that only the head itself holds witness nothing either way: what counts is how many come again.
  return all === 0 ? 0 : Math.min(1, (2 * hit) / all);
}
