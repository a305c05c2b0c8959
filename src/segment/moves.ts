import { STATES } from './grammar.js';
import { STEPS } from './step.js';

/** The moves of a page that some way leads to, item by item: the same ones by both conventions. */
export interface Moves {
  /** For each item, where its moves begin in the lists below; behind the last item, where they end. */
  readonly starts: Int32Array;
  /** Their places in `STEPS`; in `STATES` where each leads to, which is out of the body where the item closes its story. */
  readonly steps: Uint8Array;
  readonly targets: Uint8Array;
}

export function openMoves(items: number): Moves {
  const most = items * STEPS.length;
  return { starts: new Int32Array(items + 1), steps: new Uint8Array(most), targets: new Uint8Array(most) };
}

export const NEVER = Number.POSITIVE_INFINITY;

/** The cheapest ways through the page by one convention. */
export interface Ways {
  /** What each of the moves costs at its item. */
  readonly prices: Float64Array;
  /** The cheapest way up to each item, and to the end, for each state before it; `NEVER` where none leads to it. */
  readonly costs: Float64Array;
  /** For each item and state behind it, the step that leads there; -1 where none does. */
  readonly back: Int8Array;
}

export function openWays(items: number): Ways {
  const costs = new Float64Array((items + 1) * STATES.length).fill(NEVER);
  costs[0] = 0;
  return {
    prices: new Float64Array(items * STEPS.length),
    costs,
    back: new Int8Array(items * STATES.length).fill(-1),
  };
}
