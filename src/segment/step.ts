import { BEGINNING, CROSSED, ENDED, HEADLESS, MOVES, type Move, STATES, type State } from './grammar.js';
import type { Role } from './role.js';

/** A move with what the search asks of it for every item. */
export interface Step extends Move {
  /** Its place in `STEPS`, and that of its states in `STATES`. */
  readonly at: number;
  readonly fromAt: number;
  readonly toAt: number;
  /** It leads on from inside a body; from a crosshead; from a head or names that no body followed yet. */
  readonly inside: boolean;
  readonly crossed: boolean;
  readonly beginning: boolean;
  /** It leads on from a story that has no head so far: one may stand below. */
  readonly headless: boolean;
  /** It leads to a body that has ended. */
  readonly ended: boolean;
  /** What it reads may stand anywhere and says nothing of the story around it. */
  readonly aside: boolean;
  /** A head ends before it. */
  readonly endsHead: boolean;
  /** Its cost hangs on where the heads of the page stand. */
  readonly conventional: boolean;
  /** Moves with the same number say the same of an item: its role, running text and crosshead being one, and whether it opens a story. */
  readonly reading: number;
}

const INDEX: ReadonlyMap<State, number> = new Map(STATES.map((state, i) => [state, i]));

/** The number of what a move says of its item: see `Step`. */
export function readingOf({ opens, role }: Pick<Move, 'opens' | 'role'>): number {
  return 2 * ROLES.indexOf(role === 'crosshead' ? 'paragraph' : role) + (opens ? 1 : 0);
}

const ROLES: readonly Role[] = [...new Set(MOVES.map(({ role }) => role))];

export const STEPS: readonly Step[] = MOVES.map((move, at) => {
  const { from, role, to, opens } = move;
  const aside = role === 'furniture' || role === 'caption';
  // no `...move`: V8 gives each object that grows from a spread one a shape of its own, and the search asks them all
  return {
    from,
    role,
    to,
    opens,
    at,
    fromAt: INDEX.get(from) ?? 0,
    toAt: INDEX.get(to) ?? 0,
    inside: from === 'body' || from === 'bare' || CROSSED.has(from),
    crossed: CROSSED.has(from),
    headless: HEADLESS.has(from),
    beginning: BEGINNING.has(from),
    ended: ENDED.has(to),
    aside,
    endsHead: from === 'head' && role !== 'head' && !aside,
    conventional:
      (role === 'head' && (opens || (to !== from && to !== 'head'))) ||
      (role === 'byline' && to === 'body') ||
      (opens && (from === 'tail' || from === 'start')),
    reading: readingOf(move),
  };
});

/** The steps of each role, in the same order: where an item cannot have a role, none of them is looked at. */
export const BY_ROLE: readonly { readonly role: Role; readonly steps: readonly Step[] }[] = ROLES.map((role) => ({
  role,
  steps: STEPS.filter((step) => step.role === role),
}));

const ENDS: readonly number[] = STATES.map((state, i) => {
  if (state === 'body') return INDEX.get('bodyEnd') ?? i;
  return state === 'bare' ? (INDEX.get('bareEnd') ?? i) : i;
});

/** The place of the state in which an item leaves the body, where it closes its story: a jump off, a signature or a closing remark does. */
export function ended(to: number): number {
  return ENDS[to] ?? to;
}
