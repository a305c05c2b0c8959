import { type Decision, ended, NEVER, STEPS } from './decide.js';
import { STATES } from './grammar.js';
import { type Evidence, leaving } from './move-cost.js';
import type { Role } from './role.js';

/**
 * For each item, how much dearer the page gets where that item alone is told to be something else (another role, or a
 * story that begins there and did not, or the reverse; running text or crosshead is the same) and all others may follow: little where the reading hangs on a
 * hair. The cheapest way up to each item and the cheapest way on from it are searched once each: linear in the items.
 */
export function findRunnersUp(evidence: Evidence, decision: Decision): readonly number[] {
  const { items, costs } = evidence;
  const price = (i: number, step: number, role: Role) =>
    (costs[i]?.[role] ?? 0) + (decision.prices[i * STEPS.length + step] ?? NEVER);
  const ways: number[][] = [STATES.map((_, state) => (state === 0 ? 0 : NEVER))];
  items.forEach((item, i) => {
    const next = new Array<number>(STATES.length).fill(NEVER);
    STEPS.forEach(({ move, from, to }, step) => {
      const target = ended(item, to);
      const cost = (ways[i]?.[from] ?? NEVER) + price(i, step, move.role);
      if (cost < (next[target] ?? NEVER)) next[target] = cost;
    });
    ways.push(next);
  });
  let on: readonly number[] = STATES.map((state) => leaving(state, items.at(-1)));
  const margins = new Array<number>(items.length).fill(0);
  for (let i = items.length - 1; i >= 0; i--) {
    const before = new Array<number>(STATES.length).fill(NEVER);
    let other = NEVER;
    STEPS.forEach(({ move, from, to }, step) => {
      const cost = price(i, step, move.role) + (on[ended(items[i], to)] ?? NEVER);
      if (cost < (before[from] ?? NEVER)) before[from] = cost;
      const placing = decision.placings[i];
      if (placing === undefined || move.opens !== placing.opens || differs(move.role, placing.role))
        other = Math.min(other, (ways[i]?.[from] ?? NEVER) + cost);
    });
    margins[i] = Math.max(0, other - decision.cost);
    on = before;
  }
  return margins;
}

function differs(one: Role, other: Role): boolean {
  return one !== other && !(isBody(one) && isBody(other));
}

function isBody(role: Role): boolean {
  return role === 'paragraph' || role === 'crosshead';
}
