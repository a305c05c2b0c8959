import { isSectionRubric } from '../phrases/rubric.js';
import type { Item } from './item.js';

/** So many items below the rubric the mark of the story stands at most: its head is between. */
const NEAR = 3;

/**
 * Names as furniture the rubric over what goes on from the front page, where the story under it says by itself whence it
 * comes: it would be that mark, and the story none.
 *
 *     FROM PAGE ONE                furniture
 *     PIER
 *     Continued from Page A1       the mark of the story
 */
export function knowJumpRubrics(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    if (item.jumpFrom === null || !isSectionRubric(item.text) || !isMarkedBelow(items, i)) return item;
    return { ...item, furniture: 'jump-rubric', jumpFrom: null, jumpTo: null, column: false };
  });
}

function isMarkedBelow(items: readonly Item[], i: number): boolean {
  for (const below of items.slice(i + 1, i + 1 + NEAR)) {
    if (below.jumpFrom !== null) return true;
    if (below.ending === 'stop') return false;
  }
  return false;
}
