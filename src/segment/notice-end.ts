import { endsAsNotice, isBareDate, signsNotice } from '../phrases/notice-end.js';
import type { Item } from './item.js';

/**
 * Knows who signs a notice, and its date, which by itself could be that of the page.
 *
 *     特此公告。
 *     河湾县水务局      signs
 *     2031年3月8日      closes the notice
 */
export function knowNoticeEnds(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.furniture === 'date-line' && isBareDate(item.text))) return items;
  const dated = items.map((item, i) => item.furniture === 'date-line' && isBareDate(item.text) && isUnder(items, i));
  return items.map((item, i) => {
    if (dated[i]) return { ...item, furniture: null, closing: 'dated' };
    return dated[i + 1] && signsNotice(item.text) ? { ...item, signs: true, bareName: false } : item;
  });
}

function isUnder(items: readonly Item[], i: number): boolean {
  const [over, above] = [items[i - 2], items[i - 1]];
  if (above === undefined || above.furniture !== null) return false;
  if (endsAsNotice(above.text)) return true;
  return over !== undefined && over.furniture === null && above.block.lines.length === 1 && signsNotice(above.text);
}
