import { CONTENTS, findContents } from '../phrases/contents.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/** Lines of an entry in a box of contents. */
const LINES = 2;

/** Names as furniture what stands in boxes of contents: all of it is printed again on other pages. */
export function knowContents(items: readonly Item[]): readonly Item[] {
  const found = findContents(items.map(printed));
  return items.map((item, i) => (found[i] ? asFurniture(item, CONTENTS) : item));
}

/** The spaces before a page number may be gone from the text. */
function printed({ block: { form, lines }, text }: Item): string {
  if (form === 'verse' || lines.length > LINES) return '';
  return lines.length === 1 ? (lines[0]?.raw.trim() ?? text) : text;
}
