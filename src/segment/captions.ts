import { holdsHan } from '../chars/han.js';
import { unitsOf } from '../chars/units.js';
import type { Item } from './item.js';

/** A caption over its credit is so many lines at most: with nothing between it and the text above, with a blank line. */
const LINES = { han: 2, western: 4 };
const LINES_IN_BOX = { han: 4, western: 8 };

/** A line without a stop over a credit is the title of its picture where it is shorter than this, in UTF-16 units. */
const LEAST_OPEN = 9;

/**
 * Names as captions the few lines that stand right over a credit by itself.
 *
 *     市民在新开放的步道上散步。     a caption         Volunteers sort books on Monday.
 *     本报记者 陈某某 摄            its credit        NOEL FENWICK/THE HERALD
 */
export function knowCaptions(items: readonly Item[]): readonly Item[] {
  return byMarks(items).map((item, i, all) => {
    if (isCredited(item, all[i + 1])) return { ...item, caption: true };
    // who took the picture wrote nothing
    return isCredited(all[i - 1], item) ? { ...item, byline: null } : item;
  });
}

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

function isCredited(item: Item | undefined, below: Item | undefined): boolean {
  return below?.credit?.at === 0 && below.block.gaps[0] === 0 && item !== undefined && isCaption(item);
}

function isCaption(item: Item): boolean {
  const { block, byline, dateline, furniture, jumpFrom, jumpTo, signature, closing, credit } = item;
  if (block.form !== null || credit !== null || furniture !== null) return false;
  if (item.ending !== 'stop' && (block.shape !== 'lone' || item.length < LEAST_OPEN)) return false;
  if ([byline, dateline, jumpFrom, jumpTo, signature, closing].some((found) => found !== null)) return false;
  const most = (block.gaps[0] ?? 0) > 0 ? LINES_IN_BOX : LINES;
  return block.lines.length <= (holdsHan(item.text) ? most.han : most.western);
}
