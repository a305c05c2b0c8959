import type { Wording } from '../chars/wording.js';

/**
 * Rare wording that two texts (by index) have, over what their length alone would give. `prior`: grams that are taken
 * for granted on both sides, so that little text says little.
 */
export function likeness({ texts, spread, holds }: Wording, i: number, j: number, prior: number): number {
  const x = texts[i] ?? new Int32Array();
  const y = texts[j] ?? new Int32Array();
  let shared = 0;
  for (let k = 0; k < y.length; k++) {
    const gram = y[k] as number;
    if (holds(i, gram)) shared += Math.log(texts.length / (spread[gram] ?? 1));
  }
  return (10 * shared) / Math.sqrt((x.length + prior) * (y.length + prior));
}
