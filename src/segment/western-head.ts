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
/** And so many times as many as had room in a line above it: letters are not all of one width. */
const OVER = 1.15;
/** What the page says of the lines of a head. */
export interface WesternEvidence {
  /** Other heads of the page begin in capitals. */
  readonly capitalHeads: boolean;
  /** Others have a kicker in capitals, so that two lines of them are two. */
  readonly kickers?: boolean;
  /** The lines with a blank one over them that parts one kind of type from another. */
  readonly blanks?: readonly number[];
}

const FEW = /^[^\p{Ll}]*$/u;
const STOP = /[.!?]$/u;
/** A whole line in brackets says more of what stands over it: `(Third Day.)` */
const IN_BRACKETS = /^\([^()]{3,60}\)\.?$/u;
const OPENS = /^[“"'‘]?[\p{Lu}\d]/u;

/** In capitals, be it a word or two, or a number: `TUESDAY`, `TO VOTE`, `$400,000`; what stands in brackets behind them aside. */
const isCapital = (text: string): boolean => inCapitals(text) || FEW.test(text.replace(ASIDE, ''));
/** What a kicker says more of its matter: `FOOTBALL (First division)`. */
const ASIDE = / ?\([^()]{2,30}\)$/u;

/**
 * What letters and measures tell of a head: one line in capitals over lines that are not is its kicker; where the page sets
 * its headlines in capitals, or several lines are, they are the headline and all below is the deck; and a line much longer
 * than those above it was set in the smaller type of a deck.
 *
 *     AFTER THE FLOOD            JURY STILL OUT              Last ferry ties up
 *     Repairs to the old levee   IN THE MILL CASE            For 38 winters he crossed the lake when others stayed at home
 *     stalled for nine years     Locked Up for the Night
 *     kicker and headline        headline and deck           headline and deck
 *
 * Capitals under a headline of several lines in small letters are its deck.
 */
export function readWesternHead(
  lines: readonly string[],
  { capitalHeads, kickers = false, blanks = [] }: WesternEvidence,
): WesternHead {
  const parted = byBlanks(lines, blanks);
  if (parted !== null) return parted;
  const bracketed = lines.findIndex((line, i) => i > 0 && IN_BRACKETS.test(line));
  if (bracketed > 0) {
    const over = readWesternHead(lines.slice(0, bracketed), { capitalHeads, kickers });
    return over.deck < 0 ? { ...over, deck: bracketed } : over;
  }
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

/** By how much a line of a deck that blank lines part from its headline is longer than those of that. */
const DECK_WIDER = 1.1;

/**
 * The parts of a head that blank lines hold apart: one short line over all others its kicker, longer lines under all others its deck.
 *
 *     Harbour
 *
 *     Ferry fares will rise:
 *     the winter was dear
 *
 *     The board asks for a third more from
 *     March / Nobody was asked
 */
function byBlanks(lines: readonly string[], blanks: readonly number[]): WesternHead | null {
  const [first, last] = [blanks[0], blanks.at(-1)];
  if (first === undefined || last === undefined || blanks.length > 2) return null;
  // capitals over small letters tell more
  if (lines.slice(0, first).every(isCapital) && !lines.slice(first).every(isCapital)) return null;
  const below = lines[first] ?? '';
  // over a deck a short headline looks like one
  const isDeck = blanks.length === 1 && widest(lines.slice(1)) >= LEAST_DECK;
  const kicker = first === 1 && !isDeck && isNameOver(lines[0] ?? '', below) ? 1 : 0;
  if (kicker + 1 !== blanks.length) return kicker === 1 ? { kicker, deck: belowTop(lines, kicker) } : null;
  const [head, deck] = [lines.slice(kicker, last), lines.slice(last)];
  const goesOn = !OPENS.test(deck[0] ?? '') || GOES_ON.test(head.at(-1) ?? '');
  return goesOn || (kicker === 0 && widest(deck) < DECK_WIDER * widest(head)) ? null : { kicker, deck: last };
}

const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => line.length));

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
const GOES_ON =
  /(?:[,;:—–-]|\s(?:\p{Ll}{1,3}|D(?:E[LRS]?|IE|AS|U)|L(?:A|ES?)|E[LT]|AUX?|OF|THE|AND?|FOR|IN|ON|AT|TO|BY|UND|VON))$/u;

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

/**
 * The first line that is much longer than those above it, or than one of them could be: had there been room for the first word
 * of the line under it, that would stand there.
 *
 *     Ferry trust has until spring to find
 *     £2.2m                                                     no more than 41 letters had room
 *     Storm leaves the harbour office cut off from the shore
 */
function wideAt(lines: readonly string[]): number {
  let [longest, room] = [0, Number.POSITIVE_INFINITY];
  return lines.findIndex((line, i) => {
    const wide = i > 0 && line.length >= LEAST_DECK && line.length >= Math.min(WIDER * longest, OVER * room);
    if (i > 0) room = Math.min(room, (lines[i - 1] ?? '').length + 1 + (line.split(' ', 1)[0] ?? '').length);
    longest = Math.max(longest, line.length);
    return wide && OPENS.test(line);
  });
}
