import { classAt, classOf, DIGIT, HAN, LETTER } from '../chars/classes.js';

/** Words are counted under so many numbers; two that share one are taken for the same word, which is rare enough. */
const NUMBERS = 65_536;
/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** One bit for each number, all clear between two texts: numbers come out of it in order, each once. */
const SEEN = new Int32Array(NUMBERS / 32);

/** The wording of a text: pairs of neighbouring ideographs and longer words, as sorted numbers, each once. */
export function hashGrams(text: string): Int32Array {
  let size = 0;
  const see = (number: number): void => {
    const bit = 1 << (number & 31);
    const bits = SEEN[number >> 5] as number;
    if ((bits & bit) !== 0) return;
    SEEN[number >> 5] = bits | bit;
    size++;
  };
  let [before, classBefore] = [0, 0];
  let [word, letters] = [BASIS, 0];
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const here = classOf(unit);
    if (here & classBefore & HAN) see(pairNumber(before, unit));
    if (here & (LETTER | DIGIT)) {
      word = hashOn(word, unit);
      letters++;
    } else if (letters > 0) {
      if (letters >= SHORTEST_WORD) see(numberOf(word));
      word = BASIS;
      letters = 0;
    }
    before = unit;
    classBefore = here;
  }
  return takeSeen(size);
}

/** The `size` numbers that were seen, in order; none is any longer. */
function takeSeen(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let i = 0, at = 0; at < size; i++) {
    let bits = SEEN[i] as number;
    while (bits !== 0) {
      const low = bits & -bits;
      numbers[at++] = i * 32 + 31 - Math.clz32(low);
      bits ^= low;
    }
    SEEN[i] = 0;
  }
  return numbers;
}

/** FNV-1a over small letters: where it starts, and with one unit more. */
const BASIS = 0x811c9dc5;
const hashOn = (hash: number, unit: number): number =>
  Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), 0x01000193);

const numberOf = (hash: number): number => (hash ^ (hash >>> 16)) & (NUMBERS - 1);
const pairNumber = (left: number, right: number): number => numberOf(hashOn(hashOn(BASIS, left), right));

/** The gram of two neighbouring ideographs; null where it is none. */
export const pairGram = (pair: string): number | null =>
  classAt(pair, 0) & classAt(pair, 1) & HAN ? pairNumber(pair.charCodeAt(0), pair.charCodeAt(1)) : null;

/** True where a wording, whose numbers are in order, holds a gram. */
export function holdsGram(grams: Int32Array, gram: number): boolean {
  let [low, high] = [0, grams.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grams[middle] as number) < gram) low = middle + 1;
    else high = middle;
  }
  return grams[low] === gram;
}

/** How many of the texts at hand hold a gram: what many hold says little. */
export interface Background {
  add(grams: Int32Array): void;
  remove(grams: Int32Array): void;
  /** How much a gram counts: the square of its rarity, which is the natural logarithm of texts over texts that hold it. */
  weight(gram: number): number;
  /** The same for all grams of a wording together. */
  weightOf(grams: Int32Array): number;
  /** For each gram 1 where a wording holds it, until another wording is marked: a part is compared with many. */
  mark(grams: Int32Array): Uint8Array;
}

export function openBackground(): Background {
  /** Of every gram. Made with the first text: most sources have no jump, and a page with a line or two is read sooner than this is made. */
  let counts: Uint32Array | null = null;
  let texts = 0;
  /** By how many texts hold a gram; and by wording: until their number changes. */
  let weights: number[] = [];
  let sums = new Map<Int32Array, number>();
  const change = (grams: Int32Array, by: 1 | -1) => {
    texts += by;
    if (weights.length > 0) weights = [];
    if (sums.size > 0) sums = new Map();
    counts ??= new Uint32Array(NUMBERS);
    for (let i = 0; i < grams.length; i++) {
      const gram = grams[i] as number;
      counts[gram] = (counts[gram] ?? 0) + by;
    }
  };
  const weight = (gram: number): number => {
    const holding = Math.max(1, counts?.[gram] ?? 0);
    weights[holding] ??= Math.log((texts + 1) / holding) ** 2;
    return weights[holding];
  };
  const sum = (grams: Int32Array): number => {
    let whole = 0;
    for (let i = 0; i < grams.length; i++) whole += weight(grams[i] as number);
    return whole;
  };
  return {
    add: (grams) => change(grams, 1),
    remove: (grams) => change(grams, -1),
    weight,
    weightOf(grams) {
      const known = sums.get(grams) ?? sum(grams);
      sums.set(grams, known);
      return known;
    },
    mark: openMarks(),
  };
}

function openMarks(): Background['mark'] {
  let marks: Uint8Array | null = null;
  let marked: Int32Array = new Int32Array();
  return (grams) => {
    marks ??= new Uint8Array(NUMBERS);
    if (grams === marked) return marks;
    for (let i = 0; i < marked.length; i++) marks[marked[i] as number] = 0;
    for (let i = 0; i < grams.length; i++) marks[grams[i] as number] = 1;
    marked = grams;
    return marks;
  };
}

/** The share of the rarer wording of two texts that they have in common, 0 to 1: weighed by rarity, over the poorer one. */
export function likeness(a: Int32Array, b: Int32Array, { weight, weightOf, mark }: Background): number {
  const marks = mark(a);
  let shared = 0;
  for (let i = 0; i < b.length; i++) {
    const gram = b[i] as number;
    if (marks[gram] === 1) shared += weight(gram);
  }
  const least = Math.min(weightOf(a), weightOf(b));
  return least === 0 ? 0 : shared / least;
}
