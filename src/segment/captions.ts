import { holdsHan } from '../chars/han.js';
import { unitsOf } from '../chars/units.js';
import { isPictureNote } from '../phrases/picture-note.js';
import { median } from '../quantile.js';
import type { Item } from './item.js';

/** A caption over its credit is so many lines at most: with nothing between it and the text above, with a blank line. */
const LINES = { han: 2, western: 4 };
const LINES_IN_BOX = { han: 4, western: 8 };

/** A line without a stop over a credit is the title of its picture where it is shorter than this, in UTF-16 units. */
const LEAST_OPEN = 9;

/** A caption is set over its picture, and so may be this much wider than the columns. */
const WIDER = 1.5;

/**
 * Names as captions the few lines that stand right over a credit by itself, or right under it where the page puts credits
 * first; and the lines that a caption with its credit goes on from.
 *
 *     市民在新开放的步道上散步。     a caption         Volunteers sort books on Monday.
 *     本报记者 陈某某 摄            its credit        NOEL FENWICK/THE HERALD
 */
export function knowCaptions(items: readonly Item[]): readonly Item[] {
  const marked = byMarks(items).map((item, i) => (isPortrait(items, i) ? { ...item, caption: true } : item));
  if (items.every(({ credit }) => credit === null)) return marked;
  const column = columnOf(items);
  const first = creditsFirst(items, column);
  return marked.map((item, i) => {
    const [above, below] = [marked[i - 1], marked[i + 1]];
    if (isUnderHead(item, above, below, marked[i + 2])) return { ...item, caption: true };
    if (first ? isUnderCredit(item, above) : isCredited(item, below, column)) return { ...item, caption: true };
    if (goesOnBelow(item, below, column)) return { ...item, caption: true };
    // who took the picture wrote nothing
    const taken = item.credit?.at === 0 && (first ? isUnderCredit(below, item) : isCredited(above, item, column));
    return taken ? { ...item, byline: null } : item;
  });
}

/** A surname between who wrote the story and a text that tells of whoever bears it: it stands under a portrait. */
function isPortrait(items: readonly Item[], i: number): boolean {
  const [above, item, below] = [items[i - 1], items[i] as Item, items[i + 1]];
  if (above?.byline == null || below?.block.shape !== 'flow' || item.block.lines.length > 1) return false;
  return SURNAME.test(item.text) && item.furniture === null && below.text.includes(item.text);
}

const SURNAME = /^\p{Lu}\p{Ll}{2,14}$/u;

/** How far from each other, in blocks, lines with the same mark belong together. */
const NEAR = 2;

/**
 * Lines that open with the same mark are captions, all of them, where one has a credit; without any they are a list.
 *
 *     ■市民在桥头散步。 陈某某摄     ▲龙舟赛昨日开桨，十二支队伍参赛。
 *     ■桥上亮起彩灯。               ▲陶瓷馆本周开始免费夜场。
 */
function byMarks(items: readonly Item[]): readonly Item[] {
  if (!items.some(isMarked)) return items;
  return items.map((item, i) => {
    if (!isMarked(item) || item.credit !== null || item.furniture !== null || item.byline !== null) return item;
    const fellows = items
      .slice(Math.max(0, i - NEAR), i + NEAR + 1)
      .filter((other) => other !== item && isMarked(other) && markOf(other) === markOf(item));
    if (fellows.length === 0) return item;
    const caption = fellows.some(({ credit }) => credit !== null);
    return caption === item.caption ? item : { ...item, caption };
  });
}

const MARKS = unitsOf('▲△▼■●◆');
const markOf = ({ text }: Item): number => text.charCodeAt(0);
const isMarked = (item: Item): boolean => MARKS.has(markOf(item)) && item.block.form !== 'table';

/** How long most lines of running text are, in UTF-16 units; 0 where there is none. */
function columnOf(items: readonly Item[]): number {
  const running = items.filter(({ block }) => block.lines.length > 2 && block.column > 0);
  const lengths: number[] = [];
  for (const { block } of running) for (const { text } of block.lines) lengths.push(text.trim().length);
  return median(lengths);
}

/** More credits stand under something that can be no caption, and over something that can, than the other way. */
function creditsFirst(items: readonly Item[], column: number): boolean {
  let votes = 0;
  items.forEach((item, i) => {
    if (item.credit?.at !== 0 || holdsHan(item.text)) return;
    const [over, under] = [isCredited(items[i - 1], item, column), isUnderCredit(items[i + 1], item)];
    if (over !== under) votes += under ? 1 : -1;
    // captions are set over their pictures, text in columns
    else if (over) votes += Number(isWide(items[i + 1] as Item, column)) - Number(isWide(items[i - 1] as Item, column));
  });
  return votes > 0;
}

function isUnderCredit(item: Item | undefined, above: Item | undefined): boolean {
  if (above?.credit?.at !== 0 || item === undefined || holdsHan(item.text)) return false;
  return (item.block.gaps[0] ?? 0) <= 1 && item.ending === 'stop' && isCaption(item);
}

function isCredited(item: Item | undefined, below: Item | undefined, column: number): boolean {
  if (below?.credit?.at !== 0 || item === undefined) return false;
  const gap = below.block.gaps[0] ?? 0;
  if (isPictureNote(below.text) && item.block.gaps[0] === 0) return false;
  return (gap === 0 || (gap === 1 && isWide(item, column))) && isCaption(item);
}

/** Between a headline and a credit over the dateline stands no text of the story: it begins with the dateline. */
function isUnderHead(item: Item, above: Item | undefined, below: Item | undefined, text: Item | undefined): boolean {
  if (below?.credit?.at !== 0 || text?.dateline == null || above === undefined) return false;
  const { block, credit, dateline, ending } = item;
  if (block.form !== null || block.lines.length > LINES_UNDER_HEAD || ending !== 'stop') return false;
  const plain = credit === null && dateline === null && item.byline === null && item.furniture === null;
  return plain && isHead(above) && (below.block.gaps[0] ?? 0) === 0;
}

const LINES_UNDER_HEAD = 6;

const isHead = ({ block, byline, ending, furniture }: Item): boolean =>
  block.form === null && block.lines.length <= 2 && ending === 'open' && byline === null && furniture === null;

function isWide({ block, text }: Item, column: number): boolean {
  return column > 0 && !holdsHan(text) && block.lines.some((line) => line.text.trim().length > column * WIDER);
}

/** The caption below goes on with its sentence: `Farmers stage a sit-in at the site` / `on Monday. Photo: Ivy Tansley`. */
function goesOnBelow(item: Item, below: Item | undefined, column: number): boolean {
  if (below === undefined || (below.credit?.at ?? 0) === 0 || below.block.gaps[0] !== 0) return false;
  if (item.ending !== 'open' || holdsHan(item.text) || !isCaption(item)) return false;
  return /^\p{Ll}/u.test(below.text) || isWide(item, column);
}

function isCaption(item: Item): boolean {
  const { block, byline, dateline, furniture, jumpFrom, jumpTo, signature, closing, credit } = item;
  if (block.form !== null || credit !== null || furniture !== null || item.text.startsWith('(')) return false;
  if (item.ending !== 'stop' && (block.shape !== 'lone' || item.length < LEAST_OPEN)) return false;
  if ([byline, dateline, jumpFrom, jumpTo, signature, closing].some((found) => found !== null)) return false;
  const most = (block.gaps[0] ?? 0) > 0 ? LINES_IN_BOX : LINES;
  return block.lines.length <= (holdsHan(item.text) ? most.han : most.western);
}
