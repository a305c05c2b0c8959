import { columnCue } from '../phrases/column.js';
import { isBracketedAlone } from '../phrases/title.js';
import type { TIERS } from '../weights.js';
import type { Division, Tier } from './tier.js';

/** The lines of a head by their parts, from top to bottom, with a stroke between two lines of one part. */
export type TierExample = readonly [kicker: string, headline: string, deck: string];

/** What speaks for or against one way to read a head; which of both, and how much, is fitted (`TIERS` in weights.ts). */
export interface TierCue {
  readonly name: keyof typeof TIERS;
  readonly why: string;
  /** Nothing, 1, or more where there can be more of it. */
  readonly measure: (division: Division) => number;
  readonly fires: TierExample;
  readonly silent: TierExample;
}

export const is = (holds: boolean): number => (holds ? 1 : 0);
export const has = ({ lines }: Tier): boolean => lines.length > 0;
export const linesBeyond = ({ lines }: Tier, count: number): number => Math.max(0, lines.length - count);
/** By how much `width` is over `even`, in fours: nothing under it, and no more than `most`. */
export const foursOver = (width: number, even: number, most: number): number =>
  Math.min(most, Math.max(0, width - even) / 4);

/** Units of the longest name of a column of a place, and of what it ends in. */
const PLACED = { most: 7, end: 4 };

/** The name of a column, of a place too: `河湾新观察`, `白石河市新观察`. */
const isColumn = (line: string): boolean =>
  columnCue(line) !== null ||
  IN_BRACKETS.test(line) ||
  OF_SERIES.test(line) ||
  (line.length <= PLACED.most && columnCue(line.slice(-PLACED.end)) !== null);

/** Over a headline any name that stands in brackets is one: `【渡口走笔】`. */
const IN_BRACKETS = /^[【［〔][\u4e00-\u9fff·]{4,10}[】］〕]$/u;

/** Which part of a series it is: `河湾水网系列报道之二`. */
const OF_SERIES = /系列(?:[报報][道導]|[评評][论論]|[访訪][谈談]|[谈談])?(?:之[一二三四五六七八九十]{1,2}|[①-⑩])$/u;

/** The kicker is the name of a column, is built like one of another head, or stands over a place in brackets. */
export function isNamed({ kicker, headline, witness }: Division): boolean {
  if (!has(kicker)) return false;
  return isColumn(kicker.first) || witness.alike(kicker.first) || isBracketedAlone(headline.first);
}
