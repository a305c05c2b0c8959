import { unitsOf } from '../chars/units.js';
import { cells } from '../chars/width.js';
import { signsNotice } from '../phrases/notice-end.js';
import { isWholeTitle } from '../phrases/title.js';

/** What the page and the story say of the lines of a Chinese head. */
export interface TierWitness {
  /** Whether a pair of ideographs stands in the running text of the page. */
  readonly runsOn: (pair: string) => boolean;
  /** The part of a text's wording that comes again where the story begins, 0 to 1. */
  readonly lead: (text: string) => number;
  /** Whether the head of another story of the page has a line built like this one. */
  readonly alike: (text: string) => boolean;
  /** Boxes of the page were shuffled: widths tell nothing, and a kicker may stand under its headline as well as over it. */
  readonly shuffled: boolean;
}

/** Lines of a head read as one part of it; there may be none. */
export interface Tier {
  readonly lines: readonly string[];
  readonly first: string;
  readonly last: string;
  /** All of them, with a space between. */
  readonly text: string;
  /** Its longest line, and all of them together, in ideographs. */
  readonly widest: number;
  readonly length: number;
}

/** One way to read the lines of a head, from top to bottom. */
export interface Division {
  readonly kicker: Tier;
  readonly headline: Tier;
  readonly deck: Tier;
  readonly witness: TierWitness;
}

/** How many ideographs are as wide as `text`. */
export const ems = (text: string): number => cells(text, 2) / 2;

function tierOf(lines: readonly string[]): Tier {
  let [widest, length] = [0, 0];
  for (const line of lines) {
    const width = ems(line);
    length += width;
    widest = Math.max(widest, width);
  }
  return { lines, first: lines[0] ?? '', last: lines.at(-1) ?? '', text: lines.join(' '), widest, length };
}

/** So many lines has the longest kicker, and the longest deck that no dash opens. */
const MOST_OVER = 3;
const MOST_UNDER = 6;
const PAUSES = unitsOf('，、：:');
const DASH = /^[—―─]{2}/u;
const pauses = (line: string): boolean => PAUSES.has(line.charCodeAt(line.length - 1));

/**
 * All ways to read the lines of a head. `dashed`: the line with which a deck surely begins, -1 for none. No headline stops
 * at a comma or a colon over its deck, and one that a dash opens over all others is a kicker. What a notice is about is its title, however small, with whose it is over it.
 */
export function divisionsOf(lines: readonly string[], witness: TierWitness, dashed: number): readonly Division[] {
  const [least, most] = dashed > 0 ? [lines.length - dashed, lines.length - dashed] : [0, MOST_UNDER];
  const lowest = lines.length > 1 && DASH.test(lines[0] ?? '') ? 1 : 0;
  const titled = isWholeTitle(lines.at(-1) ?? '');
  const found: Division[] = [];
  for (let under = least; under < lines.length && under <= most; under++) {
    const end = lines.length - under;
    if (under > least && (titled || pauses(lines[end - 1] ?? ''))) continue;
    const deck = tierOf(lines.slice(end));
    for (let over = lowest; over < end && over <= MOST_OVER; over++) {
      if (titled && over > 0 && signsNotice(lines[over - 1] ?? '')) continue;
      const [kicker, headline] = [tierOf(lines.slice(0, over)), tierOf(lines.slice(over, end))];
      found.push({ kicker, headline, deck, witness });
    }
  }
  return found;
}
