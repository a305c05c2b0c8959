import { assign } from '../assign.js';
import { ORDER as W } from '../weights.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece } from './cues.js';
import { headCues, isName } from './head-cues.js';
import { weigh } from './weigh.js';

/** For each lone box of the page, by its index, the chain (by index) that it belongs to. Boxes that belong to none are missing. */
export function placeHeads(
  boxes: readonly Box[],
  pieces: readonly Piece[],
  chains: readonly Chain[],
): ReadonlyMap<number, number> {
  const found = headCues(boxes, pieces, chains);
  return fillSlots(
    found.map(({ box }) => box),
    found.map(({ cues }) => cues.map((cue) => weigh(cue, W.heads))),
    chains.length,
  );
}

/** A body has room for a headline, a kicker and a deck, and for two lines of names; every further one is less likely. */
function fillSlots(
  lone: readonly Box[],
  odds: readonly (readonly number[])[],
  bodies: number,
): ReadonlyMap<number, number> {
  const slots = Array.from({ length: bodies }, (_, body) => [
    ...W.headSlots.map((less) => ({ body, name: false, less })),
    ...W.nameSlots.map((less) => ({ body, name: true, less })),
  ]).flat();
  const size = lone.length + slots.length;
  const cost = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => {
      const [box, slot] = [lone[i], slots[j]];
      if (box === undefined) return 0;
      if (slot === undefined) return -W.headNone;
      return slot.name === isName(box) ? slot.less - (odds[i]?.[slot.body] ?? 0) : FORBIDDEN;
    }),
  );
  const columns = assign(cost);
  return new Map(
    lone.flatMap((box, i) => {
      const slot = slots[columns[i] ?? slots.length];
      return slot === undefined ? [] : [[box.index, slot.body] as const];
    }),
  );
}

const FORBIDDEN = 1e6;
