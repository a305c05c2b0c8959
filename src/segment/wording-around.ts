import { SEGMENT as W } from '../weights.js';
import type { Affinity } from './affinity.js';
import type { Item } from './item.js';
import { isLine } from './surroundings.js';

export const NO_AFFINITY: Affinity = { before: 0, after: 0, across: W.acrossEven };

/** How much the wording on both sides speaks against (or for) an edge between stories. */
export function apart({ across }: Affinity): number {
  const over = (across - W.acrossEven) * W.acrossSlope;
  return Math.max(W.acrossLeast, Math.min(W.acrossMost, over));
}

/** A head is as close to its body as the closest of its lines: a kicker shares no words with it. `of`: how close a line is. */
export function groupAffinity(
  items: readonly Item[],
  affinities: readonly Affinity[],
  i: number,
  of: (affinity: Affinity) => number,
  reach: number,
): number {
  let most = of(affinities[i] ?? NO_AFFINITY);
  for (
    let j = i + 1;
    j < items.length && j < i + reach && items[j]?.ending === 'open' && items[j]?.byline === null;
    j++
  )
    most = Math.max(most, of(affinities[j] ?? NO_AFFINITY));
  return most;
}

export const isAbove = ({ before }: Affinity): number => before;
export const isBelow = ({ after }: Affinity): number => after;

/** How much a line, or one of those that go on with it, has its words on one side only. */
export function oneSided(items: readonly Item[], affinities: readonly Affinity[], i: number): number {
  let most = 0;
  for (let j = i; j < i + HEAD_LINES && (j === i || isLine(items[j])); j++) {
    const { before, after } = affinities[j] ?? NO_AFFINITY;
    most = Math.max(most, Math.abs(before - after));
  }
  return most;
}

const HEAD_LINES = 3;
