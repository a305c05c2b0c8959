import { photographer, underName } from '../phrases/under-name.js';
import type { Item } from './item.js';

/**
 * Reads what stands under a name: the role of whoever signs, or the place that the story comes from.
 *
 *     By Noel Fenwick          a byline
 *     Associated Press         its role: by itself it could be a headline
 *     WENDING                  the dateline
 *
 * and, under who wrote the story, who took its pictures: `Photos by Ivy Tansley`, by itself the credit of a caption.
 */
export function knowUnderNames(items: readonly Item[]): readonly Item[] {
  let under = false;
  return items.map((item) => {
    const pictured = under && item.block.lines.length === 1 ? photographer(item.text) : null;
    if (pictured !== null) return { ...item, byline: [pictured], credit: null, caption: false };
    const said = under && item.block.form === null && item.block.lines.length === 1 ? underName(item.text) : null;
    under = (item.byline !== null && !item.bracketed) || said === 'role';
    if (said === 'role') return { ...item, byline: [{ role: item.text, name: '' }], furniture: null };
    if (said !== 'place') return item;
    return { ...item, byline: null, dateline: { dateline: item.text, bylines: [], end: item.text.length } };
  });
}
