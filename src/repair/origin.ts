import { type Variety, varietyOf } from '../chars/variety.js';

/** Where a page comes from, as far as its characters depend on it. */
export interface Origin {
  readonly variety: Variety | null;
  /** As far as what hangs on the whole page needs it. */
  readonly sure: boolean;
  /** It speaks of Hong Kong more than of Taiwan. */
  readonly hongKong: boolean;
}

/** So many more of the frequent characters of one script than of the other must settled text have. */
const ENOUGH = 20;

/** The origin of a page of `lines`. Settled text may be a part of one that holds both scripts, and was left there. */
export function readOrigin(lines: readonly string[], settled: boolean): Origin {
  const text = lines.join('\n');
  return {
    variety: varietyOf(text),
    sure: varietyOf(text, settled ? ENOUGH : 1) !== null,
    hongKong: countOf(text, /香港|九龍|新界|澳門/gu) > countOf(text, /[臺台][灣北]/gu),
  };
}

function countOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}
