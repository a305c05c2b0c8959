import { DIGIT, HAN, isAt, LETTER } from '../chars/classes.js';

/** A word of Western text counts from this many letters on. */
const SHORTEST_WORD = 4;

/** The wording of a text as a set: pairs of neighbouring ideographs, and words in small letters. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    if (isAt(text, i, HAN) && isAt(text, i + 1, HAN)) grams.add(text.slice(i, i + 2));
  }
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (isAt(text, i, LETTER | DIGIT)) continue;
    if (i - start >= SHORTEST_WORD) grams.add(text.slice(start, i).toLowerCase());
    start = i + 1;
  }
  return grams;
}

/** How many texts hold each gram. */
export function spreadOf(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const grams of all) for (const gram of grams) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return spread;
}
