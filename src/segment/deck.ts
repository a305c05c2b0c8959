import { inCapitals } from '../chars/capitals.js';
import { isIdeograph } from '../chars/ideograph.js';
import { inTitleCase } from '../chars/title-case.js';
import { tellsWhoCame } from '../phrases/who-came.js';

/** What opens a deck, and is no part of it; the minus of `——-3℃` and of `-3℃` is one. */
const OPENING_DASH = /^(?:[—―─]+(?=[－–-]\d)|(?![－–-]\d{1,4}(?:\.\d{1,4})? ?[℃°%％])[—―─－–-]+) ?/u;

/** What papers set before a headline to catch the eye: it is no part of it either. */
const OPENING_MARK = /^[◎●○■□◆◇▲△▼★☆►▶] ?(?=[\p{L}\p{N}“「『《‘"])/u;

/** A part of a head without the dash or the mark before it; one that is all dash stays. */
export function bareHead(text: string): string {
  return text.replace(OPENING_DASH, '').replace(OPENING_MARK, '') || text;
}

/** Fewer of them tell no style. */
const LEAST_WORDS = 2;
const OPENS_SENTENCE = /^[“"'‘]?[\p{Lu}\d]/u;

/** Words that title style sets large, and sentence style small: shorter ones are small in both. */
const longWords = (text: string): readonly string[] => text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

function opensSentence(line: string): boolean {
  return !isIdeograph(line.charCodeAt(0)) && OPENS_SENTENCE.test(line);
}

function inTitleStyle(text: string): boolean {
  const words = longWords(text);
  return words.length >= LEAST_WORDS && !words.some(isSmall);
}

function inSentenceStyle(text: string): boolean {
  const words = longWords(text);
  return words.filter(isSmall).length >= Math.max(LEAST_WORDS, words.length / 2);
}

/** A line of a head in capitals: a short one too, or a sum. */
const isCapital = (line: string): boolean => /[\p{Lu}\d]/u.test(line) && !/\p{Ll}{2}/u.test(line);

/**
 * The line with which small letters begin under a headline in capitals. One word in capitals, or two that no deck in the
 * style of titles stands under, are a kicker or a rubric:
 *
 *     OLD FERRY SOLD           PORT
 *     TO THE COUNCIL           The old ferry is sold
 *     Price Kept Secret.       to the council
 *     a deck                   no deck
 */
function deckUnderCapitals(lines: readonly string[]): number {
  const at = lines.findIndex((line) => !isCapital(line));
  const top = lines.slice(0, Math.max(0, at)).join(' ');
  if (at < 1 || !inCapitals(top) || !/\p{Ll}{3}/u.test(lines[at] ?? '')) return -1;
  const words = top.split(' ').length;
  return words > 2 || (words === 2 && inTitleCase(lines.slice(at).join(' '))) ? at : -1;
}

/** The first of the lines at the end of a head that tell who was there and no more; -1 where the last one does not, or all do. */
function whoCameAt(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && tellsWhoCame(lines[at - 1] ?? '')) at--;
  return at > 0 && at < lines.length ? at : -1;
}

/**
 * The line of a head that its deck begins with, all lines below being the deck too; -1 where there is none. A dash opens it, it
 * tells who else was there, or it is a sentence under a headline in title style:
 *
 *     Ferry Company Considers           Old Bridge Closes
 *     a New Timetable                   It was built in 1904, members say
 *     one headline                      headline and deck
 */
export function deckAt(lines: readonly string[]): number {
  const dash = lines.findIndex((line, i) => i > 0 && OPENING_DASH.test(line));
  if (dash >= 0) return dash;
  const came = whoCameAt(lines);
  if (came >= 0) return came;
  const small = deckUnderCapitals(lines);
  if (small >= 0) return small;
  const at = lines.findIndex((line, i) => i > 0 && opensSentence(line) && longWords(line).some(isSmall));
  if (at < 0) return -1;
  const [top, rest] = [lines.slice(0, at).join(' '), lines.slice(at).join(' ')];
  return inTitleStyle(top) && inSentenceStyle(rest) ? at : -1;
}
