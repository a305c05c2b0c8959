import { ORDER as W } from '../weights.js';
import { endCues, linkCues, type Surroundings, startCues } from './cues.js';

/** How likely each link, end and beginning is on a page: sums of weights, higher is likelier. */
export interface Odds {
  /** For each piece a row, for each other piece a column: reading the second right after the first. */
  readonly link: readonly Float64Array[];
  readonly end: Float64Array;
  readonly start: Float64Array;
}

export function weighPage(page: Surroundings): Odds {
  const { pieces } = page;
  return {
    link: pieces.map((from) =>
      Float64Array.from(pieces, (to) => (from === to ? 0 : weigh(linkCues(from, to, page), W.cues))),
    ),
    end: Float64Array.from(pieces, (piece) => weigh(endCues(piece, page), W.cues)),
    start: Float64Array.from(pieces, (piece) => weigh(startCues(piece, page), W.cues)),
  };
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
