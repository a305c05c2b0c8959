import { assign } from '../assign.js';
import { ORDER as W } from '../weights.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece } from './cues.js';
import { glueCues } from './glue.js';
import { headCues, isHalfName, isName } from './head-cues.js';
import { weigh } from './weigh.js';

/** For each lone box of the page, by its index, the chain (by index) that it belongs to. Boxes that belong to none are missing. */
export function placeHeads(
  boxes: readonly Box[],
  pieces: readonly Piece[],
  chains: readonly Chain[],
): ReadonlyMap<number, number> {
  const found = headCues(boxes, pieces, chains).map(({ box, cues, none }) => {
    const without = weigh(none, W.heads);
    return { box, odds: cues.map((cue) => weigh(cue, W.heads) - without) };
  });
  const halves = halvesOf(found.map(({ box }) => box));
  const whole = found.filter(({ box }) => !halves.has(box));
  const lone = whole.map(({ box }) => box);
  const odds = whole.map((one) => {
    const half = found.find(({ box }) => halves.get(box) === one.box);
    return half === undefined ? one.odds : one.odds.map((odd, i) => odd + (half.odds[i] ?? 0));
  });
  const owners = settle(lone, odds, fillSlots(lone, odds, chains.length), chains.length);
  const placed = new Map(lone.map((box, i) => [box, owners[i] ?? -1]));
  return new Map(
    found.flatMap(({ box }) => {
      const owner = placed.get(halves.get(box) ?? box) ?? -1;
      return owner < 0 ? [] : [[box.index, owner] as const];
    }),
  );
}

/** The second half of each name that came in two, with its first half. */
function halvesOf(lone: readonly Box[]): ReadonlyMap<Box, Box> {
  const halves = lone.filter(isHalfName);
  return new Map(halves.flatMap((half, i) => (i % 2 === 0 ? [] : [[half, halves[i - 1] as Box] as const])));
}

/** A body has room for a headline, a kicker and a deck, and for two lines of names; every further one is less likely. */
function fillSlots(lone: readonly Box[], odds: readonly (readonly number[])[], bodies: number): number[] {
  const slots = Array.from({ length: bodies }, (_, body) => [
    ...W.headSlots.map((less) => ({ body, name: false, less })),
    ...W.nameSlots.map((less) => ({ body, name: true, less })),
  ]).flat();
  const size = lone.length + slots.length;
  const cost = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => {
      const [box, slot] = [lone[i], slots[j]];
      if (box === undefined) return 0;
      if (slot === undefined) return -W.headLoose;
      return slot.name === isName(box) ? slot.less - (odds[i]?.[slot.body] ?? 0) : FORBIDDEN;
    }),
  );
  const columns = assign(cost);
  return lone.map((_, i) => slots[columns[i] ?? slots.length]?.body ?? -1);
}

const FORBIDDEN = 1e6;
const ROUNDS = 20;

/** Moves one line, or a run of glued lines, to where the whole is likelier, until nothing is gained. */
function settle(
  lone: readonly Box[],
  odds: readonly (readonly number[])[],
  owners: number[],
  bodies: number,
): readonly number[] {
  const glue = lone.map((box, i) => {
    const above = lone[i - 1];
    return above !== undefined && box.glued && above.index === box.index - 1 ? weigh(glueCues(above, box), W.glue) : 0;
  });
  const worth = (own: readonly number[]) => total(lone, odds, glue, own, bodies);
  let best = worth(owners);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const [from, to] of runsOf(lone))
      for (let owner = -1; owner < bodies; owner++) {
        const tried = owners.map((old, i) => (i >= from && i < to ? owner : old));
        const now = worth(tried);
        if (now > best + 1e-9) [owners, best] = [tried, now];
      }
    if (best === before) break;
  }
  return owners;
}

/** Lines of one head that are glued, at most, and of another's among them: no more are moved together. */
const LONGEST_RUN = 12;

/** Every stretch of boxes that are glued to each other, up to so many. */
function runsOf(lone: readonly Box[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  lone.forEach((_, from) => {
    for (let to = from + 1; to <= Math.min(lone.length, from + LONGEST_RUN); to++) {
      runs.push([from, to]);
      const next = lone[to];
      if (next === undefined || !next.glued || next.index !== (lone[to - 1]?.index ?? 0) + 1) break;
    }
  });
  return runs;
}

function total(
  lone: readonly Box[],
  odds: readonly (readonly number[])[],
  glue: readonly number[],
  owners: readonly number[],
  bodies: number,
): number {
  const [heads, names] = [new Int32Array(bodies), new Int32Array(bodies)];
  let sum = 0;
  owners.forEach((owner, i) => {
    const whole = i > 0 && glue[i] !== 0 && owners[i - 1] === owner;
    if (whole) sum += glue[i] ?? 0;
    if (owner < 0) {
      sum += W.headLoose;
      return;
    }
    sum += odds[i]?.[owner] ?? 0;
    const name = isName(lone[i] as Box);
    if (whole && !name) return;
    const taken = name ? names : heads;
    const slots = name ? W.nameSlots : W.headSlots;
    sum -= slots[Math.min(taken[owner] ?? 0, slots.length - 1)] ?? 0;
    taken[owner] = (taken[owner] ?? 0) + 1;
  });
  return sum;
}
