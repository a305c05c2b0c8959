import type { Evidence } from './evidence.js';
import { STATES, type State } from './grammar.js';
import type { Item } from './item.js';
import { type Convention, moveCost } from './move-cost.js';
import { headAlone, type Place, readPlace } from './place.js';
import type { Role } from './role.js';
import { BY_ROLE, ended, leavingsOf, STEPS } from './step.js';

/** An item with its role; `opens`: a story begins with it. */
export interface Placing {
  readonly role: Role;
  readonly opens: boolean;
  readonly state: State;
}

export interface Decision {
  readonly convention: Convention;
  readonly placings: readonly Placing[];
  readonly cost: number;
  /** How much dearer the page is when read by the other convention. */
  readonly margin: number;
  readonly places: readonly Place[];
  /** What each of `STEPS` costs at each item, its role aside; for roles that it cannot have they say nothing. */
  readonly prices: Float64Array;
  /** The cheapest way up to each item, and to the end, for each state before it; `NEVER` where none leads to it. */
  readonly ways: Float64Array;
}

type Way = Omit<Decision, 'margin'>;

export const NEVER = Number.POSITIVE_INFINITY;

/** The cheapest division of the page into stories, read by both conventions. */
export function decide(evidence: Evidence): Decision {
  const places = evidence.items.map((_, i) => readPlace(evidence, i));
  const prices = new Float64Array(places.length * STEPS.length);
  const before = search(evidence, places, prices, 'before');
  const others = prices.slice();
  const after = search(evidence, places, others, 'after');
  return evidence.begins !== null || before.cost <= after.cost
    ? { ...before, margin: after.cost - before.cost }
    : { ...after, margin: before.cost - after.cost };
}

/**
 * The cheapest way through all items. `prices` is filled by the way; for the second convention it comes with the prices
 * of the first, and only those that hang on the convention are told anew.
 */
function search(
  { items, costs }: Evidence,
  places: readonly Place[],
  prices: Float64Array,
  convention: Convention,
): Way {
  const ways = new Float64Array((items.length + 1) * STATES.length).fill(NEVER);
  // for each item and state, the step that leads there
  const back = new Int16Array(items.length * STATES.length).fill(-1);
  ways[0] = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as Place;
    const own = costs[i] as Readonly<Record<Role, number>>;
    const from = i * STATES.length;
    const to = from + STATES.length;
    for (const { role, steps } of BY_ROLE) {
      const cost = own[role];
      if (cost === NEVER) continue;
      for (const step of steps) {
        const way = ways[from + step.fromAt] as number;
        if (way === NEVER) continue;
        const at = i * STEPS.length + step.at;
        if (convention === 'before' || step.conventional) prices[at] = moveCost(place, step, convention);
        const whole = way + cost + (prices[at] as number);
        const target = place.closes ? ended(step.toAt) : step.toAt;
        if (whole < (ways[to + target] as number)) {
          ways[to + target] = whole;
          back[from + target] = step.at;
        }
      }
    }
  }
  const { cost, placings } = trace(back, ways.subarray(items.length * STATES.length), items);
  return { convention, placings, cost, places, prices, ways };
}

/** What it costs that a story ends in each state, behind the last item. */
export function leavings(items: readonly Item[]): Float64Array {
  return leavingsOf(headAlone(items.at(-1)));
}

function trace(back: Int16Array, total: Float64Array, items: readonly Item[]): Pick<Decision, 'placings' | 'cost'> {
  const leaving = leavings(items);
  const closing = total.map((cost, i) => cost + (leaving[i] as number));
  let state = closing.indexOf(Math.min(...closing));
  const cost = closing[state] ?? 0;
  const placings: Placing[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const step = STEPS[back[i * STATES.length + state] ?? -1];
    if (step === undefined) break;
    placings.push({ role: step.role, opens: step.opens, state: STATES[state] ?? 'start' });
    state = step.fromAt;
  }
  return { placings: placings.reverse(), cost };
}
