import { classAt, DIGIT, HAN, LETTER } from '../chars/classes.js';

/** Words are counted under so many numbers; two that share one are taken for the same word, which is rare enough. */
const NUMBERS = 65_536;
/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** The wording of a text: pairs of neighbouring ideographs and longer words, as sorted numbers, each once. */
export function hashGrams(text: string): Int32Array {
  const numbers: number[] = [];
  let start = 0;
  let here = classAt(text, 0);
  for (let i = 0; i <= text.length; i++) {
    const next = classAt(text, i + 1);
    if (here & next & HAN) numbers.push(numberOf(text, i, i + 2));
    if (!(here & (LETTER | DIGIT))) {
      if (i - start >= SHORTEST_WORD) numbers.push(numberOf(text, start, i));
      start = i + 1;
    }
    here = next;
  }
  const sorted = Int32Array.from(numbers).sort();
  return sorted.filter((number, i) => i === 0 || number !== sorted[i - 1]);
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
  /** How rare a gram is: the natural logarithm of texts over texts that hold it. */
  rarity(gram: number): number;
}

export function openBackground(): Background {
  const counts = new Uint32Array(NUMBERS);
  let texts = 0;
  /** By how many texts hold a gram; until their number changes. */
  let rarities: number[] = [];
  const change = (grams: Int32Array, by: 1 | -1) => {
    texts += by;
    rarities = [];
    for (let i = 0; i < grams.length; i++) {
      const gram = grams[i] as number;
      counts[gram] = (counts[gram] ?? 0) + by;
    }
  };
  return {
    add: (grams) => change(grams, 1),
    remove: (grams) => change(grams, -1),
    rarity(gram) {
      const holding = Math.max(1, counts[gram] ?? 0);
      rarities[holding] ??= Math.log((texts + 1) / holding);
      return rarities[holding];
    },
  };
}

/** The share of the rarer wording of two texts that they have in common, 0 to 1: weighed by rarity, over the poorer one. */
export function likeness(a: Int32Array, b: Int32Array, { rarity }: Background): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) shared += rarity(left) ** 2;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const least = Math.min(weigh(a, rarity), weigh(b, rarity));
  return least === 0 ? 0 : shared / least;
}

function weigh(grams: Int32Array, rarity: Background['rarity']): number {
  let sum = 0;
  for (let i = 0; i < grams.length; i++) sum += rarity(grams[i] as number) ** 2;
  return sum;
}
