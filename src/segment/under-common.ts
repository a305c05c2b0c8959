import { isDeathNotice } from '../phrases/death-notice.js';
import type { Item } from './item.js';

/** Forgets the heads of briefs under which no text stands: a box whose briefs were drawn elsewhere. */
export function knowCommon(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const below = items[i + 1];
    if (!item.common || (below !== undefined && below.furniture === null)) return item;
    return { ...item, common: false };
  });
}

/** Notices of deaths stand no farther from each other: some have a paragraph more. */
const NEAR = 2;

/**
 * For each item, whether it is running text under the common head of several briefs: each paragraph may be one. Notices of
 * deaths are several under any head or none.
 *
 *     简讯                   false
 *     从明天起……             false: the first begins with it
 *     河湾县图书馆……         true
 *     老街夜市开张           false, and nothing below
 */
export function findUnderCommon(items: readonly Item[]): readonly boolean[] {
  let [under, begun] = [false, false];
  const notices = items.map(({ block, text }) => block.form === null && isDeathNotice(text));
  return items.map((item, i) => {
    if (notices[i] && isListed(notices, i)) return true;
    if (item.common) [under, begun] = [true, false];
    else if (item.block.shape === 'lone' && item.ending === 'open' && item.furniture === null) under = false;
    const text = item.block.shape === 'flow' && item.block.form === null;
    const found = under && begun && text;
    begun ||= text;
    return found;
  });
}

/** Another notice stands near. */
function isListed(notices: readonly boolean[], i: number): boolean {
  for (let k = i - NEAR; k <= i + NEAR; k++) if (k !== i && notices[k]) return true;
  return false;
}
