import { MOVES, STATES, type State } from './grammar.js';
import type { Item } from './item.js';
import { type Convention, type Evidence, leaving, moveCost } from './move-cost.js';
import type { Role } from './role.js';

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
  /** What each of `STEPS` costs at each item; `NEVER` where no way leads to it. */
  readonly prices: Float64Array;
}

/** The place of each state in `STATES`. */
const INDEX: ReadonlyMap<State, number> = new Map(STATES.map((state, i) => [state, i]));
export const STEPS = MOVES.map((move, at) => ({
  at,
  move,
  from: INDEX.get(move.from) ?? 0,
  to: INDEX.get(move.to) ?? 0,
}));
/** The steps of each role, in the same order: where an item cannot have a role, none of them is looked at. */
const BY_ROLE = [...new Set(MOVES.map(({ role }) => role))].map((role) => ({
  role,
  steps: STEPS.filter(({ move }) => move.role === role),
}));
export const NEVER = Number.POSITIVE_INFINITY;

/** The cheapest division of the page into stories, read by both conventions. */
export function decide(evidence: Evidence): Decision {
  const before = search(evidence, 'before');
  const after = search(evidence, 'after');
  const [best, other] = evidence.begins !== null || before.cost <= after.cost ? [before, after] : [after, before];
  return { ...best, margin: other.cost - best.cost };
}

function search(evidence: Evidence, convention: Convention): Omit<Decision, 'margin'> {
  const { items, costs } = evidence;
  const prices = new Float64Array(items.length * STEPS.length).fill(NEVER);
  // for each item and state, the step that leads there
  const back = new Int16Array(items.length * STATES.length).fill(-1);
  let total = new Float64Array(STATES.length).fill(NEVER);
  total[0] = 0;
  items.forEach((item, i) => {
    const next = new Float64Array(STATES.length).fill(NEVER);
    for (const { role, steps } of BY_ROLE) {
      const own = costs[i]?.[role] ?? 0;
      if (own === NEVER) continue;
      for (const { at, move, from, to } of steps) {
        const base = (total[from] ?? NEVER) + own;
        if (base === NEVER) continue;
        const price = moveCost(evidence, i, move, convention);
        prices[i * STEPS.length + at] = own + price;
        const target = ended(item, to);
        if (base + price < (next[target] ?? 0)) {
          next[target] = base + price;
          back[i * STATES.length + target] = at;
        }
      }
    }
    total = next;
  });
  return { ...trace(back, total, items), convention, prices };
}

/** A jump off, a signature or a closing remark ends its story's body. */
export function ended(item: Item | undefined, to: number): number {
  if (item === undefined || (item.jumpTo === null && item.signature === null && item.closing === null)) return to;
  if (STATES[to] === 'body') return INDEX.get('bodyEnd') ?? to;
  return STATES[to] === 'bare' ? (INDEX.get('bareEnd') ?? to) : to;
}

function trace(back: Int16Array, total: Float64Array, items: readonly Item[]): Pick<Decision, 'placings' | 'cost'> {
  const closing = total.map((cost, i) => cost + leaving(STATES[i] ?? 'start', items.at(-1)));
  let state = closing.indexOf(Math.min(...closing));
  const cost = closing[state] ?? 0;
  const placings: Placing[] = [];
  for (let i = items.length - 1; i >= 0; i--) {
    const step = STEPS[back[i * STATES.length + state] ?? -1];
    if (step === undefined) break;
    placings.push({ role: step.move.role, opens: step.move.opens, state: STATES[state] ?? 'start' });
    state = step.from;
  }
  return { placings: placings.reverse(), cost };
}
