import type { Item } from './item.js';

/** Forgets the heads of briefs under which no text stands: a box whose briefs were drawn elsewhere. */
export function knowCommon(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const below = items[i + 1];
    if (!item.common || (below !== undefined && below.furniture === null)) return item;
    return { ...item, common: false };
  });
}

/**
 * For each item, whether it is running text under the common head of several briefs: each paragraph may be one.
 *
 *     简讯                   false
 *     从明天起……             false: the first begins with it
 *     河湾县图书馆……         true
 *     老街夜市开张           false, and nothing below
 */
export function findUnderCommon(items: readonly Item[]): readonly boolean[] {
  let [under, begun] = [false, false];
  return items.map((item) => {
    if (item.common) [under, begun] = [true, false];
    else if (item.block.shape === 'lone' && item.ending === 'open' && item.furniture === null) under = false;
    const text = item.block.shape === 'flow' && item.block.form === null;
    const found = under && begun && text;
    begun ||= text;
    return found;
  });
}
