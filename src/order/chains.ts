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
  let cost = costs(odds);
  for (;;) {
    const { next } = solve(cost);
    const ring = findRing(next);
    if (ring === null) return { chains: readChains(next), odds: sum(odds, next), oddsAsIs: sum(odds, asIs(odds)) };
    cost = cheapestCut(cost, weakestOf(ring, next, odds), next);
  }
}

/** What follows each piece, -1 where nothing does, and what that costs. */
function solve(cost: readonly Float64Array[]): { readonly next: readonly number[]; readonly total: number } {
  const columns = assign(cost);
  const next = cost.map((_, i) => ((columns[i] ?? cost.length) < cost.length ? (columns[i] ?? -1) : -1));
  return { next, total: cost.reduce((sum, row, i) => sum + (row[columns[i] ?? 0] ?? 0), 0) };
}

/** So many links of a ring are tried. */
const TRIED = 3;

/** The pieces of a ring whose links are the least likelier than an end and a beginning there. */
function weakestOf(ring: readonly number[], next: readonly number[], { link, end, start }: Odds): readonly number[] {
  const gain = (from: number) => {
    const to = next[from] ?? 0;
    return 2 * (link[from]?.[to] ?? 0) - (end[from] ?? 0) - (start[to] ?? 0);
  };
  return [...ring].sort((a, b) => gain(a) - gain(b)).slice(0, TRIED);
}

/** The costs without the link that is missed least: one fewer each time round, so that it comes to an end. */
function cheapestCut(
  cost: readonly Float64Array[],
  weakest: readonly number[],
  next: readonly number[],
): Float64Array[] {
  const cuts = weakest.map((from) => cost.map((row, i) => (i === from ? row.with(next[from] ?? 0, FORBIDDEN) : row)));
  const totals = cuts.map((cut) => solve(cut).total);
  return cuts[totals.indexOf(Math.min(...totals))] as Float64Array[];
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
