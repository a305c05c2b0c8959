import type { Wording } from '../chars/wording.js';
import { SEGMENT as W } from '../weights.js';
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
/** No farther than so many blocks, however short they are. */
const WALK = 16;
/** A head is no longer than this, in UTF-16 units; running text is at least half as long. */
const LONGEST_HEAD = 60;
/** Little text says little: so much weight is taken to speak neither way. */
const PRIOR = 3;
/** A gram seen once says little; and paragraphs of one story share about this part of their rare wording. */
const ONCE = 0.1;
/** And a word that any story has tells so much less, where so few paragraphs stand on a page that not many could hold it. */
const COMMON = 0.5;
const FEW = 24;
const FULL = 2;

/** Compares the wording of every item with its surroundings. A gram that many blocks of the page hold counts little. */
export function findAffinities(items: readonly Item[], wording: Wording): readonly Affinity[] {
  const before = sharesOf(items, wording, -1);
  const after = sharesOf(items, wording, 1);
  return acrossOf(items, wording).map((across, i) => ({ before: before[i] ?? 0, after: after[i] ?? 0, across }));
}

/**
 * For each head, the part of its own wording that comes again in the texts above it (`step` -1) or below: half of it is
 * all that can be asked. The page is read towards the heads, and the last text met that holds a gram tells.
 */
function sharesOf(items: readonly Item[], { grams, spread, starts }: Wording, step: 1 | -1): Float64Array {
  const shares = new Float64Array(items.length);
  // how many texts were read when one held the gram last, itself counted; the text above item i is the ith
  const met = new Int32Array(spread.length);
  for (let read = 0; read < items.length; read++) {
    const i = step === -1 ? read : items.length - 1 - read;
    const item = items[i] as Item;
    const isHead = item.length <= LONGEST_HEAD;
    const near = isHead ? (step === -1 ? countAbove(items, i) : countBelow(items, i)) : 0;
    let [hit, all] = [0, 0];
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const gram = grams[k] as number;
      if (isHead) {
        const weight = 1 / (spread[gram] as number);
        all += weight;
        if ((met[gram] as number) > read - near) hit += weight;
      }
      met[gram] = read + 1;
    }
    if (all > 0) shares[i] = Math.min(1, (2 * hit) / all);
  }
  return shares;
}

/** How much the text above each item and the text from it on have in common. */
function acrossOf(items: readonly Item[], wording: Wording): readonly number[] {
  const repeats = readRepeats(items, wording);
  let [above, below, across]: [readonly number[], readonly number[], number | null] = [[], [], null];
  return items.map((_, i) => {
    const [over, under] = [paragraphs(items, i, -1), paragraphs(items, i, 1)];
    // between two paragraphs it is the same for all lines
    if (across === null || !areSame(above, over) || !areSame(below, under)) across = overlap(repeats, over, under);
    above = over;
    below = under;
    return across;
  });
}

/** Paragraphs that are read together follow each other: the nearest and their count tell. */
function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one[0] === other[0];
}

/** The wording of a page with where it comes again in its running text, whose paragraphs need not be compared pair by pair. */
interface Repeats extends Wording {
  /** For each of `grams` in running text, the next paragraph above that holds it, by its index, and below: -1 and the count of items where none does. */
  readonly last: Int32Array;
  readonly next: Int32Array;
  /** What each gram says. */
  readonly weights: Float64Array;
  /** For each paragraph, by its index, how many grams it has; how many that the one above it has not, and the two above it. */
  readonly fresh: readonly [Int32Array, Int32Array, Int32Array];
}

function readRepeats(items: readonly Item[], wording: Wording): Repeats {
  const { common, grams, spread, starts } = wording;
  const [last, next] = [new Int32Array(grams.length), new Int32Array(grams.length)];
  // for each gram, where it stood last, among `grams`, and in which paragraph
  const [at, holder] = [new Int32Array(spread.length), new Int32Array(spread.length).fill(-1)];
  const fresh = [new Int32Array(items.length), new Int32Array(items.length), new Int32Array(items.length)] as const;
  // the paragraph above, and the one above that
  let [one, two] = [0, 0];
  for (let i = 0; i < items.length; i++) {
    if (!isRunning(items[i] as Item)) continue;
    let [newToOne, newToTwo] = [0, 0];
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const gram = grams[k] as number;
      const above = holder[gram] as number;
      last[k] = above;
      next[k] = items.length;
      if (above >= 0) next[at[gram] as number] = i;
      at[gram] = k;
      holder[gram] = i;
      if (above < one) newToOne++;
      if (above < two) newToTwo++;
    }
    fresh[0][i] = (starts[i + 1] as number) - (starts[i] as number);
    fresh[1][i] = newToOne;
    fresh[2][i] = newToTwo;
    [one, two] = [i, one];
  }
  const few = items.filter(isRunning).length < FEW;
  const weights = new Float64Array(spread.length);
  for (let n = 0; n < spread.length; n++) {
    const seen = spread[n] as number;
    weights[n] = (seen < 2 ? ONCE : 1 / seen) * (few && common[n] ? COMMON : 1);
  }
  return { ...wording, last, next, weights, fresh };
}

function isRunning(item: Item): boolean {
  return item.length > LONGEST_HEAD / 2;
}

/** The part of the smaller side's wording that both sides have, rare grams first. The paragraphs of each, the nearest first. */
function overlap(repeats: Repeats, above: readonly number[], below: readonly number[]): number {
  const { fresh, grams, last, starts, weights } = repeats;
  const [top, middle] = [above.at(-1) ?? NOWHERE, below[0] ?? NOWHERE];
  let [hit, weight, size, sizeAbove] = [0, 0, 0, 0];
  for (const i of below)
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const from = last[k] as number;
      // a paragraph below has it too, nearer to the middle
      if (from >= middle) continue;
      const own = weights[grams[k] as number] as number;
      size++;
      weight += own;
      if (from >= top) hit += own;
    }
  above.forEach((i, nth) => {
    sizeAbove += fresh[above.length - 1 - nth]?.[i] ?? 0;
  });
  const all = sizeAbove < size ? weightOf(repeats, above) : weight;
  return Math.min(1, FULL * ((hit + (PRIOR * W.acrossEven) / FULL) / (all + PRIOR)));
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** What the wording of the paragraphs above says, each gram once. */
function weightOf({ grams, next, starts, weights }: Repeats, above: readonly number[]): number {
  const bottom = above[0] ?? 0;
  let weight = 0;
  for (const i of above)
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++)
      if ((next[k] as number) > bottom) weight += weights[grams[k] as number] as number;
  return weight;
}

/** The nearest paragraphs above (`step` -1) or from (`step` 1) item `i` on: running text, not the lines between. */
function paragraphs(items: readonly Item[], i: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  const from = step === 1 ? i : i - 1;
  for (let j = from; Math.abs(j - from) < WALK && found.length < ACROSS; j += step) {
    const item = items[j];
    if (item === undefined || (j !== i && isEdge(item, step))) break;
    if (isRunning(item)) found.push(j);
    if (step === 1 && item.jumpTo !== null) break;
  }
  return found;
}

/** Walking away from a place, a story surely ends before this item: a jump off above, a byline or dateline below. */
function isEdge(item: Item, step: 1 | -1): boolean {
  return step === 1 ? item.byline !== null || item.dateline !== null : item.jumpTo !== null;
}

/** How many blocks above could be the body of a head at `i`. */
export function countAbove(items: readonly Item[], i: number): number {
  let count = 0;
  while (count < REACH) {
    const item = items[i - count - 1];
    if (item === undefined || (count > 0 && item.jumpTo !== null)) break;
    count++;
    if (item.byline !== null || item.dateline !== null) break;
  }
  return count;
}

function countBelow(items: readonly Item[], i: number): number {
  let count = 0;
  while (count < REACH) {
    const item = items[i + count + 1];
    if (item === undefined || (count > 1 && (item.byline !== null || item.dateline !== null))) break;
    count++;
    if (item.jumpTo !== null) break;
  }
  return count;
}
