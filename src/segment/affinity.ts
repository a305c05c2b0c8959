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
const FULL = 2;

/** Compares the wording of every item with its surroundings. A gram that many blocks of the page hold counts little. */
export function findAffinities(items: readonly Item[], wording: Wording): readonly Affinity[] {
  const [here, there] = [openMarks(wording), openMarks(wording)];
  return items.map((item, i) => {
    const across = overlap(here, there, paragraphs(items, i, -1), paragraphs(items, i, 1));
    if (item.length > LONGEST_HEAD) return { before: 0, after: 0, across };
    const own = wording.texts[i] ?? new Int32Array();
    return { before: share(own, here, blocksAbove(items, i)), after: share(own, here, blocksBelow(items, i)), across };
  });
}

/** The grams of some texts, marked by a stamp that counts up: nothing is cleared between two questions. */
interface Marks {
  readonly wording: Wording;
  readonly stamps: Int32Array;
  stamp: number;
  /** The grams marked, each once: the first `size` of these. */
  readonly found: Int32Array;
  size: number;
}

function openMarks(wording: Wording): Marks {
  const grams = wording.spread.length;
  return { wording, stamps: new Int32Array(grams), stamp: 0, found: new Int32Array(grams), size: 0 };
}

const NONE = new Int32Array();

/** Marks the grams of the texts at `near` and no others. */
function mark(marks: Marks, near: readonly number[]): void {
  const { stamps, wording, found } = marks;
  marks.size = 0;
  const stamp = ++marks.stamp;
  for (const j of near) {
    const grams = wording.texts[j] ?? NONE;
    for (let k = 0; k < grams.length; k++) {
      const gram = grams[k] as number;
      if (stamps[gram] === stamp) continue;
      stamps[gram] = stamp;
      found[marks.size++] = gram;
    }
  }
}

function isMarked(marks: Marks, gram: number): boolean {
  return marks.stamps[gram] === marks.stamp;
}

/** The part of the smaller side's wording that both sides have, rare grams first. */
function overlap(here: Marks, there: Marks, above: readonly number[], below: readonly number[]): number {
  mark(here, above);
  mark(there, below);
  let hit = 0;
  for (let k = 0; k < there.size; k++) {
    const gram = there.found[k] as number;
    if (isMarked(here, gram)) hit += weigh(there, gram);
  }
  const all = weightOf(here.size < there.size ? here : there);
  return Math.min(1, FULL * ((hit + (PRIOR * W.acrossEven) / FULL) / (all + PRIOR)));
}

function weightOf(marks: Marks): number {
  let weight = 0;
  for (let k = 0; k < marks.size; k++) weight += weigh(marks, marks.found[k] as number);
  return weight;
}

function weigh({ wording }: Marks, gram: number): number {
  const spread = wording.spread[gram] ?? 0;
  return spread < 2 ? ONCE : 1 / spread;
}

/** The part of a head's own wording that comes again in the texts at `near`: half of it is all that can be asked. */
function share(own: Int32Array, marks: Marks, near: readonly number[]): number {
  mark(marks, near);
  let [hit, all] = [0, 0];
  for (let k = 0; k < own.length; k++) {
    const gram = own[k] as number;
    const weight = 1 / (marks.wording.spread[gram] ?? 1);
    all += weight;
    if (isMarked(marks, gram)) hit += weight;
  }
  return all === 0 ? 0 : Math.min(1, (2 * hit) / all);
}

/** The nearest paragraphs above (`step` -1) or from (`step` 1) item `i` on: running text, not the lines between. */
function paragraphs(items: readonly Item[], i: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  const from = step === 1 ? i : i - 1;
  for (let j = from; Math.abs(j - from) < WALK && found.length < ACROSS; j += step) {
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

/** Indices of the blocks above that could be the body of a head at `i`. */
function blocksAbove(items: readonly Item[], i: number): readonly number[] {
  const found: number[] = [];
  for (let j = i - 1; j >= 0 && found.length < REACH; j--) {
    const item = items[j];
    if (item === undefined || (found.length > 0 && item.jumpTo !== null)) break;
    found.push(j);
    if (item.byline !== null || item.dateline !== null) break;
  }
  return found;
}

function blocksBelow(items: readonly Item[], i: number): readonly number[] {
  const found: number[] = [];
  for (let j = i + 1; j < items.length && found.length < REACH; j++) {
    const item = items[j];
    if (item === undefined || (found.length > 1 && (item.byline !== null || item.dateline !== null))) break;
    found.push(j);
    if (item.jumpTo !== null) break;
  }
  return found;
}
