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
  /** By how much of the odds its nearest other reading falls behind; `CLEAR` where there is none. */
  readonly margin: number;
}

/** A margin of the odds that leaves no doubt. */
export const CLEAR = 20;

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
  if (lines.length < 2) return { over: 0, under: 0, margin: CLEAR };
  let [over, under, most, next] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const division of divisionsOf(lines, witness, dashed)) {
    const odds = oddsOf(division);
    next = Math.max(next, Math.min(odds, most));
    if (odds > most) [over, under, most] = [division.kicker.lines.length, division.deck.lines.length, odds];
  }
  // there may be one reading only, or none that tells anything
  return { over, under, margin: next === Number.NEGATIVE_INFINITY ? CLEAR : Math.min(CLEAR, most - next) };
}

function oddsOf(division: Division): number {
  let odds = 0;
  for (const { name, measure } of TIER_CUES) odds += W[name] * measure(division);
  // shares of no width tell nothing: a head of combining marks alone
  return Number.isNaN(odds) ? Number.NEGATIVE_INFINITY : odds;
}
