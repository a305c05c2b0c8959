import { isAt, UPPER } from '../chars/classes.js';
import { STITCH as W } from '../weights.js';
import { edgesOf, type Part, type Sheet } from './part.js';

/** What a page is called in jumps, as far as is known. */
export const nameOf = ({ label, ordinal }: Sheet): string | null => label ?? ordinal;

/** A page without the letters of its section. Most have none. */
function digits(page: string): string {
  if (!isAt(page, 0, UPPER) && !isAt(page, page.length - 1, UPPER)) return page;
  return page.replace(/^[A-Z]+|(?<![A-Z])[A-Z]+$/gu, '');
}

/** How well a page is the one that a jump names, in natural logarithms; `named` in plain form. */
export function pageFit(named: string | null, { label, ordinal }: Sheet): number {
  if (named === null) return 0;
  if (label !== null) {
    if (label === named) return W.pageSame;
    // one of the two leaves the section out
    const half = digits(label) === digits(named) && (label === digits(label) || named === digits(named));
    return half ? W.pageHalf : W.pageOther;
  }
  if (ordinal === null) return 0;
  const number = digits(named);
  // front pages print no label, and section A comes first
  if (ordinal === number) return named === number || named === `A${number}` ? W.pageCounted : W.pageHalf;
  return Number(number) > Number(ordinal) ? W.pageSkipped : W.pageMiscounted;
}

/** True where both jumps are off by the same number of pages: the source begins with a later page of its issue. */
function isShifted(first: Part, second: Part): boolean {
  if (first.sheet.label !== null || second.sheet.label !== null) return false;
  const shift = (named: string | null, ordinal: string | null) => Number(named ?? NaN) - Number(ordinal);
  const there = shift(first.toPage, second.sheet.ordinal);
  return there !== 0 && there === shift(second.fromPage, first.sheet.ordinal);
}

/**
 * How well the pages of two parts are those that their jumps name. A part that lost its `from` is to be doubted. Parts
 * without a word of it are compared only where one could run over into the other (run-over.ts).
 */
export function pagesFit(first: Part, second: Part): number {
  if (first.to === null) return edgesOf(first).han ? W.pageBelowHan : W.pageBelow;
  if (isShifted(first, second)) return 2 * W.pageHalf;
  const there = pageFit(first.toPage, second.sheet);
  return there + (second.from === null ? W.fromLost : pageFit(second.fromPage, first.sheet));
}
