import { type Variety, varietyOf } from '../chars/variety.js';

/** Where a page comes from, as far as its characters depend on it. */
export interface Origin {
  readonly variety: Variety | null;
  /** It speaks of Hong Kong more than of Taiwan. */
  readonly hongKong: boolean;
}

/** The origin of a page of `lines`. */
export function readOrigin(lines: readonly string[]): Origin {
  const text = lines.join('\n');
  return {
    variety: varietyOf(text),
    hongKong: countOf(text, /香港|九龍|新界|澳門/gu) > countOf(text, /[臺台][灣北]/gu),
  };
}

function countOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}
