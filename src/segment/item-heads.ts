import { isAt, UPPER } from '../chars/classes.js';
import { holdsHan } from '../chars/han.js';
import { couldBeNews, echoOf } from '../phrases/echo.js';
import { opensInCapitals } from '../phrases/first-words.js';
import { isBracketedAlone } from '../phrases/title.js';
import { placesWhere } from '../places.js';
import type { Item } from './item.js';

/** Lines of the longest item of a column of briefs, its paragraphs together. */
const LONGEST = 16;
const OVER_OBITUARIES = /^(?:(?:RECENT|AREA|LOCAL) )?(?:OBITUARIES|DEATHS|DEATH NOTICES)$/iu;
/** The longest line over items, in UTF-16 units. */
const LONGEST_OVER = 40;
/** A name ends here in a text that opens with it, in UTF-16 units. */
const REACH = 60;

/** One way in which lines head the items of a column. `known`: those that head one as the rows before say. */
interface ItemHeads {
  readonly why: string;
  readonly find: (items: readonly Item[], known: ReadonlySet<number>) => Iterable<number>;
}

const ITEM_HEADS: readonly ItemHeads[] = [
  { why: 'places in brackets head the briefs under them, where several do: `【河湾】`', find: bracketedHeads },
  { why: 'a word before each line heads it, where every line has one: `河湾 渡口加开夜班船`', find: labelledHeads },
  { why: 'what stands over several items, as `IN BRIEF` does, has them under it, line by line', find: underRubric },
  { why: 'a line over a text that opens in capitals, where those of the page do: `TWO men were`', find: overCapitals },
  { why: 'a name, wherever the text under it begins with it: `Harold F. Eckert, 79, of …`', find: overNames },
  { why: 'lines of more words than a crosshead has, which come again in the text under them', find: echoedHeads },
];

/** Knows the lines that head the items of a column, which would be crossheads of the first one. */
export function knowItemHeads(items: readonly Item[]): readonly Item[] {
  const heads = new Set<number>();
  for (const { find } of ITEM_HEADS) for (const i of find(items, heads)) heads.add(i);
  return items.map((item, i) => (heads.has(i) ? { ...item, headsItem: true } : item));
}

/** So many texts that open in capitals, under a head or whoever signs, show that the stories of a page do. */
const LEAST_CAPITAL = 2;
/** A name opens in capitals so: `TYNE Valley Choir`. */
const CAPITAL_NAME = /^[“"‘']?\p{Lu}{4,14} \p{Lu}\p{Ll}/u;

/** Lines over texts that open in capitals, on a page whose stories do. */
function overCapitals(items: readonly Item[]): readonly number[] {
  const found = placesWhere(items, (item, i) => {
    const below = items[i + 1]?.block.shape === 'flow' ? items[i + 1] : undefined;
    return below !== undefined && opensLarge(below.text.slice(0, REACH)) && startsText(item);
  });
  return found.length < LEAST_CAPITAL ? [] : found.filter((i) => isHead(items[i] as Item));
}

const opensLarge = (text: string): boolean =>
  opensInCapitals(text, () => true) || (isAt(text, 2, UPPER) && CAPITAL_NAME.test(text));

const startsText = ({ block, byline }: Item): boolean => block.shape === 'lone' || byline !== null;

/** So many of them are no label of one story. */
const LEAST_BRACKETED = 2;

function bracketedHeads(items: readonly Item[]): readonly number[] {
  const found = placesWhere(
    items,
    ({ block }, i) => items[i + 1]?.block.shape === 'flow' && isBracketedAlone(block.lines.at(-1)?.text.trim() ?? ''),
  );
  return found.length < LEAST_BRACKETED ? [] : found;
}

/** So many lines are briefs; the words before them are mostly places, and of the crossheads of one story its headline has none. */
const LEAST_LABELLED = 4;
const MOST_WORDS = 0.75;
const LABELLED = /^([\u4e00-\u9fff]{2})[ \u3000](?=.{5,20}$)/u;

/** Lines over texts, where each begins with a word of its own: `河湾 渡口加开夜班船`, `青石 图书馆延长开放`. */
function labelledHeads(items: readonly Item[]): readonly number[] {
  const words = new Set<string>();
  const found: number[] = [];
  for (let i = 0; i + 1 < items.length; i++) {
    const { block, byline, fullStop, furniture, text } = items[i] as Item;
    // text over the first of them is of a story that goes on here, and they may be its crossheads
    if (found.length === 0 && block.shape === 'flow' && furniture === null) return [];
    if (block.shape !== 'lone' || items[i + 1]?.block.shape !== 'flow' || furniture !== null || fullStop) continue;
    const word = byline === null ? LABELLED.exec(text)?.[1] : undefined;
    // another line over a text may be the headline of them all
    if (word === undefined) return [];
    words.add(word);
    found.push(i);
  }
  return found.length < LEAST_LABELLED || words.size < found.length * MOST_WORDS ? [] : found;
}

/** Lines under what stands over several items, up to one with no text under it or too much. */
function underRubric(items: readonly Item[], known: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  let under = false;
  for (const [i, item] of items.entries()) {
    if (known.has(i)) continue;
    if (isOverItems(item)) under = true;
    else if (under && isLine(item)) {
      const text = textUnder(items, i);
      under = text > 0 && text <= LONGEST;
      if (under) found.push(i);
    }
  }
  return found;
}

const isOverItems = ({ common, text }: Item): boolean =>
  common || (text.length <= LONGEST_OVER && OVER_OBITUARIES.test(text));

const isHead = (item: Item): boolean => isLine(item) && !isOverItems(item);

/** A line by itself that could be a head: in a narrow column it may pass for a paragraph. */
function isLine(item: Item): boolean {
  const { block, byline, furniture, text, caption, credit } = item;
  if (block.form !== null || byline !== null || furniture !== null || caption || credit !== null) return false;
  return (block.shape === 'lone' || (block.lines.length === 1 && item.ending === 'open')) && !holdsHan(text);
}

/** Lines of running text up to the next line by itself. */
function textUnder(items: readonly Item[], i: number): number {
  let lines = 0;
  for (let k = i + 1; k < items.length; k++) {
    const { block } = items[k] as Item;
    if (block.shape !== 'flow' || isLine(items[k] as Item)) break;
    lines += block.lines.length;
  }
  return lines;
}

function overNames(items: readonly Item[]): readonly number[] {
  return placesWhere(items, (item, i) => isHead(item) && isNamedUnder(item, items[i + 1]));
}

/** The text under a name opens with its first word and has its last one before a comma: `Harold F. Eckert, 79,`. */
function isNamedUnder({ text }: Item, below: Item | undefined): boolean {
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (below?.block.shape !== 'flow' || words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(last)) return false;
  const opening = below.text.slice(0, REACH);
  return opening.startsWith(`${first} `) && opening.includes(` ${last},`);
}

/** A crosshead has fewer words. */
const LEAST_WORDS = 5;
/** Lines of the longest head; the words of a head come again in so much of its text, in UTF-16 units. */
const [MOST_LINES, LEAD] = [3, 400];

function echoedHeads(items: readonly Item[]): readonly number[] {
  const isHeadAt = (i: number) => items[i] !== undefined && isHead(items[i] as Item);
  const found: number[] = [];
  for (let to = 0; to + 1 < items.length; to++) {
    const below = items[to + 1] as Item;
    if (below.block.shape !== 'flow' || !isHeadAt(to)) continue;
    let from = to;
    while (to - from + 1 < MOST_LINES && isHeadAt(from - 1)) from--;
    const lines = items.slice(from, to + 1).map(({ text }) => text);
    const head = lines.join(' ');
    const isLong = head.split(' ').length >= LEAST_WORDS;
    if (isLong && couldBeNews(lines) && echoOf(head, below.text.slice(0, LEAD)) > 0)
      for (let i = from; i <= to; i++) found.push(i);
  }
  return found;
}
