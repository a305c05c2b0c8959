import { findBoxes } from '../phrases/boxes.js';
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
  return items.map((item, i) => known(item, cues[i] ?? null));
}

function known(item: Item, cue: string | null): Item {
  if (cue === null || item.furniture !== null) return item;
  const block = { ...item.block, form: null };
  return { ...item, block, furniture: cue, byline: null, bareName: false, common: false, label: false };
}
