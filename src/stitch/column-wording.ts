import { ending } from '../chars/sentence.js';
import { readWording } from '../chars/wording.js';
import type { BodyBlock } from '../model/article.js';
import { STITCH as W } from '../weights.js';
import type { Column } from './column.js';
import { beginsInside } from './part.js';

/** Grams that are taken for granted on both sides, so that little text says little. */
const PRIOR = 20;

/** How much rare wording column `i` shares with some others, by their places among `columns`. */
export type Closeness = (i: number, others: readonly number[]) => number;

export function openCloseness(columns: readonly Column[]): Closeness {
  const { grams, spread, starts } = readWording(columns.map(({ text }) => text));
  const rarity = Float64Array.from(spread, (holding) => Math.log((columns.length + 1) / holding));
  const wordsOf = (i: number) => grams.subarray(starts[i], starts[i + 1]);
  return (i, others) => {
    const seen = new Set<number>();
    for (const other of others) for (const gram of wordsOf(other)) seen.add(gram);
    const own = wordsOf(i);
    let shared = 0;
    for (const gram of own) if (seen.has(gram)) shared += rarity[gram] ?? 0;
    return (10 * shared) / Math.sqrt((own.length + PRIOR) * (seen.size + PRIOR));
  };
}

/** What the sentence at the end of `above` and the beginning of `below` say of the one going on in the other. */
export function seamOf(above: BodyBlock | undefined, below: BodyBlock | undefined): number {
  if (above === undefined || below === undefined) return 0;
  const open = above.type === 'paragraph' && ending(above.text) === 'open';
  const inside = below.type === 'paragraph' && beginsInside(below.text);
  if (open) return inside ? W.columnOpenOn : W.columnOpenNew;
  return inside ? W.columnClosedOn : 0;
}
