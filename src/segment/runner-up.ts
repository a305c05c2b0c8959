import { type Decision, ended, NEVER, STEPS } from './decide.js';
import { STATES } from './grammar.js';
import type { Item } from './item.js';
import { type Evidence, leaving } from './move-cost.js';
import type { Role } from './role.js';

/**
 * For each item, how much dearer the page gets where that item alone is told to be something else (another role, or a
 * story that begins there and did not, or the reverse; running text or crosshead is the same) and all others may follow: little where the reading hangs on a
 * hair. The cheapest way up to each item and the cheapest way on from it are searched once each: linear in the items.
 */
export function findRunnersUp({ items }: Evidence, decision: Decision): readonly number[] {
  const { prices } = decision;
  const ways = waysTo(items, prices);
  const margins = new Array<number>(items.length).fill(0);
  let on = Float64Array.from(STATES, (state) => leaving(state, items.at(-1)));
  for (let i = items.length - 1; i >= 0; i--) {
    const before = new Float64Array(STATES.length).fill(NEVER);
    const placing = decision.placings[i];
    let other = NEVER;
    for (const { at, move, from, to } of STEPS) {
      const price = prices[i * STEPS.length + at] ?? NEVER;
      if (price === NEVER) continue;
      const cost = price + (on[ended(items[i], to)] ?? NEVER);
      if (cost < (before[from] ?? NEVER)) before[from] = cost;
      if (placing === undefined || move.opens !== placing.opens || differs(move.role, placing.role))
        other = Math.min(other, (ways[i * STATES.length + from] ?? NEVER) + cost);
    }
    margins[i] = Math.max(0, other - decision.cost);
    on = before;
  }
  return margins;
}

/** The cheapest way up to each item, for each state before it. */
function waysTo(items: readonly Item[], prices: Float64Array): Float64Array {
  const ways = new Float64Array((items.length + 1) * STATES.length).fill(NEVER);
  ways[0] = 0;
  items.forEach((item, i) => {
    for (const { at, from, to } of STEPS) {
      const price = prices[i * STEPS.length + at] ?? NEVER;
      if (price === NEVER) continue;
      const target = (i + 1) * STATES.length + ended(item, to);
      const cost = (ways[i * STATES.length + from] ?? NEVER) + price;
      if (cost < (ways[target] ?? NEVER)) ways[target] = cost;
    }
  });
  return ways;
}

function differs(one: Role, other: Role): boolean {
  return one !== other && !(isBody(one) && isBody(other));
}

function isBody(role: Role): boolean {
  return role === 'paragraph' || role === 'crosshead';
}
