import { AD_LABEL } from '../phrases/furniture.js';
import { SEGMENT as W } from '../weights.js';
import type { Affinity } from './affinity.js';
import { BEGINNING, BODILESS, CROSSED, ENDED, HEADLESS, type Move, type State } from './grammar.js';
import type { Item } from './item.js';
import type { Role } from './role.js';

/** Where the heads of a page stand: above their bodies or below. */
export type Convention = 'before' | 'after';

/** What the search reads: the items with the cost of each role, and how the words of heads come again around them. */
export interface Evidence {
  readonly items: readonly Item[];
  /** The page is Chinese. */
  readonly han: boolean;
  readonly costs: readonly Readonly<Record<Role, number>>[];
  readonly affinities: readonly Affinity[];
  /** How much an item says that from it on the columns have another width, 0 to 1. */
  readonly reset: readonly number[];
  /** Whether the last head line or crosshead above an item has no byline or dateline yet. */
  readonly awaited: readonly boolean[];
  /** What a story costs that begins without head, byline and dateline. */
  readonly unsigned: number;
  /** Whether a story begins with an item, as the boxes of the page tell; null where they do not. */
  readonly begins: readonly boolean[] | null;
}

/** What it costs that a story ends in this state; `last`: the item before its end. */
export function leaving(state: State, last: Item | undefined): number {
  if (BODILESS.has(state)) return last !== undefined && isCaption(last) ? W.headOfPhoto : W.headOnly;
  return (CROSSED.has(state) ? W.crossheadLast : 0) + (HEADLESS.has(state) ? W.noHead : 0);
}

function isCaption(item: Item): boolean {
  return item.credit !== null || item.caption;
}

/** What it costs to read item `i` by this move, its own words aside (see emission.ts). */
export function moveCost(evidence: Evidence, i: number, move: Move, convention: Convention): number {
  const item = evidence.items[i] as Item;
  const before = evidence.items[i - 1];
  const cost =
    (move.opens ? opening(evidence, i, move, convention) : 0) +
    kickerAlone(evidence, i, move) +
    adEdge(before, move) +
    boxEdge(evidence, i, move);
  switch (move.role) {
    case 'head':
      return cost + headMove(evidence, i, move, convention);
    case 'byline':
      if (move.to === 'headSigned') return cost + (move.from === 'head' ? W.headSigned : 0);
      if (move.to === 'midSigned') return cost;
      if (move.to === 'body')
        return cost + bylineInBody(evidence, i) + (convention === 'after' ? W.againstConvention : 0);
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
        (isInside(move.from) || item.label ? 0 : W.crossheadFirst) +
        (before?.jumpTo ? W.afterJump : 0) +
        (evidence.reset[i] ?? 0) * W.crossheadNewColumn +
        oneSided(evidence.affinities[i])
      );
    default:
      return cost;
  }
}

/** A byline after which the body goes on: a box beside the text, printed within it. */
function bylineInBody({ affinities, awaited, han, items, reset }: Evidence, i: number): number {
  if (!han || !isBox(items, i)) return W.againstPhrase;
  const edge = (reset[i] ?? 0) * W.crossheadNewColumn - apart(affinities[i]);
  if (runsOn(items[i - 1])) return W.bylineInSentence + edge;
  const bare = items[i]?.byline === null ? W.bareBylineElsewhere : 0;
  return (awaited[i] ? W.bylineAwaited : W.bylineBetween) + bare + edge;
}

/** It stands by itself, blank lines before and after. */
function isBox(items: readonly Item[], i: number): boolean {
  return (items[i]?.block.gaps[0] ?? 0) > 0 && (items[i + 1]?.block.gaps[0] ?? 0) > 0;
}

/** Where boxes were put in order, a story begins with its first and with no other. */
function boxEdge({ begins }: Evidence, i: number, move: Move): number {
  if (begins === null || isAside(move.role)) return 0;
  return begins[i] === move.opens ? 0 : move.opens ? W.opensInBox : W.boxGoesOn;
}

/** Under the label of an advertisement something new begins. */
function adEdge(before: Item | undefined, move: Move): number {
  if (before?.furniture !== AD_LABEL || isAside(move.role)) return 0;
  return move.opens ? -W.adLabel : W.adLabel;
}

/** The head ends here, and all that it has is the name of a column: its headline is missing. */
function kickerAlone({ items }: Evidence, i: number, move: Move): number {
  if (move.from !== 'head' || move.role === 'head' || items[i - 1]?.column !== true) return 0;
  const over = items[i - 2];
  const first = over === undefined || over.furniture !== null || over.ending === 'stop' || over.closing !== null;
  return first && !isAside(move.role) ? W.kickerAlone : 0;
}

/** What may stand anywhere and says nothing of the story around it. */
function isAside(role: Role): boolean {
  return role === 'furniture' || role === 'caption';
}

function oneSided(affinity: Affinity | undefined): number {
  return affinity === undefined ? 0 : W.crossheadOneSided * Math.abs(affinity.before - affinity.after);
}

function isInside(state: State): boolean {
  return state === 'body' || state === 'bare' || CROSSED.has(state);
}

/** What it costs that a story begins with item `i`: the one before is left as it stands. */
function opening(
  { items, affinities, reset, unsigned }: Evidence,
  i: number,
  move: Move,
  convention: Convention,
): number {
  const item = items[i] as Item;
  const before = items[i - 1];
  let cost = W.newStory + leaving(move.from, before) + (i === 0 ? 0 : apart(affinities[i]));
  cost += (reset[i] ?? 0) * W.newColumn;
  if (move.role === 'paragraph') cost += item.dateline !== null || item.jumpFrom !== null ? 0 : unsigned;
  if (item.block.form !== null) cost += W.formOpens;
  if (runsOn(before) && isInside(move.from) && item.dateline === null && item.jumpFrom === null)
    cost += W.newStoryAtOpen;
  return move.role === 'head' && convention === 'after' ? cost + W.againstConvention : cost;
}

/** The text stops in mid-sentence: what comes next is not where it goes on, or a box stands between. */
function runsOn(item: Item | undefined): boolean {
  return item !== undefined && item.jumpTo === null && item.ending === 'open' && item.block.lines.length > 1;
}

/** How much the wording on both sides speaks against (or for) an edge between stories. */
function apart(affinity: Affinity | undefined): number {
  const over = ((affinity?.across ?? W.acrossEven) - W.acrossEven) * W.acrossSlope;
  return Math.max(W.acrossLeast, Math.min(W.acrossMost, over));
}

function headMove({ items, affinities, han }: Evidence, i: number, move: Move, convention: Convention): number {
  const item = items[i] as Item;
  const affinity = affinities[i] ?? { before: 0, after: 0 };
  if (move.opens) return (item.dashed ? W.dashBegins : 0) + W.strange * (1 - groupAffinity(items, affinities, i));
  if (move.to === 'mid' && move.from !== 'mid')
    return (
      (item.dashed ? W.dashBegins : 0) +
      (han && runsOn(items[i - 1]) ? W.headInSentence : Number.POSITIVE_INFINITY) +
      (convention === 'after' ? W.againstConvention : 0) +
      W.strange * (1 - Math.max(affinity.before, groupAffinity(items, affinities, i)))
    );
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
