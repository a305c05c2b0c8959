import { isAttribution } from '../phrases/attribution.js';
import type { Item } from './item.js';

/**
 * Knows the line that names whoever said the sentence above it, which else would be a deck or a head:
 *
 *     “渡口不能停。”
 *     ——航务局局长 方某       goes on with the text
 */
export function knowAttributions(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ dashed }) => dashed)) return items;
  return items.map((item, i) =>
    item.dashed && item.block.lines.length === 1 && isAttribution(item.text, items[i - 1]?.text ?? '')
      ? { ...item, dashed: false, letter: 'rest' }
      : item,
  );
}
