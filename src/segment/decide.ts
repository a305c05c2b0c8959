import type { Evidence } from './evidence.js';
import { STATES, type State } from './grammar.js';
import { leavingsBehind } from './leavings.js';
import { type Convention, moveCost } from './move-cost.js';
import { type Moves, NEVER, openMoves, openWays, type Ways } from './moves.js';
import { type Place, readPlace } from './place.js';
import type { Role } from './role.js';
import { BY_ROLE, ended, STEPS, type Step } from './step.js';

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
  /** The moves that were weighed, and the ways by the convention that the page is read by. */
  readonly moves: Moves;
  readonly ways: Ways;
  /** What it costs that a story ends in each state, behind the last item. */
  readonly leaving: Float64Array;
}

/** Both conventions are searched at once: the same moves are open to both, and few cost another thing. */
interface Search {
  readonly moves: Moves;
  readonly before: Ways;
  readonly after: Ways;
}

/** The cheapest division of the page into stories, read by both conventions. */
export function decide(evidence: Evidence): Decision {
  const { begins, costs, headsFirst, items } = evidence;
  const [moves, before, after] = [openMoves(items.length), openWays(items.length), openWays(items.length)];
  const search: Search = { moves, before, after };
  for (let i = 0; i < items.length; i++) goOn(search, i, readPlace(evidence, i), costs[i] as Record<Role, number>);
  const leaving = leavingsBehind(items.at(-1));
  const [one, two] = [endOf(before, leaving), endOf(after, leaving)];
  const isBefore = begins !== null || headsFirst || one.cost <= two.cost;
  const ways = isBefore ? before : after;
  const { cost, state } = isBefore ? one : two;
  const convention = isBefore ? 'before' : 'after';
  return { convention, placings: trace(ways.back, state), cost, moves, ways, leaving };
}

/** The cheapest way to each state behind item `i`. */
function goOn({ moves, before, after }: Search, i: number, place: Place, own: Readonly<Record<Role, number>>): void {
  const from = i * STATES.length;
  let at = moves.starts[i] as number;
  for (const { role, steps } of BY_ROLE) {
    const cost = own[role];
    if (cost === NEVER) continue;
    for (const step of steps) {
      if (before.costs[from + step.fromAt] === NEVER) continue;
      const target = place.closes ? ended(step.toAt) : step.toAt;
      moves.steps[at] = step.at;
      moves.targets[at] = target;
      const price = moveCost(place, step, 'before');
      before.prices[at] = cost + price;
      take(before, step, from, target, cost, price);
      const other = step.conventional ? moveCost(place, step, 'after') : price;
      after.prices[at] = cost + other;
      take(after, step, from, target, cost, other);
      at++;
    }
  }
  moves.starts[i + 1] = at;
}

/** Takes a step from the item whose states are at `from` where it is the cheapest to its target so far. */
function take(ways: Ways, step: Step, from: number, target: number, cost: number, price: number): void {
  const whole = (ways.costs[from + step.fromAt] as number) + cost + price;
  if (whole >= (ways.costs[from + STATES.length + target] as number)) return;
  ways.costs[from + STATES.length + target] = whole;
  ways.back[from + target] = step.at;
}

/** The cheapest way to the end: what it costs, and the state that it ends in. */
function endOf({ costs }: Ways, leaving: Float64Array): { readonly cost: number; readonly state: number } {
  const last = costs.length - STATES.length;
  let [cost, state] = [NEVER, 0];
  for (let i = 0; i < STATES.length; i++) {
    const whole = (costs[last + i] as number) + (leaving[i] as number);
    if (whole < cost) [cost, state] = [whole, i];
  }
  return { cost, state };
}

/** The way that ended in `last`, back to the first item. */
function trace(back: Int8Array, last: number): readonly Placing[] {
  const placings: Placing[] = [];
  let state = last;
  for (let from = back.length - STATES.length; from >= 0; from -= STATES.length) {
    const step = STEPS[back[from + state] ?? -1];
    if (step === undefined) break;
    placings.push({ role: step.role, opens: step.opens, state: STATES[state] ?? 'start' });
    state = step.fromAt;
  }
  return placings.reverse();
}
