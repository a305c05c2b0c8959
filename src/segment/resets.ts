import type { Item } from './item.js';

/** Columns differ from so many cells on: one Han character more or fewer. */
const DIFFERENT = 2;
/** Paragraphs of so many lines show how wide their column is. */
const ENOUGH = 2;
/** Where one paragraph in so many stands in a column of another width than the one before it, that says nothing. */
const COMMON = 5;

/**
 * For each item, how much it says that the running text from it on is set in columns of another width than the text
 * before it: 0 where it is not, up to 1 on a page where that is rare.
 */
export function findResets(items: readonly Item[]): readonly number[] {
  const below: number[] = [];
  let width = 0;
  for (let i = items.length - 1; i >= 0; i--) {
    width = widthOf(items[i]) || width;
    below[i] = width;
  }
  let above = 0;
  let [texts, changes] = [0, 0];
  const differs = items.map((item, i) => {
    const changed = above > 0 && (below[i] ?? 0) > 0 && Math.abs(above - (below[i] ?? 0)) >= DIFFERENT;
    const own = widthOf(item);
    if (own > 0) texts++;
    if (own > 0 && changed) changes++;
    above = own || above;
    return changed;
  });
  const rare = Math.max(0, 1 - (COMMON * changes) / Math.max(1, texts));
  return differs.map((changed) => (changed ? rare : 0));
}

/** Cells of the column of running text; 0 where the item does not show it. */
function widthOf(item: Item | undefined): number {
  return item === undefined || item.block.form !== null || item.block.lines.length < ENOUGH ? 0 : item.block.column;
}
