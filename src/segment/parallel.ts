import type { Item } from './item.js';

/** A crosshead that ends in a full stop is this short, in UTF-16 units, and has fellows of nearly its length. */
const LONGEST = 16;
const ALIKE = 2;
const INNER = /[，；、：,;:]/u;

/**
 * The short sentences that stand between the paragraphs of one story and are built alike: crossheads, full stop and all.
 *
 *     激发文化活力。
 *     近年来，……（a paragraph）
 *     打造文化品牌。
 */
export function findParallel(items: readonly Item[]): ReadonlySet<Item> {
  const found = new Set<Item>();
  let story: Item[] = [];
  const close = () => {
    for (const item of story)
      if (story.some((other) => other !== item && Math.abs(other.length - item.length) <= ALIKE)) found.add(item);
    story = [];
  };
  items.forEach((item, i) => {
    if (isShortSentence(item) && isParagraph(items[i + 1])) story.push(item);
    if (item.jumpTo !== null || item.byline !== null || item.dateline !== null) close();
  });
  close();
  return found;
}

function isShortSentence(item: Item): boolean {
  return (
    item.block.lines.length === 1 &&
    item.fullStop &&
    item.length <= LONGEST &&
    !INNER.test(item.text) &&
    !/[”」』]/u.test(item.text.slice(-2))
  );
}

function isParagraph(item: Item | undefined): boolean {
  return item !== undefined && item.block.shape === 'flow' && item.block.lines.length > 1;
}
