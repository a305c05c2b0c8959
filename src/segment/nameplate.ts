import { besideCue, furnitureCue } from '../phrases/furniture.js';
import { bareNumber } from '../phrases/page-number.js';
import { paperName } from '../phrases/paper-name.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/** The name of a paper, where it is for and which of its pages this is stand in so many blocks over the day at most. */
const MOST_OVER = 6;
/** Lines of one such block, and words of a line that names no paper: a headline has more. */
const MOST_LINES = 2;
const MOST_WORDS = 4;

/** Cues of lines with the day of the issue. */
const DATED = new Set(['date-line', 'western-folio', 'issue-line']);

/** Over the day a number alone, or with the name of a section, is that of the page. */
const NUMBERED = /^\d{1,3} \p{Lu}{3,14}$/u;
/** Number and price of the issue stand so far below the day at most, in blocks. */
const MOST_BELOW = 4;

/**
 * Names as furniture what stands over the day of the issue at the head of a Western page, if one line of it is the name of a
 * paper or by itself furniture: the region, the section, the town, each on a line of its own; and below the day what stands over
 * the number of the issue or its price.
 *
 *     SEITE 8                        furniture
 *     Land und Leute                 between it and the day: a section
 *     DIENSTAG, 4. MÄRZ 2031         furniture
 *     Wending am Meer                between it and the price: the town
 *     1,40 €
 *     Die Fähre bleibt im Hafen
 */
export function knowNameplate(items: readonly Item[]): readonly Item[] {
  const day = items.findIndex(({ furniture }) => DATED.has(furniture ?? ''));
  if (day < 0 || day > MOST_OVER) return items;
  const over = items.slice(0, day);
  if (day > 0 && (!over.every(mayBelong) || !over.some(tells))) return items;
  const end = day + 1 + countBelow(items.slice(day + 1, day + 1 + MOST_BELOW));
  return items.map((item, i) => (i < end && item.furniture === null ? asFurniture(item, 'nameplate') : item));
}

/** The blocks down to the last of those that tell, as far as each of them may belong to the head of the page. */
function countBelow(below: readonly Item[]): number {
  const stop = below.findIndex((item) => !mayBelong(item));
  const near = stop < 0 ? below : below.slice(0, stop);
  return near.findLastIndex(({ block }) => block.lines.some(({ text }) => isOfIssue(text))) + 1;
}

const isOfIssue = (text: string): boolean => OF_ISSUE.has(besideCue(text.trim()) ?? furnitureCue(text.trim()) ?? '');
const OF_ISSUE = new Set(['price', 'price-of-copy', 'page-count', 'issue-line', 'volume-line']);

const tells = ({ block, furniture, text }: Item): boolean =>
  furniture !== null ||
  (block.lines.length === 1 && paperName(text) !== null) ||
  bareNumber(text) !== null ||
  NUMBERED.test(text);

function mayBelong({ block, byline, ending, furniture, jumpFrom, jumpTo, text }: Item): boolean {
  if (furniture !== null || (block.lines.length === 1 && paperName(text) !== null)) return true;
  if (jumpFrom !== null || jumpTo !== null || byline !== null || ending === 'stop' || block.form !== null) return false;
  return block.lines.length <= MOST_LINES && block.lines.every((line) => line.text.split(' ').length <= MOST_WORDS);
}
