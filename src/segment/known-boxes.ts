import { findBoxes } from '../phrases/boxes.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/**
 * Names as furniture what stands in the small boxes of a Western page, read from their labels down:
 *
 *     TODAY’S WEATHER
 *     Rain likely.
 *     High 54. Low 41.
 *     Fire guts old theatre      the next story
 */
export function knowBoxes(items: readonly Item[]): readonly Item[] {
  const cues = findBoxes(items.map(({ block, text }) => (block.lines.length > 1 ? '' : text)));
  return items.map((item, i) => {
    const cue = cues[i] ?? null;
    return cue === null || item.furniture !== null ? item : asFurniture(item, cue);
  });
}
