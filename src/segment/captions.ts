import { holdsHan } from '../chars/han.js';
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
  return items.map((item, i) => {
    if (isCredited(item, items[i + 1])) return { ...item, caption: true };
    // who took the picture wrote nothing
    return isCredited(items[i - 1], item) ? { ...item, byline: null } : item;
  });
}

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
