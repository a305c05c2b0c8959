import { once } from '../chars/once.js';
import { WIDE_SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A gap between words of running text: the columns of a table stand beside numbers and capitals. */
const WITHIN_TEXT = once(() => /[\p{Ll},;’'”)] {2,3}[\p{Ll}“‘(]/gu);
const GAP = /(?<=\S) {2,3}(?=\S)/gu;
/** On a page whose columns were parted nothing but words stands on both sides of a gap, however wide it is. */
const ANY_GAP = /(?<=\S) {2,}(?=\S)/gu;
/** So many lines of a page with so many of these gaps show that its justified lines come so, where they are so large a part of it. */
const LEAST_LINES = 6;
const LEAST_GAPS = 2;
const LEAST_SHARE = 0.1;
/** Cells of a table that hold no number are set so too. */
const FIGURES = /\d {2,}[-+]?\d/u;

const gapsIn = (text: string): number => (text.includes('  ') ? (text.match(WITHIN_TEXT())?.length ?? 0) : 0);

/** True where the spaces of a page's justified lines come as two. */
export function widens(texts: readonly string[]): boolean {
  let [lines, wide] = [0, 0];
  for (const text of texts) {
    if (text.trim() === '') continue;
    lines++;
    if (gapsIn(text) >= LEAST_GAPS) wide++;
  }
  return wide >= LEAST_LINES && wide >= LEAST_SHARE * lines;
}

export const wideSpace: Fix = {
  name: 'wide-space',
  why: 'extractors write a second space where the words of a justified line stand wide apart: The  council  voted  to  keep',
  seeks: WIDE_SPACES,
  fix: (text, { habits, tabled }) => {
    if (habits.han || habits.settled) return text;
    if (habits.parted) return tabled || FIGURES.test(text) ? text : text.replaceAll(ANY_GAP, ' ');
    if (!habits.widens()) return text;
    return gapsIn(text) === 0 && FIGURES.test(text) ? text : text.replaceAll(GAP, ' ');
  },
  mends: [
    {
      before: 'The  council  voted  to  keep  the  lamp',
      after: 'The council voted to keep the lamp',
      western: true,
      page: Array.from({ length: 6 }, () => 'and  members  were  told  that  the'),
    },
    {
      before: 'Long  Acre,  Fern  Point',
      after: 'Long Acre, Fern Point',
      western: true,
      page: Array.from({ length: 6 }, () => 'and  members  were  told  that  the'),
    },
    { before: 'The      council    voted', after: 'The council voted', western: true, parted: true },
  ],
  leaves: [
    { before: 'Wending      12    14', western: true, parted: true },
    { before: 'The      council    voted', western: true },
    { before: 'The  council  voted  to  keep  the  lamp', western: true },
    {
      before: 'Wending  12  14  +2',
      western: true,
      page: Array.from({ length: 6 }, () => 'and  members  were  told  that  the'),
    },
  ],
};
