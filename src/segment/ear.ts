import { areHanTexts } from '../chars/han.js';
import { earWords } from '../phrases/ear.js';
import type { Item } from './item.js';
import { isOwnFurniture } from './own-furniture.js';

/** The block at the head of a page has so many items at most, and so many of its words at least. */
const MOST_ITEMS = 24;
const LEAST_WORDS = 4;
/** So many items at most stand between two that tell. */
const MOST_BETWEEN = 4;
/** Running text with figures has so many lines, fewer where its words show it, and lines so long, in UTF-16 units. */
const TEXT_LINES = 4;
const RUNNING_LINES = 3;
const TEXT_WIDTH = 26;

/**
 * Names as furniture what stands round the name of a Western paper, read line by line: day and number, what it costs, where
 * it is made and to be had. No line tells by itself, and an engine misreads most; many such words above all text do.
 *
 *     THE WENDING COURIER
 *     4 MARCH 1931
 *     ADVERTISEMENTS
 *     are taken at our
 *     offices
 *     Three months  14 fr.
 *     DIRECTOR: NOEL FENWICK
 */
export function knowEar(items: readonly Item[]): readonly Item[] {
  const words = new Set<string>();
  let end = 0;
  for (let i = 0; i < Math.min(items.length, MOST_ITEMS); i++) {
    const item = items[i] as Item;
    if (isText(item) || (isSigned(item) && i > end) || i - end > MOST_BETWEEN) break;
    const named = earWords(item.text);
    const own = item.furniture !== null && isOwnFurniture(item) ? [item.furniture] : [];
    const found = named.length > 0 && isSentence(item) ? own : [...named, ...own];
    if (found.length > 0) end = i + 1;
    for (const word of found) words.add(word);
  }
  if (words.size < LEAST_WORDS || areHanTexts(items.map(({ text }) => text))) return items;
  return items.map((item, i) =>
    i < end && item.furniture === null
      ? { ...item, furniture: 'ear', byline: null, dateline: null, closed: null }
      : item,
  );
}

/** Words in small letters one after the other; without a figure they are of a headline, or a deck. */
const RUNNING = /(?: \p{Ll}[\p{sc=Latn}’'-]{0,24},?){4} /u;
const isSentence = ({ text }: Item): boolean => !/\d/u.test(text) && RUNNING.test(text);

/** Under a line that tells nothing this is who wrote the story; right under one that tells, who has the office: `DIRECTOR` / `Noel Fenwick`. */
const isSigned = ({ byline, furniture }: Item): boolean => byline !== null && furniture === null;

function isText(item: Item): boolean {
  const { block, dateline, ending, jumpFrom, text } = item;
  if (block.shape !== 'flow' || block.lines.length === 1 || ending !== 'stop') return false;
  if (dateline !== null || jumpFrom !== null || isSentence(item)) return true;
  const width = block.lines.reduce((sum, line) => sum + line.text.length, 0) / block.lines.length;
  return width >= TEXT_WIDTH && block.lines.length >= (RUNNING.test(text) ? RUNNING_LINES : TEXT_LINES);
}
