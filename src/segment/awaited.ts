import type { Item } from './item.js';

/**
 * For each item, whether a byline would be the first since the last line that could be a headline: then one that comes
 * out in the middle of the text still belongs to that story.
 */
export function findAwaited(items: readonly Item[]): readonly boolean[] {
  let awaited = false;
  return items.map((item) => {
    const now = awaited;
    if (item.byline !== null || item.dateline !== null || item.signature !== null) awaited = false;
    else if (item.jumpTo !== null || item.closing !== null) awaited = false;
    else if (item.block.shape === 'lone' && item.ending === 'open' && item.furniture === null) awaited = true;
    return now;
  });
}
