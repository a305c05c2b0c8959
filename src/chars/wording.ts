import { classAt, DIGIT, HAN, LETTER } from './classes.js';
import { isCommonWord } from './common-words.js';

/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** A pair of ideographs as one number, which is found again sooner than a string; a word as it is. */
export type Gram = number | string;

/** The wording of a text: pairs of neighbouring ideographs, and words in small letters, as often as they come. */
export function gramsOf(text: string): readonly Gram[] {
  const grams: Gram[] = [];
  const take = (gram: Gram) => void grams.push(gram);
  eachGram(text, take, take);
  return grams;
}

function eachGram(text: string, takePair: (pair: number) => void, takeWord: (word: string) => void): void {
  let start = 0;
  let here = classAt(text, 0);
  for (let i = 0; i <= text.length; i++) {
    const next = classAt(text, i + 1);
    if (here & next & HAN) takePair((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
    if (!(here & (LETTER | DIGIT))) {
      if (i - start >= SHORTEST_WORD) takeWord(text.slice(start, i).toLowerCase());
      start = i + 1;
    }
    here = next;
  }
}

/** The wording of several texts: each gram has a number, so that texts can be compared without comparing strings. */
export interface Wording {
  /** The numbers of the grams of all texts, text by text, each once a text. */
  readonly grams: Int32Array;
  /** For each text, where its grams begin in `grams`; behind the last text, where they end. */
  readonly starts: Int32Array;
  /** For each gram, how many of the texts hold it. */
  readonly spread: Int32Array;
  /** For each gram, 1 where it is a word that any text has. */
  readonly common: Uint8Array;
  /** The number of a gram; undefined where no text holds it. */
  readonly numberOf: (gram: Gram) => number | undefined;
}

export function readWording(texts: readonly string[]): Wording {
  // a gram for each unit, at most
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const [grams, spread, seenIn] = [new Int32Array(units), new Int32Array(units), new Int32Array(units)];
  const common = new Uint8Array(units);
  const starts = new Int32Array(texts.length + 1);
  // two maps, each asked in a place of its own: V8 finds a number sooner where it has met numbers only
  const [pairs, words] = [new Map<number, number>(), new Map<string, number>()];
  let [count, size, round] = [0, 0, 0];
  const take = (n: number) => {
    if (seenIn[n] === round) return;
    seenIn[n] = round;
    spread[n] = (spread[n] as number) + 1;
    grams[size++] = n;
  };
  const takePair = (pair: number) => {
    const n = pairs.get(pair) ?? count;
    if (n === count) pairs.set(pair, count++);
    take(n);
  };
  const takeWord = (word: string) => {
    const n = words.get(word) ?? count;
    if (n === count) {
      words.set(word, count++);
      if (isCommonWord(word)) common[n] = 1;
    }
    take(n);
  };
  for (const text of texts) {
    round++;
    eachGram(text, takePair, takeWord);
    starts[round] = size;
  }
  const numberOf = (gram: Gram) => (typeof gram === 'number' ? pairs.get(gram) : words.get(gram));
  return { grams: grams.subarray(0, size), starts, spread: spread.subarray(0, count), common, numberOf };
}
