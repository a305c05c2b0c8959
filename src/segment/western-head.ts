import { inCapitals } from '../chars/capitals.js';
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
 */
export function readWesternHead(lines: readonly string[], capitalHeads: boolean): WesternHead {
  const other = lines.findIndex((line) => !isCapital(line));
  if (other <= 0) return { kicker: -1, deck: belowTop(lines, 0) };
  // the first word of a headline may be the name of an office
  const begun = !OPENS.test(lines[other] ?? '') || (other === 1 && !inCapitals(lines[0] ?? ''));
  if (begun) return { kicker: -1, deck: belowTop(lines, 0) };
  const headed = capitalHeads || other > 1 || STOP.test(lines.at(-1) ?? '');
  return headed ? { kicker: -1, deck: other } : { kicker: 0, deck: belowTop(lines, 1) };
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
