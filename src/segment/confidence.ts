import { CONFIDENCE as W } from '../weights.js';
import type { ArticleCues } from './cues.js';

/** How likely an article is exactly right, 0 to 1 in hundredths: a logistic model of its cues. */
export function confidenceOf(cues: ArticleCues): number {
  let odds: number = W.base;
  for (const cue of Object.keys(W.cues) as (keyof ArticleCues)[]) odds += W.cues[cue] * cues[cue];
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
