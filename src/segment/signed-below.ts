import type { Item } from './item.js';

/**
 * For each item, whether the first name from it on stands at the end of a body: then a head over it that no name stands
 * under heads a signed story all the same.
 *
 *     老街夜市开张           true
 *     一段正文。             true
 *     又一段。（记者佟某）     true
 *     图书馆延长开放          false
 *     本报讯 从本月起……       false
 */
export function findSignedBelow(items: readonly Item[]): readonly boolean[] {
  const found = new Array<boolean>(items.length).fill(false);
  let signed = false;
  for (let i = items.length - 1; i >= 0; i--) {
    const { bracketed, byline, dateline, jumpTo, signature } = items[i] as Item;
    if (signature !== null || bracketed) signed = true;
    else if (byline !== null || dateline !== null || jumpTo !== null) signed = false;
    found[i] = signed;
  }
  return found;
}
