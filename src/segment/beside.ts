import { besideCue } from '../phrases/furniture.js';
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
  return pass(pass(items, true).toReversed(), false).toReversed();
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

function cueOf({ block, furniture, text }: Item): string | null {
  return furniture === null && block.form === null && block.lines.length === 1 ? besideCue(text) : null;
}
