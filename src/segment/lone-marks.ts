import { inCapitals } from '../chars/capitals.js';
import { isLoneMark, ORNAMENT } from '../phrases/ornament.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/**
 * Names as furniture a mark by itself between two stories, where a blank line stands beside it or a head in capitals below: any
 * other could be that of an item whose text the extractor put on the next line.
 *
 *     … pay his own costs.
 *     ◆
 *
 *     Le Nobel de littérature
 */
export function knowLoneMarks(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const below = items[i + 1];
    if (!isLoneMark(item.text) || item.furniture !== null || below === undefined) return item;
    const apart = (item.block.gaps[0] ?? 0) > 0 || (below.block.gaps[0] ?? 0) > 0;
    return apart || inCapitals(below.text) ? asFurniture(item, ORNAMENT) : item;
  });
}
