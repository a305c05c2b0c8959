import type { Item } from './item.js';

/** A brief has so many paragraphs at most, and so many UTF-16 units; one above the line, since more begin a story. */
const PARAGRAPHS = 2;
const PARAGRAPHS_ABOVE = 1;
const UNITS = 260;

/** How much the text around a line is a brief's: on both sides, below it alone, or not. */
export type Thinness = 'both' | 'below' | 'none';

/**
 * The lines with a brief's worth of text and no more between each and the next line, on both sides or below: heads of
 * briefs stand so; a story that has crossheads has more to say under each.
 *
 *     老街公交改线           a head
 *     本报讯 自明日起……       a paragraph
 *     图书馆延长开放         thin
 *     从本月起……             a paragraph
 *     老街夜市开张           the next line
 */
export function findThin(items: readonly Item[]): readonly Thinness[] {
  return items.map((item, i) => {
    if (!isLine(item) || !isBrief(items, i, 1)) return 'none';
    return isBrief(items, i, -1) ? 'both' : 'below';
  });
}

function isLine({ block, fullStop, furniture }: Item): boolean {
  return block.form === null && block.shape === 'lone' && !fullStop && furniture === null;
}

/** True where the text from item `i` on in this direction up to the next line is a brief's. */
function isBrief(items: readonly Item[], i: number, step: 1 | -1): boolean {
  const most = step === 1 ? PARAGRAPHS : PARAGRAPHS_ABOVE;
  let [paragraphs, units] = [0, 0];
  for (let j = i + step; j >= 0 && j < items.length; j += step) {
    const item = items[j] as Item;
    if (item.furniture !== null || item.credit !== null || item.caption) continue;
    // what goes on elsewhere is longer than it looks
    if (item.block.form !== null || item.jumpTo !== null || item.jumpFrom !== null) return false;
    if (item.block.shape === 'lone' && !item.fullStop) break;
    paragraphs++;
    units += item.length;
    if (paragraphs > most || units > UNITS) return false;
  }
  return paragraphs > 0;
}
