import { readWording } from '../chars/wording.js';
import { ORDER as W } from '../weights.js';
import type { Chain } from './chains.js';
import type { Surroundings } from './cues.js';
import { likeness } from './likeness.js';

/** See `likeness`: a chain is longer than a piece. */
const PRIOR = 20;

/**
 * Chains that tell of the same thing become one: each is the other's likest by far. What single boxes share by chance
 * counts little against what two whole stories share.
 */
export function mergeChains(chains: readonly Chain[], page: Surroundings): readonly Chain[] {
  let merged = [...chains];
  for (;;) {
    const pair = likestPair(merged, page);
    if (pair === null) return merged;
    const [a, b] = pair.map((i) => merged[i] ?? []) as [Chain, Chain];
    const [first, second] = firstOf(a, b, page);
    merged = merged.filter((chain) => chain !== a && chain !== b);
    merged.push([...first, ...second]);
  }
}

/** Two chains, by index, of which each is the other's likest by a clear margin and at least one has no beginning of its own. */
function likestPair(chains: readonly Chain[], page: Surroundings): readonly [number, number] | null {
  const wording = readWording(chains.map((chain) => chain.map((i) => page.pieces[i]?.text ?? '').join('\n')));
  const table = chains.map((_, i) => chains.map((_, j) => (i === j ? 0 : likeness(wording, i, j, PRIOR))));
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

/** A byline, a dateline or a line of its own opens the chain: it is the beginning of a story. */
function isHeaded(chain: Chain | undefined, { pieces }: Surroundings): boolean {
  const first = pieces[chain?.[0] ?? 0];
  return first !== undefined && (first.shape.dated || first.shape.leads || first.afterName);
}

/** The chain that begins the story comes first: the one with a head, else the one that begins a paragraph, else the upper. */
function firstOf(a: Chain, b: Chain, page: Surroundings): readonly [Chain, Chain] {
  const rank = (chain: Chain) => {
    const first = page.pieces[chain[0] ?? 0];
    return (isHeaded(chain, page) ? 0 : 2) + (first?.shape.startsFull ? 1 : 0);
  };
  const order = rank(a) - rank(b) || (a[0] ?? 0) - (b[0] ?? 0);
  return order <= 0 ? [a, b] : [b, a];
}
