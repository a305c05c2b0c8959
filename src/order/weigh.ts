import { ORDER as W } from '../weights.js';
import { type Cue, endCues, linkCues, type Piece, type Surroundings, startCues } from './cues.js';

/** How likely each link, end and beginning is on a page: sums of weights, higher is likelier. */
export interface Odds {
  /** For each piece a row, for each other piece a column: reading the second right after the first. */
  readonly link: readonly Float64Array[];
  readonly end: Float64Array;
  readonly start: Float64Array;
}

export function weighPage(page: Surroundings): Odds {
  const { pieces, script } = page;
  const { cues } = W[script];
  const [end, start] = [new Float64Array(pieces.length), new Float64Array(pieces.length)];
  for (const [i, piece] of pieces.entries()) {
    end[i] = weigh(endCues(piece, page), cues);
    start[i] = weigh(startCues(piece, page), cues);
  }
  return { link: pieces.map((from) => weighLinks(from, page, cues)), end, start };
}

function weighLinks(from: Piece, page: Surroundings, weights: Readonly<Record<Cue, number>>): Float64Array {
  const odds = new Float64Array(page.pieces.length);
  for (const [i, to] of page.pieces.entries()) if (to !== from) odds[i] = weigh(linkCues(from, to, page), weights);
  return odds;
}

/** The sum of what was measured, each times its weight. */
export function weigh<Name extends string>(
  cues: Partial<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const cue in cues) sum += weights[cue] * (cues[cue] ?? 0);
  return sum;
}
