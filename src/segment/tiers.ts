import { TIERS as W } from '../weights.js';
import { type Division, divisionsOf, type TierWitness } from './tier.js';
import type { TierCue } from './tier-cue.js';
import { DECK_CUES } from './tier-cues-deck.js';
import { HEADLINE_CUES } from './tier-cues-headline.js';
import { KICKER_CUES } from './tier-cues-kicker.js';

/** How many lines of a head stand over its headline in small type, and how many under it. */
export interface Tiers {
  readonly over: number;
  readonly under: number;
}

export const TIER_CUES: readonly TierCue[] = [...KICKER_CUES, ...HEADLINE_CUES, ...DECK_CUES];

/**
 * The likeliest way to read the lines of a Chinese head, by what speaks for each:
 *
 *     城北排水管改造工地渗水 施工方昨起停工检查        kicker
 *     三十户连夜搬离                                  headline
 *     区里先付房租
 *     楼体倾斜率已超过警戒值 专家组今日进场 补偿另议    deck
 *
 * `dashed`: the line with which a deck surely begins, -1 for none.
 */
export function tiersOf(lines: readonly string[], witness: TierWitness, dashed = -1): Tiers {
  // most heads are one line
  if (lines.length < 2) return { over: 0, under: 0 };
  let [over, under, most] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const division of divisionsOf(lines, witness, dashed)) {
    const odds = oddsOf(division);
    if (odds > most) [over, under, most] = [division.kicker.lines.length, division.deck.lines.length, odds];
  }
  return { over, under };
}

function oddsOf(division: Division): number {
  let odds = 0;
  for (const { name, measure } of TIER_CUES) odds += W[name] * measure(division);
  return odds;
}
