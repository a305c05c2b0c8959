import { ORDER as W } from '../weights.js';
import type { Chain } from './chains.js';
import { areLike, type Surroundings } from './cues.js';
import { openLikeness } from './likeness.js';
import type { Odds } from './weigh.js';

/** See `openLikeness`: a chain is longer than a piece. */
const PRIOR = 20;

/**
 * Chains that tell of the same thing, and whose columns are of one height and width, become one: each is the other's
 * likest of these. What single boxes share by chance counts little against what two whole stories share.
 */
export function mergeChains(chains: readonly Chain[], page: Surroundings, odds: Odds): readonly Chain[] {
  let merged = [...chains];
  for (;;) {
    const pair = likestPair(merged, page, odds);
    if (pair === null) return merged;
    const [a, b] = pair.map((i) => merged[i] ?? []) as [Chain, Chain];
    const [first, second] = inOrder(a, b, page, odds);
    merged = merged.filter((chain) => chain !== a && chain !== b);
    merged.push([...first, ...second]);
  }
}

/** Two chains, by index, of which each is the other's likest by a clear margin and at least one has no beginning of its own. */
function likestPair(chains: readonly Chain[], page: Surroundings, odds: Odds): readonly [number, number] | null {
  const likeness = openLikeness(
    chains.map((chain) => chain.map((i) => page.pieces[i]?.text ?? '').join('\n')),
    PRIOR,
  );
  const table = chains.map((a, i) =>
    chains.map((b, j) => (i === j || !couldMeet(a, b, page, odds) ? 0 : likeness(i, j))),
  );
  let best: readonly [number, number] | null = null;
  let most = 0;
  for (let i = 0; i < chains.length; i++) {
    const row = table[i] ?? [];
    const likest = row.indexOf(Math.max(...row));
    const score = row[likest] ?? 0;
    if (score <= most || score < W.mergeLeast || !stands(table, i, likest)) continue;
    if (isHeaded(chains[i], page) && isHeaded(chains[likest], page)) continue;
    [best, most] = [[i, likest], score];
  }
  return best;
}

/** Whether `i` and `j` are by far the likest for each other. */
function stands(table: readonly (readonly number[])[], i: number, j: number): boolean {
  const score = table[i]?.[j] ?? 0;
  const rivals = [...(table[i] ?? []).filter((_, k) => k !== j), ...(table[j] ?? []).filter((_, k) => k !== i)];
  return rivals.every((rival) => rival * W.mergeClear < score);
}

/** Whether the column at the end of the one chain and that at the beginning of the other are of one height and width, and nothing ends the story. */
function couldMeet(a: Chain, b: Chain, page: Surroundings, odds: Odds): boolean {
  const { pieces } = page;
  const [first, second] = inOrder(a, b, page, odds);
  const [from, to] = [pieces[first.at(-1) ?? 0], pieces[second[0] ?? 0]];
  return from !== undefined && to !== undefined && !from.shape.closes && areLike(from, to);
}

/** A byline, a dateline or a line of its own opens the chain: it is the beginning of a story. */
function isHeaded(chain: Chain | undefined, { pieces }: Surroundings): boolean {
  const first = pieces[chain?.[0] ?? 0];
  return first !== undefined && (first.shape.dated || first.shape.lead > 0 || first.afterName);
}

/** The one that begins a story first, or the two in the likelier order. */
function inOrder(a: Chain, b: Chain, page: Surroundings, { link, end, start }: Odds): readonly [Chain, Chain] {
  if (isHeaded(a, page) !== isHeaded(b, page)) return isHeaded(a, page) ? [a, b] : [b, a];
  const worth = (one: Chain, other: Chain) =>
    2 * (link[one.at(-1) ?? 0]?.[other[0] ?? 0] ?? 0) + (start[one[0] ?? 0] ?? 0) + (end[other.at(-1) ?? 0] ?? 0);
  const by = worth(a, b) - worth(b, a) || (b[0] ?? 0) - (a[0] ?? 0);
  return by >= 0 ? [a, b] : [b, a];
}
