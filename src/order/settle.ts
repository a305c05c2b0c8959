import { ORDER as W } from '../weights.js';
import type { Box, Script } from './box.js';
import { FARTHEST, glueCues } from './glue.js';
import { weigh } from './weigh.js';

/** Lone boxes of a page, for each the odds of each story, and pairs of characters of its running text. */
interface Lone {
  readonly script: Script;
  readonly lone: readonly Box[];
  readonly odds: readonly (readonly number[])[];
  readonly pairs: ReadonlySet<string>;
}

/** For each lone box, the boxes above it that came glued to it, the nearest first, and the odds that both are of one story. */
type Glue = readonly (readonly { readonly at: number; readonly odds: number }[])[];

const ROUNDS = 20;

/** Moves one line, a run of glued lines or two of it to where the whole is likelier, until nothing is gained. */
export function settle(page: Lone, owners: number[], bodies: number): readonly number[] {
  const glue = glueOf(page);
  const moves = movesOf(glue);
  const worth = (own: readonly number[]) => total(page, glue, own, bodies);
  let best = worth(owners);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const move of moves)
      for (let owner = -1; owner < bodies; owner++) {
        const tried = [...owners];
        for (const i of move) tried[i] = owner;
        const now = worth(tried);
        if (now > best + 1e-9) [owners, best] = [tried, now];
      }
    if (best === before) break;
  }
  return owners;
}

function glueOf({ script, lone, pairs }: Lone): Glue {
  return lone.map((below, i) => {
    const found: { at: number; odds: number }[] = [];
    for (let at = i - 1; at >= i - FARTHEST; at--) {
      const [above, under] = [lone[at], lone[at + 1]];
      if (above === undefined || !under?.glued || under.index !== above.index + 1) break;
      found.push({ at, odds: weigh(glueCues(lone, [above, below], pairs), W[script].glue) });
    }
    return found;
  });
}

/** Lines of one head that are glued, at most, and of another's among them: no more are moved together. */
const LONGEST_RUN = 12;

/** Every stretch of boxes that are glued to each other, up to so many, and every two that have another between. */
function movesOf(glue: Glue): readonly (readonly number[])[] {
  const moves: number[][] = [];
  glue.forEach((above, from) => {
    const run: number[] = [];
    for (let to = from; to < Math.min(glue.length, from + LONGEST_RUN); to++) {
      if (to > from && glue[to]?.length === 0) break;
      run.push(to);
      moves.push([...run]);
    }
    for (const { at } of above.slice(1)) moves.push([at, from]);
  });
  return moves;
}

/** A word or two over a headline: a story that has no more is without one. */
export const isRubric = (text: string): boolean => text.length < W.headShortest;

/** How likely it is that each line belongs to its owner. */
function total({ lone, odds }: Lone, glue: Glue, owners: readonly number[], bodies: number): number {
  const [heads, names] = [new Int32Array(bodies), new Int32Array(bodies)];
  const headed = new Uint8Array(bodies);
  let sum = 0;
  owners.forEach((owner, i) => {
    // what stands above it of the same story, other stories' lines left out
    const above = glue[i]?.find(({ at }) => owners[at] === owner);
    sum += above?.odds ?? 0;
    if (owner < 0) {
      sum += W.headLoose;
      return;
    }
    sum += odds[i]?.[owner] ?? 0;
    const { name, text } = lone[i] as Box;
    if (!name && headed[owner] === 0 && !isRubric(text)) {
      headed[owner] = 1;
      sum += W.headlined;
    }
    if (above !== undefined && !name) return;
    const taken = name ? names : heads;
    const slots = name ? W.nameSlots : W.headSlots;
    sum -= slots[Math.min(taken[owner] ?? 0, slots.length - 1)] ?? 0;
    taken[owner] = (taken[owner] ?? 0) + 1;
  });
  return sum;
}
