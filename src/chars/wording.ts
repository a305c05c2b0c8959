import { DIGIT, HAN, isAt, LETTER } from './classes.js';

/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** The wording of a text: pairs of neighbouring ideographs, and words in small letters, as often as they come. */
export function* gramsOf(text: string): Generator<string> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (isAt(text, i, HAN) && isAt(text, i + 1, HAN)) yield text.slice(i, i + 2);
    if (isAt(text, i, LETTER | DIGIT)) continue;
    if (i - start >= SHORTEST_WORD) yield text.slice(start, i).toLowerCase();
    start = i + 1;
  }
}

/** The wording of several texts: each gram has a number, so that texts can be compared without comparing strings. */
export interface Wording {
  /** For each text, the numbers of its grams, each once. */
  readonly texts: readonly Int32Array[];
  /** For each gram, how many of the texts hold it. */
  readonly spread: Int32Array;
}

export function readWording(texts: readonly string[]): Wording {
  const numbers = new Map<string, number>();
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
  return { texts: read, spread: Int32Array.from(counts) };
}
