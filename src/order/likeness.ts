import type { Wording } from '../chars/wording.js';

/**
 * Rare wording that two texts (by index) have, over what their length alone would give. `prior`: grams that are taken
 * for granted on both sides, so that little text says little.
 */
export function likeness({ texts, spread }: Wording, i: number, j: number, prior: number): number {
  const [x, y] = [texts[i] ?? new Int32Array(), texts[j] ?? new Int32Array()];
  const own = new Set(x);
  let shared = 0;
  for (const gram of y) if (own.has(gram)) shared += Math.log(texts.length / (spread[gram] ?? 1));
  return (10 * shared) / Math.sqrt((x.length + prior) * (y.length + prior));
}
