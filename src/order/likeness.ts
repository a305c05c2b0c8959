import { readWording } from '../chars/wording.js';

/** How much rare wording two texts (by index) have, over what their length alone would give. Soonest asked row by row. */
export type Likeness = (i: number, j: number) => number;

/** `prior`: grams that are taken for granted on both sides, so that little text says little. */
export function openLikeness(texts: readonly string[], prior: number): Likeness {
  const { grams, spread, starts } = readWording(texts);
  const rarity = new Float64Array(spread.length);
  for (let n = 0; n < rarity.length; n++) rarity[n] = Math.log(texts.length / (spread[n] ?? 1));
  const sizeOf = (text: number) => (starts[text + 1] ?? 0) - (starts[text] ?? 0);
  // for each gram, the last text of those marked that holds it
  const holder = new Int32Array(spread.length).fill(-1);
  let marked = -1;
  return (i, j) => {
    if (i !== marked) for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) holder[grams[k] as number] = i;
    marked = i;
    let shared = 0;
    for (let k = starts[j] ?? 0; k < (starts[j + 1] ?? 0); k++) {
      const gram = grams[k] as number;
      if (holder[gram] === i) shared += rarity[gram] as number;
    }
    return (10 * shared) / Math.sqrt((sizeOf(i) + prior) * (sizeOf(j) + prior));
  };
}
