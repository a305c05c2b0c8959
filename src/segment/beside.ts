import { areHanTexts } from '../chars/han.js';
import { besideCue } from '../phrases/furniture.js';
import { isRomanTitle, ROMAN_TITLE } from '../phrases/imprint.js';
import type { Item } from './item.js';

/**
 * Names as furniture what is so only beside furniture, going down from the top of the page and then up: a masthead taken
 * apart, line by line.
 *
 *     2031年3月8日      by itself: a date line
 *     青禾日报           beside it: the name of the paper
 *     第6版 县域         by itself: a page label
 */
export function knowBeside(items: readonly Item[]): readonly Item[] {
  return pass(pass(named(items), true).toReversed(), false).toReversed();
}

/** In a Chinese page the title of the paper in Western letters needs nothing beside it. */
function named(items: readonly Item[]): readonly Item[] {
  const titles = new Set(items.filter((item) => item.furniture === null && isRomanTitle(item.text)));
  if (titles.size === 0 || !areHanTexts(items.map(({ text }) => text))) return items;
  return items.map((item) => (titles.has(item) ? { ...item, furniture: ROMAN_TITLE } : item));
}

/** `near`: the page begins with furniture as good as printed. */
function pass(items: readonly Item[], near: boolean): readonly Item[] {
  let beside = near;
  return items.map((item) => {
    const cue = beside ? cueOf(item) : null;
    beside = item.furniture !== null || cue !== null;
    return cue === null ? item : { ...item, furniture: cue, bareName: false };
  });
}

function cueOf({ block, furniture, jumpFrom, jumpTo, text }: Item): string | null {
  if (jumpFrom !== null || jumpTo !== null) return null;
  return furniture === null && block.form === null && block.lines.length === 1 ? besideCue(text) : null;
}
