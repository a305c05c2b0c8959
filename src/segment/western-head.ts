import { inCapitals } from '../chars/capitals.js';
import { inTitleCase } from '../chars/title-case.js';
import { couldBeClosedHead, isClosedHead, isClosedLine } from '../phrases/closed-head.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import { deckAt } from './deck.js';

/** The parts of a Western head whose letters or measures tell them apart. */
export interface WesternHead {
  /** Lines at its top that are its kicker. */
  readonly kicker: number;
  /** The line that its deck begins with, -1 for none. */
  readonly deck: number;
}

/** In smaller type a line holds so many times as many letters, and this many at least. */
const WIDER = 1.6;
const LEAST_DECK = 40;
const FEW = /^[^\p{Ll}]*$/u;
const STOP = /[.!?]$/u;
const OPENS = /^[“"'‘]?[\p{Lu}\d]/u;

/** In capitals, be it a word or two, or a number: `TUESDAY`, `TO VOTE`, `$400,000`; what stands in brackets behind them aside. */
const isCapital = (text: string): boolean => inCapitals(text) || FEW.test(text.replace(ASIDE, ''));
/** What a kicker says more of its matter: `FOOTBALL (First division)`. */
const ASIDE = / ?\([^()]{2,30}\)$/u;

/**
 * What letters and measures tell of a head: one line in capitals over lines that are not is its kicker; where the page sets
 * its headlines in capitals, or several lines are, they are the headline and all below is the deck; and a line much longer
 * than those above it was set in the smaller type of a deck. `capitalHeads`: other heads of the page begin in capitals;
 * `kickers`: others have a kicker in capitals, so that two lines of them are two.
 *
 *     AFTER THE FLOOD            JURY STILL OUT              Last ferry ties up
 *     Repairs to the old levee   IN THE MILL CASE            For 38 winters he crossed the lake when others stayed at home
 *     stalled for nine years     Locked Up for the Night
 *     kicker and headline        headline and deck           headline and deck
 *
 * Capitals under a headline of several lines in small letters are its deck.
 */
export function readWesternHead(lines: readonly string[], capitalHeads: boolean, kickers = false): WesternHead {
  const other = lines.findIndex((line) => !isCapital(line));
  // the stop of old print closes the headline
  if (isClosedOver(lines)) return { kicker: 0, deck: 1 };
  if (other === 0) return underNames(lines, belowSmall(lines));
  if (other < 0) return { kicker: 0, deck: belowTop(lines, 0) };
  // the first word of a headline may be the name of an office
  const begun = !OPENS.test(lines[other] ?? '') || (other === 1 && !isWordOver(lines));
  if (begun) return underNames(lines, belowTop(lines, 0));
  const headed = capitalHeads || (other > 1 && !kickers) || STOP.test(lines.at(-1) ?? '');
  return headed ? { kicker: 0, deck: other } : { kicker: other, deck: belowTop(lines, other) };
}

/** One line in capitals, a short word only where the next word would have stood beside it, had it been the beginning of a headline. */
function isWordOver([top = '', ...rest]: readonly string[]): boolean {
  if (inCapitals(top.replace(ASIDE, ''))) return true;
  const [next = ''] = rest[0]?.split(' ', 1) ?? [];
  return SHORT_WORD.test(top) && top.length + 1 + next.length <= Math.max(...rest.map((line) => line.length));
}

const SHORT_WORD = /^\p{Lu}{4,}$/u;

/** A head with the names over it as its kicker; `deck`: the line that its deck begins with where no name stands over it. */
function underNames(lines: readonly string[], deck: number): WesternHead {
  const kicker = namesOver(lines);
  if (kicker === 0) return { kicker, deck };
  const below = belowTop(lines, kicker);
  // a short headline stands over its deck so, too: hardly one of a single word, or over one that has a deck itself
  const headed = deck >= 0 && deck <= kicker && below < 0 && (lines[deck - 1] ?? '').includes(' ');
  return headed ? { kicker: 0, deck } : { kicker, deck: below };
}

/** A name over a headline is no longer than this share of it, and the headline so long at least, in UTF-16 units. */
const NAME_SHARE = 0.62;
const LEAST_HEADLINE = 20;
/** A name that stands over a headline is no longer than this, and there are two of them at most. */
const LONGEST_NAME = 32;
const MOST_NAMES = 2;
const MOST_WORDS = 4;
const GOES_ON = /(?:[,;:—–-]|\s\p{Ll}{1,3})$/u;

/**
 * Lines over a headline in small letters that name its matter or its place: so much shorter than the line below that its first word
 * would have stood beside them, had they been its beginning.
 *
 *     Polnische Werften
 *     Warten auf den Retter aus
 *     Übersee
 */
function namesOver(lines: readonly string[]): number {
  for (let i = Math.min(MOST_NAMES, lines.length - 1); i > 0; i--) {
    const [names, below = ''] = [lines.slice(0, i), lines[i]];
    if (below.length >= LEAST_HEADLINE && OPENS.test(below) && names.every((name) => isNameOver(name, below))) return i;
  }
  return 0;
}

function isNameOver(name: string, below: string): boolean {
  if (name.length > Math.min(LONGEST_NAME, below.length * NAME_SHARE) || STOP.test(name) || GOES_ON.test(name))
    return false;
  // several words with a capital each are a headline over its deck
  const words = name.split(' ').length;
  if (words > MOST_WORDS || (words > 2 && inTitleCase(name))) return false;
  return OPENS.test(name) && name.length + 1 + (below.split(' ', 1)[0] ?? '').length <= below.length;
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
