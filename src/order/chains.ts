import { assign } from '../assign.js';
import type { Odds } from './weigh.js';

/** Pieces in reading order, by their place on the page. */
export type Chain = readonly number[];

export interface Chaining {
  readonly chains: readonly Chain[];
  /** Summed odds of every link, end and beginning: as chained, and as the page has it at best when nothing moves. */
  readonly odds: number;
  readonly oddsAsIs: number;
}

const FORBIDDEN = 1e6;

/** The likeliest way to string the pieces together, each after at most one other. */
export function chainPieces(odds: Odds): Chaining {
  const count = odds.end.length;
  const cost = costs(odds);
  for (;;) {
    const columns = assign(cost);
    const next = Array.from({ length: count }, (_, i) => ((columns[i] ?? count) < count ? (columns[i] ?? -1) : -1));
    const ring = findRing(next);
    if (ring === null) return { chains: readChains(next), odds: sum(odds, next), oddsAsIs: sum(odds, asIs(odds)) };
    const weakest = ring.reduce((a, b) => (linkOf(odds, a, next) <= linkOf(odds, b, next) ? a : b));
    // one link fewer each time round: it comes to an end
    const row = cost[weakest];
    if (row !== undefined) row[next[weakest] ?? 0] = FORBIDDEN;
  }
}

/** A link is seen from both its ends, and takes the place of a beginning; behind the pieces, columns for those that end. */
function costs({ link, end, start }: Odds): Float64Array[] {
  const count = end.length;
  return link.map((row, i) =>
    Float64Array.from({ length: 2 * count }, (_, j) => {
      if (j >= count) return -(end[i] ?? 0);
      return i === j ? FORBIDDEN : (start[j] ?? 0) - 2 * (row[j] ?? 0);
    }),
  );
}

function linkOf({ link }: Odds, from: number, next: readonly number[]): number {
  return link[from]?.[next[from] ?? 0] ?? 0;
}

/** Pieces that follow each other round and round; null where there are none. */
function findRing(next: readonly number[]): readonly number[] | null {
  const seen = new Int32Array(next.length).fill(-1);
  for (let i = 0; i < next.length; i++) {
    const ring: number[] = [];
    let at = i;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = i;
      ring.push(at);
      at = next[at] ?? -1;
    }
    if (at >= 0 && seen[at] === i) return ring.slice(ring.indexOf(at));
  }
  return null;
}

function readChains(next: readonly number[]): readonly Chain[] {
  const followed = new Set(next);
  return next.flatMap((_, i) => {
    if (followed.has(i)) return [];
    const chain: number[] = [];
    for (let at = i; at >= 0; at = next[at] ?? -1) chain.push(at);
    return [chain];
  });
}

/** The links of the page as it stands, cut where a story's end and another's beginning are likelier. */
function asIs({ link, end, start }: Odds): readonly number[] {
  return Array.from(end, (odd, i) =>
    i + 1 < end.length && 2 * (link[i]?.[i + 1] ?? 0) > odd + (start[i + 1] ?? 0) ? i + 1 : -1,
  );
}

function sum(odds: Odds, next: readonly number[]): number {
  const followed = new Set(next);
  return next.reduce(
    (total, to, i) =>
      total +
      (to < 0 ? (odds.end[i] ?? 0) : 2 * (odds.link[i]?.[to] ?? 0)) +
      (followed.has(i) ? 0 : (odds.start[i] ?? 0)),
    0,
  );
}
