import { SEGMENT as W } from '../weights.js';
import type { Affinity } from './affinity.js';
import { BEGINNING, BODILESS, CROSSED, ENDED, HEADLESS, MOVES, type Move, STATES, type State } from './grammar.js';
import type { Item } from './item.js';
import type { Role } from './role.js';

/** Where the heads of a page stand: above their bodies or below. */
export type Convention = 'before' | 'after';

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

/** What the search reads: the items with the cost of each role, and how the words of heads come again around them. */
export interface Evidence {
  readonly items: readonly Item[];
  readonly costs: readonly Readonly<Record<Role, number>>[];
  readonly affinities: readonly Affinity[];
  /** What a story costs that begins without head, byline and dateline. */
  readonly unsigned: number;
}

const INDEX = new Map(STATES.map((state, i) => [state, i]));
const BY_ROLE = MOVES.map((move) => ({ move, from: INDEX.get(move.from) ?? 0, to: INDEX.get(move.to) ?? 0 }));

/** The cheapest division of the page into stories, read by both conventions. */
export function decide(evidence: Evidence): Decision {
  const before = search(evidence, 'before');
  const after = search(evidence, 'after');
  const [best, other] = before.cost <= after.cost ? [before, after] : [after, before];
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
  return trace(back, total, convention);
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
): Omit<Decision, 'margin'> {
  const closing = total.map((cost, i) => cost + leaving(STATES[i] ?? 'start'));
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

function leaving(state: State): number {
  if (BODILESS.has(state)) return W.headOnly;
  return (CROSSED.has(state) ? W.crossheadLast : 0) + (HEADLESS.has(state) ? W.noHead : 0);
}

function moveCost(evidence: Evidence, i: number, move: Move, convention: Convention): number {
  const item = evidence.items[i] as Item;
  const before = evidence.items[i - 1];
  const cost = move.opens ? opening(evidence, i, move, convention) : 0;
  switch (move.role) {
    case 'head':
      return cost + headMove(evidence, i, move, convention);
    case 'byline':
      if (move.to === 'headSigned') return cost + (move.from === 'head' ? W.headSigned : 0);
      if (item.byline === null) return cost + W.bareBylineElsewhere;
      return cost + (move.to === 'bodyEnd' || move.to === 'bareEnd' ? W.bylineInside : 0);
    case 'paragraph':
      if (item.block.form !== null) return cost;
      if (ENDED.has(move.to)) return Number.POSITIVE_INFINITY;
      // what began on another page begins a story here: under its own head, or without one
      if (item.jumpFrom !== null && !move.opens && !BEGINNING.has(move.from)) return Number.POSITIVE_INFINITY;
      if (move.from === 'head') return cost + (item.dateline !== null ? W.headSigned : W.headUnsigned);
      return cost + (!move.opens && isInside(move.from) && item.dateline !== null ? W.datelineInside : 0);
    case 'crosshead':
      if (CROSSED.has(move.from)) return cost + W.crossheadOn - W.crosshead;
      return (
        cost +
        (isInside(move.from) ? 0 : W.crossheadFirst) +
        (before?.jumpTo ? W.afterJump : 0) +
        oneSided(evidence.affinities[i])
      );
    default:
      return cost;
  }
}

function oneSided(affinity: Affinity | undefined): number {
  return affinity === undefined ? 0 : W.crossheadOneSided * Math.abs(affinity.before - affinity.after);
}

function isInside(state: State): boolean {
  return state === 'body' || state === 'bare' || CROSSED.has(state);
}

/** What it costs that a story begins with item `i`: the one before is left as it stands. */
function opening({ items, affinities, unsigned }: Evidence, i: number, move: Move, convention: Convention): number {
  const [item, before] = [items[i] as Item, items[i - 1]];
  let cost = W.newStory + leaving(move.from) + (i === 0 ? 0 : apart(affinities[i]));
  if (move.role === 'paragraph') cost += item.dateline !== null || item.jumpFrom !== null ? 0 : unsigned;
  if (item.block.form !== null) cost += W.formOpens;
  const open =
    before !== undefined &&
    isInside(move.from) &&
    before.jumpTo === null &&
    before.ending === 'open' &&
    before.block.lines.length > 1;
  if (open && item.dateline === null && item.jumpFrom === null) cost += W.newStoryAtOpen;
  return move.role === 'head' && convention === 'after' ? cost + W.againstConvention : cost;
}

/** How much the wording on both sides speaks against (or for) an edge between stories. */
function apart(affinity: Affinity | undefined): number {
  const over = ((affinity?.across ?? W.acrossEven) - W.acrossEven) * W.acrossSlope;
  return Math.max(W.acrossLeast, Math.min(W.acrossMost, over));
}

function headMove({ items, affinities }: Evidence, i: number, move: Move, convention: Convention): number {
  const item = items[i] as Item;
  const affinity = affinities[i] ?? { before: 0, after: 0 };
  if (move.opens) return (item.dashed ? W.dashBegins : 0) + W.strange * (1 - groupAffinity(items, affinities, i));
  if (move.to === 'tail' && move.from !== 'tail') {
    return (
      (item.dashed ? W.dashBegins : 0) +
      (convention === 'before' ? W.againstConvention : 0) +
      W.strange * (1 - affinity.before)
    );
  }
  const gap = item.block.gaps[0] ?? 0;
  return item.dashed ? 0 : gap === 0 ? W.headOn : gap === 1 ? W.headOnGap : W.headOnGaps;
}

/** A head is as close to its body as the closest of its lines: a kicker shares no words with it. */
function groupAffinity(items: readonly Item[], affinities: readonly Affinity[], i: number): number {
  let most = affinities[i]?.after ?? 0;
  for (let j = i + 1; j < items.length && j < i + 4 && items[j]?.ending === 'open' && items[j]?.byline === null; j++)
    most = Math.max(most, affinities[j]?.after ?? 0);
  return most;
}
