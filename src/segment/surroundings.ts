import type { Evidence } from './evidence.js';
import type { Item } from './item.js';

/** Under it stand captions and then no running text: it is the title of a picture. */
export function isOverPhoto(items: readonly Item[], i: number): boolean {
  let below = i + 1;
  while (isCaption(items[below])) below++;
  const next = items[below];
  return below > i + 1 && (next === undefined || next.furniture !== null || isLine(next));
}

export function isCaption(item: Item | undefined): boolean {
  return item !== undefined && (item.credit !== null || item.caption);
}

/** It stands by itself, blank lines before and after. */
export function isBox(items: readonly Item[], i: number): boolean {
  return (items[i]?.block.gaps[0] ?? 0) > 0 && (items[i + 1]?.block.gaps[0] ?? 0) > 0;
}

/** The head over it, if it has one, is the name of a column and nothing more: its headline is missing. */
export function isKickerAlone(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.column !== true) return false;
  const over = items[i - 2];
  return over === undefined || over.furniture !== null || over.ending === 'stop' || over.closing !== null;
}

/** The text stops in mid-sentence: what comes next is not where it goes on, or a box stands between. */
export function runsOn(item: Item | undefined): boolean {
  if (item === undefined || item.jumpTo !== null || (item.letter === 'rest' && item.block.form === null)) return false;
  return item.ending === 'open' && item.block.lines.length > 1;
}

export function isLine(item: Item | undefined): boolean {
  return item?.block.shape === 'lone' && item.ending === 'open' && item.byline === null && item.credit === null;
}

/**
 * It is the third of three lines or more. Where boxes were put in order, what found no place stands so; and a list of
 * facts does, each with its label: `登记日：5月15日`.
 */
export function isThird({ begins, items }: Evidence, i: number): boolean {
  const lines = [items[i - 2], items[i - 1], items[i]];
  return begins === null && lines.every(isLine) && !lines.every((item) => item?.text.includes('：'));
}
