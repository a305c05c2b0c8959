import { STITCH as W } from '../weights.js';
import { weighLink } from './evidence.js';
import type { Background } from './grams.js';
import { nameOf } from './page-fit.js';
import type { Part } from './part.js';
import { FORBIDDEN, surePairs } from './sure-pairs.js';

/** Two parts that may be one story. */
export interface Pair<P extends Part> {
  readonly first: P;
  readonly second: P;
}

/** Two parts that are one story; `odds`: their natural logarithm. */
export interface Link<P extends Part> extends Pair<P> {
  readonly odds: number;
  readonly rule: 'same-keys' | 'best-pair';
}

export interface Matched<P extends Part> {
  readonly links: readonly Link<P>[];
  /** Parts that could be linked in more than one way. */
  readonly tied: ReadonlySet<P>;
}

/** More parts than a page prints that go to one page: beyond it nothing is compared, and they stay apart. */
const MAX_RIVALS = 32;

/** Finds the parts that are one story among pairs that may be: by keys that no other part has, else by the best division. */
export function matchParts<P extends Part>(pairs: readonly Pair<P>[], background: Background): Matched<P> {
  const sure = sameKeys(pairs, background);
  const taken = new Set(sure.flatMap(({ first, second }) => [first, second]));
  const rest = pairs.filter(({ first, second }) => !taken.has(first) && !taken.has(second));
  const found = groupsOf(rest).map((group) => bestPairs(group, background));
  return {
    links: [...sure, ...found.flatMap(({ links }) => links)],
    tied: new Set(found.flatMap(({ tied }) => [...tied])),
  };
}

/** Pairs that share no part with other pairs are decided by themselves. */
function groupsOf<P extends Part>(pairs: readonly Pair<P>[]): readonly (readonly Pair<P>[])[] {
  const byPart = new Map<P, Pair<P>[]>();
  for (const pair of pairs) {
    const [left, right] = [byPart.get(pair.first) ?? [], byPart.get(pair.second) ?? []];
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    // the smaller group goes into the larger, so that no pair is moved often
    if (large !== small) for (const moved of small) large.push(moved);
    large.push(pair);
    for (const { first, second } of [pair, ...(large === small ? [] : small)]) {
      byPart.set(first, large);
      byPart.set(second, large);
    }
  }
  return [...new Set(byPart.values())];
}

/** Page, page and mark, as both parts say them; null where one does not. */
function keyOf({ to, from, toPage, fromPage, sheet }: Part, side: 'first' | 'second'): string | null {
  const own = nameOf(sheet);
  const other = side === 'first' ? toPage : fromPage;
  if (own === null || other === null) return null;
  const mark = (side === 'first' ? to : from)?.mark ?? '';
  return [...(side === 'first' ? [own, other] : [other, own]), mark].join(' ');
}

function sameKeys<P extends Part>(pairs: readonly Pair<P>[], background: Background): readonly Link<P>[] {
  const byKey = new Map<string, { firsts: Set<P>; seconds: Set<P>; pair: Pair<P> }>();
  for (const pair of pairs) {
    const key = keyOf(pair.first, 'first');
    if (key === null || key !== keyOf(pair.second, 'second')) continue;
    const seen = byKey.get(key) ?? { firsts: new Set(), seconds: new Set(), pair };
    seen.firsts.add(pair.first);
    seen.seconds.add(pair.second);
    byKey.set(key, seen);
  }
  return [...byKey.values()]
    .filter(({ firsts, seconds }) => firsts.size === 1 && seconds.size === 1)
    .map(({ pair }) => ({
      ...pair,
      odds: weighLink(pair.first, pair.second, background) + W.keyed,
      rule: 'same-keys' as const,
    }))
    .filter(({ odds }) => odds >= W.leastKeyed);
}

function bestPairs<P extends Part>(pairs: readonly Pair<P>[], background: Background): Matched<P> {
  const firsts = [...new Set(pairs.map(({ first }) => first))];
  const seconds = [...new Set(pairs.map(({ second }) => second))];
  if (firsts.length > MAX_RIVALS || seconds.length > MAX_RIVALS) {
    return { links: [], tied: new Set([...firsts, ...seconds]) };
  }
  const gains = firsts.map(() => seconds.map(() => FORBIDDEN));
  for (const { first, second } of pairs) {
    const row = gains[firsts.indexOf(first)];
    if (row !== undefined) row[seconds.indexOf(second)] = Math.max(FORBIDDEN, weighLink(first, second, background));
  }
  const links: Link<P>[] = [];
  const tied = new Set<P>();
  for (const { row, column, margin } of surePairs(gains)) {
    const [first, second] = [firsts[row] as P, seconds[column] as P];
    const odds = gains[row]?.[column] ?? 0;
    if (margin >= W.margin) links.push({ first, second, odds, rule: 'best-pair' });
    else if (odds >= W.margin) tied.add(first).add(second);
  }
  return { links, tied };
}
