import type { Item } from './item.js';

/**
 * A jump whose words lead both ways, by itself on a line, comes from the page that it names where no text stands above it
 * that could go on there, and leads to it elsewhere:
 *
 *     山路十八弯 邮车天天来       a head
 *     （紧接第一版）              from
 *     …小货车。
 *     （紧接第四版）              to
 */
export function knowJumpDirections(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const { jumpFrom, jumpTo, text } = item;
    if (jumpTo?.start !== 0 || jumpFrom === null || jumpFrom.end < text.length) return item;
    return isUnderText(items, i) ? { ...item, jumpFrom: null } : { ...item, jumpTo: null };
  });
}

function isUnderText(items: readonly Item[], i: number): boolean {
  const above = items[i - 1];
  return above !== undefined && above.furniture === null && above.block.shape === 'flow';
}
