import { isCommonWord } from '../chars/common-words.js';
import { once } from '../chars/once.js';

const WORD = once(() => /\p{L}[\p{L}\p{N}.'’-]*|\p{N}+(?:[.,/]\p{N}+)*/gu);
/** A shorter word in small letters tells nothing; in capitals it may be a name. */
const SHORT = 4;
/** Ends that a word has in one place and not in another; what is left of it has four letters. */
const END = once(() => /['’]s$|(?<=.{4})(?:e?s|ed|ing)$|s$/u);

/** The words of a Western text that tell something, in small letters and without their ends. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD())) {
    const small = word.toLowerCase();
    const tells = word.length < SHORT ? word !== small && word.length > 1 : !isCommonWord(small);
    if (tells) words.add(small.replace(END(), ''));
  }
  return words;
}

/** What first lines of paragraphs begin with and heads in the style of sentences do not; words in any line of text that such heads leave out. */
const OPENS_TEXT = once(
  () =>
    /^(?:The|A|An|It|Its|He|She|They|We|There|This|That|These|Those|In|On|At|But|And|As|Of|Last|Mrs?\.?|Sir|Lord|Dr\.?|Der|Die|Das|Le|La|Les) /u,
);
const TELLS = once(() => /(?<!\p{L})(?:said|that|the|an?|which|who|its|his|her|their)(?!\p{L})|-$/u);

/** True of a line that could be one of a head; the first line of one does not open as text does. */
export const couldEcho = (line: string, isFirst: boolean): boolean =>
  !TELLS().test(line) && !(isFirst && OPENS_TEXT().test(line));

/** No head ends in a word that leads on. */
export const leadsOn = (line: string): boolean => LEADS_ON().test(line);
const LEADS_ON = once(() => /(?<!\p{L})(?:and|as|at|by|for|from|in|of|on|or|over|to|with)$/iu);

/** True of lines that could be a whole head of news; what stands in text alone, or leads on at their end, is none. */
export const couldBeNews = (lines: readonly string[]): boolean =>
  lines.every((line, i) => couldEcho(line, i === 0)) && !leadsOn(lines.at(-1) ?? '');

/** So many words of a head come again in the text under it, and so large a share of them; a larger one where they are no more. */
const [LEAST, SHARE, SHARE_OF_LEAST] = [2, 0.5, 0.6];

/** How many words of a Western head come again in the text under it, as those of news do; 0 where they are few of them. */
export function echoOf(head: string, text: string): number {
  const [own, under] = [tellingWords(head), tellingWords(text)];
  let shared = 0;
  for (const word of own) if (under.has(word)) shared++;
  const least = shared > LEAST ? SHARE : SHARE_OF_LEAST;
  return shared >= LEAST && shared >= least * own.size ? shared : 0;
}
