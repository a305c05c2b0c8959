import { columnCue } from '../phrases/column.js';
import { SEGMENT as W } from '../weights.js';

/** What the page and the story say of the lines of a head. */
export interface HeadWitness {
  /** Whether a pair of ideographs stands in the running text of the page. */
  readonly runsOn: (pair: string) => boolean;
  /** The part of a line's wording that comes again in the body under the head, 0 to 1. */
  readonly share: (text: string) => number;
  /** Whether the head of another story of the page has a line built like this one. */
  readonly alike: (text: string) => boolean;
  /** Boxes of the page were shuffled: a kicker may stand under its headline as well as over it. */
  readonly shuffled: boolean;
}

/** A kicker is usually no longer than this, in UTF-16 units. */
const USUAL = 10;
/** Lines this long are broken to a measure; shorter ones are alike by chance. */
const EVEN = 7;

/** The index of the line of a head that is its kicker: the first or the last, by weighed evidence; -1 for none. */
export function kickerAt(lines: readonly string[], witness: HeadWitness): number {
  if (lines.length < 2) return -1;
  const last = lines.length - 1;
  const first = weigh(lines, 0, witness);
  const after = weigh(lines, last, witness) - (witness.shuffled ? 0 : W.kickerLast);
  if (Math.max(first, after) < W.kickerLeast) return -1;
  return first >= after ? 0 : last;
}

/** How much speaks for the line at `i` as the kicker of the others. */
function weigh(lines: readonly string[], i: number, { runsOn, share, alike }: HeadWitness): number {
  const [text = '', rest] = [lines[i], lines.filter((_, j) => j !== i)];
  const [above, below] = i === 0 ? [text, rest[0] ?? ''] : [rest.at(-1) ?? '', text];
  let weight = columnCue(text) === null ? 0 : W.kickerColumn;
  if (alike(text)) weight += W.kickerAlike;
  if (weight === 0 && isEven(text, rest)) weight -= W.kickerEven;
  weight -= Math.max(0, text.length - USUAL) * W.kickerPerUnit;
  if (text.length > rest.join('').length) weight -= W.kickerLonger;
  if (goesOn(above)) weight -= W.kickerGoesOn;
  if (runsOn(above.slice(-1) + below.slice(0, 1))) weight -= W.kickerRunsOn;
  return weight + W.kickerShort - W.kickerShare * Math.max(0, share(text) - share(rest.join('')));
}

/** As long as each of the others: one headline that was broken to a measure. */
function isEven(text: string, rest: readonly string[]): boolean {
  return (
    text.length >= EVEN &&
    rest.every((other, i) => Math.abs(other.length - text.length) <= 2 || (i === rest.length - 1 && rest.length > 1))
  );
}

/** A line that stops at a comma or colon, or inside a quotation, is the first half of a headline. */
function goesOn(text: string): boolean {
  return /[，、：:—]$/u.test(text) || text.split(/[“「]/u).length !== text.split(/[”」]/u).length;
}
