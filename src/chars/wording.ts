import { classAt, DIGIT, HAN, LETTER } from './classes.js';

/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** A pair of ideographs as one number, which is found again sooner than a string; a word as it is. */
export type Gram = number | string;

/** The wording of a text: pairs of neighbouring ideographs, and words in small letters, as often as they come. */
export function gramsOf(text: string): readonly Gram[] {
  const grams: Gram[] = [];
  let start = 0;
  let here = classAt(text, 0);
  for (let i = 0; i <= text.length; i++) {
    const next = classAt(text, i + 1);
    if (here & next & HAN) grams.push((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
    if (!(here & (LETTER | DIGIT))) {
      if (i - start >= SHORTEST_WORD) grams.push(text.slice(start, i).toLowerCase());
      start = i + 1;
    }
    here = next;
  }
  return grams;
}

/** The wording of several texts: each gram has a number, so that texts can be compared without comparing strings. */
export interface Wording {
  /** For each text, the numbers of its grams, each once. */
  readonly texts: readonly Int32Array[];
  /** For each gram, how many of the texts hold it. */
  readonly spread: Int32Array;
  /** The number of a gram; undefined where no text holds it. */
  readonly numberOf: (gram: Gram) => number | undefined;
  /** Whether a text holds a gram. */
  readonly holds: (text: number, gram: number) => boolean;
}

export function readWording(texts: readonly string[]): Wording {
  const numbers = new Map<Gram, number>();
  const counts: number[] = [];
  const seenIn: number[] = [];
  const read = texts.map((text, t) => {
    const own: number[] = [];
    for (const gram of gramsOf(text)) {
      let n = numbers.get(gram);
      if (n === undefined) {
        n = counts.push(0) - 1;
        numbers.set(gram, n);
      }
      if (seenIn[n] === t) continue;
      seenIn[n] = t;
      counts[n] = (counts[n] ?? 0) + 1;
      own.push(n);
    }
    return Int32Array.from(own);
  });
  const sets: (ReadonlySet<number> | undefined)[] = [];
  const holds = (text: number, gram: number): boolean => {
    sets[text] ??= new Set(read[text]);
    return sets[text].has(gram);
  };
  return { texts: read, spread: Int32Array.from(counts), numberOf: (gram) => numbers.get(gram), holds };
}
