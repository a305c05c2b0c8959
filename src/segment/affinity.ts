import { SEGMENT as W } from '../weights.js';
import { gramsOf, spreadOf } from './grams.js';
import type { Item } from './item.js';

/** What the words around a block say of it, each 0 to 1. */
export interface Affinity {
  /** How much of its own wording comes again in the text before it, and in the text after it. */
  readonly before: number;
  readonly after: number;
  /** How much the text before it and the text after it have in common: little where one story ends and another begins. */
  readonly across: number;
}

/** As many blocks on either side are read for a head, up to a block that ends or begins a story; and for what lies across. */
const REACH = 12;
const ACROSS = 3;
/** A head is no longer than this, in UTF-16 units. */
const LONGEST_HEAD = 60;

/** Reads the wording of every item against its surroundings. A gram that many blocks of the page hold counts little. */
export function findAffinities(items: readonly Item[]): readonly Affinity[] {
  const grams = items.map((item) => gramsOf(item.text));
  const spread = spreadOf(grams);
  const weigh = (gram: string) => 1 / (spread.get(gram) ?? 1);
  return items.map((item, i) => {
    const across = overlap(union(grams, paragraphs(items, i, -1)), union(grams, paragraphs(items, i, 1)), spread);
    if (item.length > LONGEST_HEAD) return { before: 0, after: 0, across };
    const own = grams[i] ?? new Set<string>();
    return {
      before: share(own, grams, before(items, i), weigh),
      after: share(own, grams, after(items, i), weigh),
      across,
    };
  });
}

/** The nearest paragraphs before (`step` -1) or from (`step` 1) item `i`: running text, not the lines between. */
function paragraphs(items: readonly Item[], i: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let j = step === 1 ? i : i - 1; j >= 0 && j < items.length && found.length < ACROSS; j += step) {
    const item = items[j];
    if (item === undefined || (j !== i && isEdge(item, step))) break;
    if (item.length > LONGEST_HEAD / 2) found.push(j);
    if (step === 1 && item.jumpTo !== null) break;
  }
  return found;
}

/** Walking away from a place, a story surely ends before this item: a jump off above, a byline or dateline below. */
function isEdge(item: Item, step: 1 | -1): boolean {
  return step === 1 ? item.byline !== null || item.dateline !== null : item.jumpTo !== null;
}

function union(grams: readonly ReadonlySet<string>[], near: readonly number[]): ReadonlySet<string> {
  return new Set(near.flatMap((j) => [...(grams[j] ?? [])]));
}

/** The shared part of the smaller side, rare grams first: those that half the page holds do not count. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>, spread: ReadonlyMap<string, number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let [hit, all] = [0, 0];
  for (const gram of small) {
    const count = spread.get(gram) ?? 1;
    if (count < 2) {
      all += ONCE;
      continue;
    }
    const weight = 1 / count;
    all += weight;
    if (large.has(gram)) hit += weight;
  }
  return Math.min(1, FULL * ((hit + (PRIOR * W.acrossEven) / FULL) / (all + PRIOR)));
}

/** Little text says little: so much weight is taken to speak neither way. */
const PRIOR = 3;
/** A gram seen once says little; and paragraphs of one story share about this part of their rare wording. */
const ONCE = 0.1;
const FULL = 2;

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
  weigh: (gram: string) => number,
): number {
  let [hit, all] = [0, 0];
  for (const gram of own) {
    const weight = weigh(gram);
    all += weight;
    if (near.some((j) => grams[j]?.has(gram))) hit += weight;
  }
  // Words that only the head itself holds witness nothing either way: what counts is how many come again.
  return all === 0 ? 0 : Math.min(1, (2 * hit) / all);
}
