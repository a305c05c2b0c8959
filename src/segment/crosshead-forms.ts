import { lettersOnly } from '../chars/letters-only.js';
import { isEndedText } from './ended-text.js';
import type { Item } from './item.js';

/** One word as British and German papers set their crossheads. */
const WORD = /^\p{Lu}\p{Ll}{3,16}$/u;
/** What somebody said, and nothing else. */
const SAID = /^(?:[“„][^“”„]{4,60}[”“]|‘[^‘]{4,60}’|« ?[^«»]{4,60}»|»[^«»]{4,60}«)$/u;

/** So many paragraphs stand under one: a brief has fewer. */
const PARAGRAPHS = { word: 3, said: 2 } as const;
/** Lines of the longest. */
const LINES = 2;

/**
 * The lines between the paragraphs of a Western page that crossheads are by their form: one word, or what somebody says in the
 * paragraphs below.
 *
 *     … since September 2031.           … who had heard the news.
 *     Inspection                        ‘They clapped’
 *     The council said the wall …       “They clapped,” he said. “My …
 */
export function findCrossheadForms(items: readonly Item[]): ReadonlySet<Item> {
  const found = new Set<Item>();
  for (let i = 1; i < items.length; i++) {
    if (!isEndedText(items[i - 1])) continue;
    for (let end = i + 1; end <= i + LINES && isLine(items[end - 1]); end++) {
      if (!isForm(items, i, end)) continue;
      for (let k = i; k < end; k++) found.add(items[k] as Item);
    }
  }
  return found;
}

function isForm(items: readonly Item[], from: number, end: number): boolean {
  const text = items
    .slice(from, end)
    .map((item) => item.text)
    .join(' ');
  if (WORD.test(text)) return textBelow(items, end, PARAGRAPHS.word) !== null;
  if (!SAID.test(text) || (items[from]?.block.gaps[0] ?? 0) > 0) return false;
  const below = lettersOnly(textBelow(items, end, PARAGRAPHS.said) ?? '');
  // the text may name who the headline calls `they`
  const rest = lettersOnly(text.slice(text.search(BEHIND_FIRST)));
  return below.includes(lettersOnly(text)) || (rest.length >= LEAST_REST && below.includes(rest));
}

const BEHIND_FIRST = /(?<=\p{L} )/u;
const LEAST_REST = 12;

/** The paragraphs below, joined; null where so many do not stand there. */
function textBelow(items: readonly Item[], from: number, paragraphs: number): string | null {
  const below = items.slice(from, from + paragraphs);
  const whole =
    below.length === paragraphs && below.every(({ block, dateline }) => block.shape === 'flow' && dateline === null);
  return whole ? below.map(({ text }) => text).join(' ') : null;
}

const isLine = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.block.shape === 'lone' &&
  item.block.form === null &&
  item.furniture === null &&
  !item.common;
