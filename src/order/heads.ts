import { assign } from '../assign.js';
import { opensCaption } from '../phrases/caption.js';
import { ORDER as W } from '../weights.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece, Surroundings } from './cues.js';
import { headCues } from './head-cues.js';
import { isRubric, settle } from './settle.js';
import { weigh } from './weigh.js';

/**
 * For each lone box of the page, by its index, the chain (by index) that it belongs to. Boxes that belong to none are missing.
 * `halves`: of names that came in two, the second with the first.
 */
export function placeHeads(
  boxes: readonly Box[],
  { script, pieces, pairs }: Surroundings,
  chains: readonly Chain[],
  halves: ReadonlyMap<Box, Box>,
): ReadonlyMap<number, number> {
  const less = chains.map((chain) => (isCaption(chain, pieces) ? W.captionHead : 0));
  const found = headCues(boxes, pieces, chains).map(({ box, cues, none }) => {
    const without = weigh(none, W[script].heads);
    return { box, odds: cues.map((cue, i) => weigh(cue, W[script].heads) - without - (less[i] ?? 0)) };
  });
  const whole = found.filter(({ box }) => !halves.has(box));
  const lone = whole.map(({ box }) => box);
  const odds = whole.map((one) => {
    const half = found.find(({ box }) => halves.get(box) === one.box);
    return half === undefined ? one.odds : one.odds.map((odd, i) => odd + (half.odds[i] ?? 0));
  });
  const owners = settle({ script, lone, odds, pairs }, fillSlots(lone, odds, chains.length), chains.length);
  const bodies = chains.flatMap((chain, i) => chain.map((place) => [boxes[pieces[place]?.index ?? -1], i] as const));
  const placed = new Map<Box | undefined, number>([
    ...bodies,
    ...lone.map((box, i) => [box, owners[i] ?? -1] as const),
  ]);
  return new Map(
    found.flatMap(({ box }) => {
      const owner = placed.get(halves.get(box) ?? box) ?? -1;
      return owner < 0 ? [] : [[box.index, owner] as const];
    }),
  );
}

/** The text of a picture: it comes out as running text, and has no head. */
function isCaption(chain: Chain, pieces: readonly Piece[]): boolean {
  return chain.every((place) => opensCaption(pieces[place]?.text ?? ''));
}

/** A body has room for a headline, a kicker and a deck, and for two lines of names; every further one is less likely. */
function fillSlots(lone: readonly Box[], odds: readonly (readonly number[])[], bodies: number): number[] {
  const slots = Array.from({ length: bodies }, (_, body) => [
    ...W.headSlots.map((less, i) => ({ body, name: false, less, first: i === 0 })),
    ...W.nameSlots.map((less) => ({ body, name: true, less, first: false })),
  ]).flat();
  // behind the slots, room for every line that belongs to no story
  const cost = lone.map((box, i) =>
    Float64Array.from({ length: slots.length + lone.length }, (_, j) => {
      const slot = slots[j];
      if (slot === undefined) return -W.headLoose;
      if (slot.name !== box.name) return FORBIDDEN;
      const headline = slot.first && !isRubric(box.text) ? W.headlined : 0;
      return slot.less - headline - (odds[i]?.[slot.body] ?? 0);
    }),
  );
  const columns = assign(cost);
  return lone.map((_, i) => slots[columns[i] ?? slots.length]?.body ?? -1);
}

const FORBIDDEN = 1e6;
