import { isUneven } from '../chars/brackets.js';
import { inCapitals } from '../chars/capitals.js';
import { holdsHan } from '../chars/han.js';
import { isIdeograph } from '../chars/ideograph.js';
import { unitsOf } from '../chars/units.js';
import { columnCue } from '../phrases/column.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import { isCommonHead } from '../phrases/title.js';
import { SEGMENT as W } from '../weights.js';
import type { TierWitness } from './tier.js';

/** What the page and the story say of the lines of a head. */
export interface HeadWitness extends TierWitness {
  /** The part of a line's wording that comes again in the body under the head, 0 to 1. */
  readonly share: (text: string) => number;
  /** Whether other heads of the page begin in Western capitals, most of them. */
  readonly capitalHeads: boolean;
  /** Whether several other heads of the page have one line in capitals over others that are not. */
  readonly kickers: boolean;
}

/** A kicker is usually no longer than this, in UTF-16 units. */
const USUAL = 10;
/** Lines this long are broken to a measure; shorter ones are alike by chance. */
const EVEN = 7;

/**
 * The index of the line of a head that is its kicker: the first or the last, by weighed evidence; -1 for none. `gaps`:
 * blank lines before each line. In a box with what stands over it a line is likelier the rest of a headline that was too
 * long: the first line of such a one is the longest, and the rest tells of the story.
 */
export function kickerAt(lines: readonly string[], witness: HeadWitness, gaps: readonly number[] = []): number {
  if (lines.length < 2) return -1;
  // a rubric of the paper over a headline of its own, or the head of several briefs over that of the first
  const [over = ''] = lines;
  if (isNewsRubric(over) || (!holdsHan(over) && isCommonHead(over))) return 0;
  const last = lines.length - 1;
  const wrapped = (i: number) =>
    witness.shuffled && gaps[Math.max(1, i)] === 0 && columnCue(lines[i] ?? '') === null ? W.kickerWrapped : 0;
  const first = weigh(lines, 0, witness) - (isLongest(lines) ? wrapped(0) : 0);
  const own = witness.share(lines[last] ?? '') > 0 ? wrapped(last) : 0;
  const after = weigh(lines, last, witness) - (witness.shuffled ? own : W.kickerLast);
  if (Math.max(first, after) < W.kickerLeast) return -1;
  return first >= after ? 0 : last;
}

/** How much speaks for the line at `i` as the kicker of the others. */
function weigh(lines: readonly string[], i: number, { runsOn, share, alike, shuffled }: HeadWitness): number {
  const [text = '', rest] = [lines[i], lines.filter((_, j) => j !== i)];
  const [above, below] = i === 0 ? [text, rest[0] ?? ''] : [rest.at(-1) ?? '', text];
  let weight = columnCue(text) === null ? 0 : W.kickerColumn;
  if (alike(text)) weight += W.kickerAlike;
  if (weight === 0 && isEven(text, rest)) weight -= W.kickerEven;
  if (i > 0 && isScrap(above, text)) weight -= W.kickerScrap;
  if (!holdsHan(text) && !isCapitalAlone(text, rest)) weight -= W.kickerWestern;
  weight -= Math.max(0, text.length - USUAL) * W.kickerPerUnit;
  if (text.length > rest.join('').length) weight -= W.kickerLonger;
  if (goesOn(above)) weight -= W.kickerGoesOn;
  if (runsOn(above.slice(-1) + below.slice(0, 1))) weight -= W.kickerRunsOn;
  const shared = share(text) - share(rest.join(''));
  return weight + W.kickerShort - W.kickerShare * (shuffled ? shared : Math.max(0, shared));
}

/** It is set in capitals, and the rest is not: the letters set a Western kicker apart. */
function isCapitalAlone(text: string, rest: readonly string[]): boolean {
  return inCapitals(text) && !inCapitals(rest.join(' '));
}

function isLongest([first = '', ...rest]: readonly string[]): boolean {
  return rest.every((line) => line.length <= first.length);
}

/** What a headline that was too long for its line leaves for the next: a character or two, or a number with what it counts. */
function isScrap(above: string, text: string): boolean {
  if (text.length > 1 && isIdeograph(text.charCodeAt(0)) && isIdeograph(above.charCodeAt(above.length - 1)))
    return false;
  return text.length < 2 || /^[\p{N}a-z%％、，”》]/iu.test(text) || (/\p{N}$/u.test(above) && /^\p{L}/u.test(text));
}

/** As long as each of the others: one headline that was broken to a measure. */
function isEven(text: string, rest: readonly string[]): boolean {
  return (
    text.length >= EVEN &&
    rest.every((other, i) => Math.abs(other.length - text.length) <= 2 || (i === rest.length - 1 && rest.length > 1))
  );
}

const [UNENDED, OPENING, CLOSING] = [unitsOf('，、：:—'), unitsOf('“「'), unitsOf('”」')];

/** A line that stops at a comma or colon, or inside a quotation, is the first half of a headline. */
function goesOn(text: string): boolean {
  return UNENDED.has(text.charCodeAt(text.length - 1)) || isUneven(text, OPENING, CLOSING);
}
