import { AMBIGUOUS, classOf, INVISIBLE, WIDE } from './classes.js';

const SOFT_HYPHEN = 0xad;

/**
 * Width in cells, as in a terminal or a type grid: a Han character is two.
 * Ambiguous marks (“ ” … — ①) count `ambiguous` cells: 2 in Chinese text, 1 in Western text and on terminals.
 */
export function cells(text: string, ambiguous: 1 | 2 = 1): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = classOf(unit);
    if (bits & WIDE) width += 2;
    else if (bits & AMBIGUOUS) width += ambiguous;
    else if (!(bits & INVISIBLE) && unit !== SOFT_HYPHEN && !isCombining(unit)) width += 1;
  }
  return width;
}

/** Combining marks and low surrogates stand in the cell of the unit before them. */
function isCombining(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0xdc00 && unit <= 0xdfff);
}
