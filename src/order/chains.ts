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
  let way = solve(costs(odds));
  for (;;) {
    const { next } = way;
    const ring = findRing(next);
    if (ring === null) return { chains: readChains(next), odds: sum(odds, next), oddsAsIs: sum(odds, asIs(odds)) };
    way = cutRing(way, ring, odds);
  }
}

/** What follows each piece, -1 where nothing does, and the costs by which that is the cheapest. */
interface Way {
  readonly next: readonly number[];
  readonly cost: readonly Float64Array[];
}

function solve(cost: readonly Float64Array[]): Way {
  const columns = assign(cost);
  const next = cost.map((_, i) => ((columns[i] ?? cost.length) < cost.length ? (columns[i] ?? -1) : -1));
  return { next, cost };
}

/** So many links of a ring are tried. */
const TRIED = 3;

/** The way without the link of a ring that is missed least: one link fewer each time round, so that it comes to an end. */
function cutRing({ next, cost }: Way, ring: readonly number[], odds: Odds): Way {
  const gain = (from: number) => gainOf(odds, from, next[from] ?? 0);
  const weakest = [...ring].sort((a, b) => gain(a) - gain(b)).slice(0, TRIED);
  const ways = weakest.map((from) =>
    solve(cost.map((row, i) => (i === from ? row.with(next[from] ?? 0, FORBIDDEN) : row))),
  );
  return ways.reduce((best, way) => (sum(odds, way.next) > sum(odds, best.next) ? way : best));
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
function asIs(odds: Odds): readonly number[] {
  return Array.from(odds.end, (_, i) => (i + 1 < odds.end.length && gainOf(odds, i, i + 1) > 0 ? i + 1 : -1));
}

/** By how much the link is likelier than an end and a beginning there. */
const gainOf = ({ link, end, start }: Odds, from: number, to: number): number =>
  2 * (link[from]?.[to] ?? 0) - (end[from] ?? 0) - (start[to] ?? 0);

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
