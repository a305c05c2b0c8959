import { isHanText } from '../chars/han.js';
import { joinText } from '../chars/seam.js';
import type { Span } from '../model/span.js';
import type { Item } from './item.js';
import { mergeSpans } from './places.js';

/** One line of a head. */
interface HeadLine {
  readonly text: string;
  readonly number: number;
  /** Blank lines before it. */
  readonly gap: number;
}

/** A part of a head, joined as text is, and where its lines stand. */
export interface HeadPart {
  readonly text: string | null;
  readonly at: readonly Span[];
}

export interface Head {
  readonly kicker: HeadPart;
  readonly headline: HeadPart;
  readonly deck: HeadPart;
}

/** A kicker is at most this long, in UTF-16 units, and not longer than the line under it. */
const LONGEST_KICKER = 10;
const DASHED = /^[—―─－–-]+ ?/u;

/**
 * Tells kicker, headline and deck apart: what a dash opens is a deck, and all under it; a short line over a longer one
 * is a kicker; all else is one headline over several lines. `runsOn`: whether a pair of ideographs stands in the running text of the page.
 */
export function readHead(items: readonly Item[], runsOn: (pair: string) => boolean): Head {
  const lines = items.flatMap(({ block }) =>
    block.lines.map((line, i) => ({ text: line.text.trim(), number: line.number, gap: block.gaps[i] ?? 0 })),
  );
  const dash = lines.findIndex((line, i) => i > 0 && DASHED.test(line.text));
  const top = dash < 0 ? lines : lines.slice(0, dash);
  const [first, second] = top;
  const kicked = first !== undefined && second !== undefined && isKicker(first.text, second.text, runsOn);
  return {
    kicker: part(kicked ? [first] : []),
    headline: part(kicked ? top.slice(1) : top),
    deck: part(dash < 0 ? [] : lines.slice(dash)),
  };
}

/** A kicker is complete in itself: no word of the page runs over from it to the next line, as in 试运 / 行三个月. */
function isKicker(text: string, under: string, runsOn: (pair: string) => boolean): boolean {
  if (text.length > LONGEST_KICKER || text.length > under.length || goesOn(text)) return false;
  return !runsOn(text.slice(-1) + under.slice(0, 1));
}

/** A line that stops at a comma or colon, or inside a quotation, is the first half of a headline. */
function goesOn(text: string): boolean {
  return /[，、：:—]$/u.test(text) || text.split('“').length !== text.split('”').length;
}

function part(lines: readonly HeadLine[]): HeadPart {
  if (lines.length === 0) return { text: null, at: [] };
  const text = joinText(
    lines.map((line) => line.text),
    lines.some((line) => isHanText(line.text)),
  );
  return {
    text: text.replace(DASHED, ''),
    at: mergeSpans(lines.map(({ number, gap }) => [number - gap, number, number])),
  };
}
