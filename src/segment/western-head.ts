import { inCapitals } from '../chars/capitals.js';
import { couldBeClosedHead, isClosedHead, isClosedLine } from '../phrases/closed-head.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import { deckAt } from './deck.js';

/** The parts of a Western head whose letters or measures tell them apart: places of its lines, -1 for none. */
export interface WesternHead {
  readonly kicker: number;
  readonly deck: number;
}

/** In smaller type a line holds so many times as many letters, and this many at least. */
const WIDER = 1.6;
const LEAST_DECK = 40;
const FEW = /^[^\p{Ll}]*$/u;
const STOP = /[.!?]$/u;
const OPENS = /^[“"'‘]?[\p{Lu}\d]/u;

/** In capitals, be it a word or two, or a number: `TUESDAY`, `TO VOTE`, `$400,000`. */
const isCapital = (text: string): boolean => inCapitals(text) || FEW.test(text);

/**
 * What letters and measures tell of a head: one line in capitals over lines that are not is its kicker; where the page sets
 * its headlines in capitals, or several lines are, they are the headline and all below is the deck; and a line much longer
 * than those above it was set in the smaller type of a deck. `capitalHeads`: other heads of the page begin in capitals.
 *
 *     AFTER THE FLOOD            JURY STILL OUT              Last ferry ties up
 *     Repairs to the old levee   IN THE MILL CASE            For 38 winters he crossed the lake when others stayed at home
 *     stalled for nine years     Locked Up for the Night
 *     kicker and headline        headline and deck           headline and deck
 *
 * Capitals under a headline of several lines in small letters are its deck.
 */
export function readWesternHead(lines: readonly string[], capitalHeads: boolean): WesternHead {
  const other = lines.findIndex((line) => !isCapital(line));
  // the stop of old print closes the headline
  if (isClosedOver(lines)) return { kicker: -1, deck: 1 };
  if (other === 0) return { kicker: -1, deck: belowSmall(lines) };
  if (other < 0) return { kicker: -1, deck: belowTop(lines, 0) };
  // the first word of a headline may be the name of an office
  const begun = !OPENS.test(lines[other] ?? '') || (other === 1 && !inCapitals(lines[0] ?? ''));
  if (begun) return { kicker: -1, deck: belowTop(lines, 0) };
  const headed = capitalHeads || other > 1 || STOP.test(lines.at(-1) ?? '');
  return headed ? { kicker: -1, deck: other } : { kicker: 0, deck: belowTop(lines, 1) };
}

/** The first line is a head by its form, or with another under it. */
function isClosedOver([first = '', second = '']: readonly string[]): boolean {
  if (second === '' || isNewsRubric(first)) return false;
  return isClosedHead(first) || (couldBeClosedHead(first) && isClosedLine(second));
}

/** A headline in small letters has so many lines and words at least over a deck in capitals: fewer are a kicker. */
const LEAST_LINES = 2;
const LEAST_WORDS = 6;

/** Where the deck begins in a head that begins in small letters: in capitals, too, under a whole headline. */
function belowSmall(lines: readonly string[]): number {
  const capitals = lines.findIndex((line) => inCapitals(line));
  const below = belowTop(lines, 0);
  if (capitals < LEAST_LINES || (below >= 0 && below < capitals)) return below;
  return lines.slice(0, capitals).join(' ').split(' ').length >= LEAST_WORDS ? capitals : below;
}

/** Where the deck begins below line `top`. */
function belowTop(lines: readonly string[], top: number): number {
  const own = lines.slice(top);
  const styled = deckAt(own);
  const at = styled < 0 ? wideAt(own) : styled;
  return at < 0 ? -1 : top + at;
}

function wideAt(lines: readonly string[]): number {
  let longest = 0;
  return lines.findIndex((line, i) => {
    const wide = i > 0 && line.length >= LEAST_DECK && line.length >= WIDER * longest && OPENS.test(line);
    longest = Math.max(longest, line.length);
    return wide;
  });
}
