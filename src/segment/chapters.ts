import { isChapter } from '../phrases/chapter.js';
import type { Item } from './item.js';

/** Lines of the title of a chapter. */
const LONGEST_TITLE = 2;

/**
 * Knows the numbers of chapters between the paragraphs of a novel in parts: such a line is a crosshead of its story and
 * begins none, and its title right under it goes with it.
 *
 *     THE KEEPER’S DAUGHTER         the head of the story
 *     II                            a label
 *     THE LIGHT GOES OUT            what it says
 *     The keeper had …              text
 */
export function knowChapters(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) =>
    isChapterLine(item) && isOverText(items, i + 1) ? { ...item, label: true, closed: null } : item,
  );
}

const isChapterLine = ({ block, text }: Item): boolean => block.lines.length === 1 && isChapter(text);

/** Running text stands under it, or under its title. */
function isOverText(items: readonly Item[], at: number): boolean {
  const title = items[at];
  const below = title?.block.shape === 'lone' && title.block.lines.length <= LONGEST_TITLE ? items[at + 1] : title;
  return below?.block.shape === 'flow' && below.block.form === null;
}
