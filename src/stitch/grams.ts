import { classAt, DIGIT, HAN, LETTER } from '../chars/classes.js';

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
  let start = 0;
  let here = classAt(text, 0);
  for (let i = 0; i <= text.length; i++) {
    const next = classAt(text, i + 1);
    if (here & next & HAN) see(numberOf(text, i, i + 2));
    if (!(here & (LETTER | DIGIT))) {
      if (i - start >= SHORTEST_WORD) see(numberOf(text, start, i));
      start = i + 1;
    }
    here = next;
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

/** FNV-1a over the small letters from `start` to `end`. */
function numberOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (NUMBERS - 1);
}

/** True where a wording holds every gram of a text. */
export const holdsAll = (grams: Int32Array, text: string): boolean =>
  hashGrams(text).every((gram) => grams.includes(gram));

/** How many of the texts at hand hold a gram: what many hold says little. */
export interface Background {
  add(grams: Int32Array): void;
  remove(grams: Int32Array): void;
  /** How much a gram counts: the square of its rarity, which is the natural logarithm of texts over texts that hold it. */
  weight(gram: number): number;
  /** The same for all grams of a wording together. */
  weightOf(grams: Int32Array): number;
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
  };
}

/** The grams of one text, marked until those of another are: a part is compared with many. */
const MARKED = new Uint8Array(NUMBERS);
let marked: Int32Array = new Int32Array();

function mark(grams: Int32Array): void {
  if (grams === marked) return;
  for (let i = 0; i < marked.length; i++) MARKED[marked[i] as number] = 0;
  for (let i = 0; i < grams.length; i++) MARKED[grams[i] as number] = 1;
  marked = grams;
}

/** The share of the rarer wording of two texts that they have in common, 0 to 1: weighed by rarity, over the poorer one. */
export function likeness(a: Int32Array, b: Int32Array, { weight, weightOf }: Background): number {
  mark(a);
  let shared = 0;
  for (let i = 0; i < b.length; i++) {
    const gram = b[i] as number;
    if (MARKED[gram] === 1) shared += weight(gram);
  }
  const least = Math.min(weightOf(a), weightOf(b));
  return least === 0 ? 0 : shared / least;
}
