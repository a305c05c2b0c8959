import { type Decision, leavings, NEVER } from './decide.js';
import type { Evidence } from './evidence.js';
import { STATES } from './grammar.js';
import type { Role } from './role.js';
import { BY_ROLE, ended, STEPS } from './step.js';

/**
 * For each item, how much dearer the page gets where that item alone is told to be something else (another role, or a
 * story that begins there and did not, or the reverse; running text or crosshead is the same) and all others may follow: little where the reading hangs on a
 * hair. The cheapest way up to each item and the cheapest way on from it are searched once each: linear in the items.
 */
export function findRunnersUp({ items, costs }: Evidence, decision: Decision): readonly number[] {
  const { places, placings, prices, ways } = decision;
  const margins = new Array<number>(items.length).fill(0);
  // the cheapest way on from each item, for each state before it
  const on = new Float64Array((items.length + 1) * STATES.length).fill(NEVER);
  on.set(leavings(items), items.length * STATES.length);
  for (let i = items.length - 1; i >= 0; i--) {
    const here = i * STATES.length;
    const next = here + STATES.length;
    const own = costs[i] as Readonly<Record<Role, number>>;
    const placing = placings[i];
    const closes = places[i]?.closes === true;
    let other = NEVER;
    for (const { role, steps } of BY_ROLE) {
      const ownCost = own[role];
      if (ownCost === NEVER) continue;
      const differs = placing === undefined || areApart(role, placing.role);
      for (const { at, fromAt, opens, toAt } of steps) {
        const way = ways[here + fromAt] as number;
        if (way === NEVER) continue;
        const price = ownCost + (prices[i * STEPS.length + at] as number);
        const cost = price + (on[next + (closes ? ended(toAt) : toAt)] as number);
        if (cost < (on[here + fromAt] as number)) on[here + fromAt] = cost;
        if (differs || opens !== placing?.opens) other = Math.min(other, way + cost);
      }
    }
    margins[i] = Math.max(0, other - decision.cost);
  }
  return margins;
}

function areApart(one: Role, other: Role): boolean {
  return one !== other && !(isBody(one) && isBody(other));
}

function isBody(role: Role): boolean {
  return role === 'paragraph' || role === 'crosshead';
}
