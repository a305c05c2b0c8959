import { SEGMENT as W } from '../weights.js';
import { BEGINNING, BODILESS, CROSSED, ENDED, HEADLESS, MOVES, type Move, STATES, type State } from './grammar.js';
import type { Role } from './role.js';

/** A move with what the search asks of it for every item. */
export interface Step extends Move {
  /** Its place in `STEPS`, and that of its states in `STATES`. */
  readonly at: number;
  readonly fromAt: number;
  readonly toAt: number;
  /** What it costs that a story ends in the state before it; null where that hangs on the item before (see place.ts). */
  readonly leaving: number | null;
  /** It leads on from inside a body; from a crosshead; from a head or names that no body followed yet. */
  readonly inside: boolean;
  readonly crossed: boolean;
  readonly beginning: boolean;
  /** It leads to a body that has ended. */
  readonly ended: boolean;
  /** What it reads may stand anywhere and says nothing of the story around it. */
  readonly aside: boolean;
  /** A head ends before it. */
  readonly endsHead: boolean;
  /** Its cost hangs on where the heads of the page stand. */
  readonly conventional: boolean;
}

const INDEX: ReadonlyMap<State, number> = new Map(STATES.map((state, i) => [state, i]));

/** What it costs that a story ends in each of `STATES`; null for a head or names without a body. */
export const LEAVINGS: readonly (number | null)[] = STATES.map((state) =>
  BODILESS.has(state) ? null : (CROSSED.has(state) ? W.crossheadLast : 0) + (HEADLESS.has(state) ? W.noHead : 0),
);

export const STEPS: readonly Step[] = MOVES.map((move, at) => {
  const { from, role, to } = move;
  const aside = role === 'furniture' || role === 'caption';
  return {
    ...move,
    at,
    fromAt: INDEX.get(from) ?? 0,
    toAt: INDEX.get(to) ?? 0,
    leaving: LEAVINGS[INDEX.get(from) ?? 0] ?? null,
    inside: from === 'body' || from === 'bare' || CROSSED.has(from),
    crossed: CROSSED.has(from),
    beginning: BEGINNING.has(from),
    ended: ENDED.has(to),
    aside,
    endsHead: from === 'head' && role !== 'head' && !aside,
    conventional:
      (role === 'head' && (move.opens || (to !== from && to !== 'head'))) ||
      (role === 'byline' && to === 'body') ||
      (move.opens && (from === 'tail' || from === 'start')),
  };
});

/** The steps of each role, in the same order: where an item cannot have a role, none of them is looked at. */
export const BY_ROLE: readonly { readonly role: Role; readonly steps: readonly Step[] }[] = [
  ...new Set(MOVES.map(({ role }) => role)),
].map((role) => ({ role, steps: STEPS.filter((step) => step.role === role) }));

const ENDS: readonly number[] = STATES.map((state, i) => {
  if (state === 'body') return INDEX.get('bodyEnd') ?? i;
  return state === 'bare' ? (INDEX.get('bareEnd') ?? i) : i;
});

/** The place of the state in which an item leaves the body, where it closes its story: a jump off, a signature or a closing remark does. */
export function ended(to: number): number {
  return ENDS[to] ?? to;
}
