import { MOVES, type Move, STATES, type State } from './grammar.js';
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
}

const INDEX = new Map(STATES.map((state, i) => [state, i]));
const BY_ROLE = MOVES.map((move) => ({ move, from: INDEX.get(move.from) ?? 0, to: INDEX.get(move.to) ?? 0 }));

/** The cheapest division of the page into stories, read by both conventions. */
export function decide(evidence: Evidence): Decision {
  const before = search(evidence, 'before');
  const after = search(evidence, 'after');
  const [best, other] = evidence.begins !== null || before.cost <= after.cost ? [before, after] : [after, before];
  return { ...best, margin: other.cost - best.cost };
}

function search(evidence: Evidence, convention: Convention): Omit<Decision, 'margin'> {
  const { items, costs } = evidence;
  const back: (readonly { readonly from: number; readonly move: Move }[])[] = [];
  let total = STATES.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY));
  for (let i = 0; i < items.length; i++) {
    const next = new Array<number>(STATES.length).fill(Number.POSITIVE_INFINITY);
    const via: { from: number; move: Move }[] = [];
    for (const { move, from, to } of BY_ROLE) {
      const base = (total[from] ?? Number.POSITIVE_INFINITY) + (costs[i]?.[move.role] ?? 0);
      const cost = base === Number.POSITIVE_INFINITY ? base : base + moveCost(evidence, i, move, convention);
      const target = ended(items[i], to);
      if (cost < (next[target] ?? 0)) {
        next[target] = cost;
        via[target] = { from, move };
      }
    }
    back.push(via);
    total = next;
  }
  return trace(back, total, convention, items.at(-1));
}

/** A jump off, a signature or a closing remark ends its story's body. */
function ended(item: Item | undefined, to: number): number {
  if (item === undefined || (item.jumpTo === null && item.signature === null && item.closing === null)) return to;
  if (STATES[to] === 'body') return INDEX.get('bodyEnd') ?? to;
  return STATES[to] === 'bare' ? (INDEX.get('bareEnd') ?? to) : to;
}

function trace(
  back: readonly (readonly { readonly from: number; readonly move: Move }[])[],
  total: readonly number[],
  convention: Convention,
  last: Item | undefined,
): Omit<Decision, 'margin'> {
  const closing = total.map((cost, i) => cost + leaving(STATES[i] ?? 'start', last));
  let state = closing.indexOf(Math.min(...closing));
  const cost = closing[state] ?? 0;
  const placings: Placing[] = [];
  for (let i = back.length - 1; i >= 0; i--) {
    const step = back[i]?.[state];
    if (step === undefined) break;
    placings.push({ role: step.move.role, opens: step.move.opens, state: STATES[state] ?? 'start' });
    state = step.from;
  }
  return { convention, placings: placings.reverse(), cost };
}
