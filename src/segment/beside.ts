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
  return nameOfPaper(pass(pass(items, true).toReversed(), false).toReversed());
}

/** Cues that stand under the name of a paper and nowhere else. */
const UNDER_NAME = new Set(['issue-line', 'volume-line', 'subtitle']);
const LONGEST_NAME = 6;

/** The first line of a page is the name of the paper, whatever it is called, where number and date stand right under it. */
function nameOfPaper(items: readonly Item[]): readonly Item[] {
  const [first, second] = items;
  if (first === undefined || first.furniture !== null || !UNDER_NAME.has(second?.furniture ?? '')) return items;
  const { block, text } = first;
  const isName = block.form === null && block.lines.length === 1 && !/\p{L}\.$/u.test(text);
  if (!isName || text.split(' ').length > LONGEST_NAME) return items;
  return [{ ...first, furniture: 'paper-name', bareName: false }, ...items.slice(1)];
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
