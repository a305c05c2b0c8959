import { unitsOf } from './units.js';

/**
 * What an item of a list begins with: a bullet, or a number or letter with its mark. A number counts only with the mark that lists
 * use, and not where a date or an amount would begin the same way.
 */
export type ItemMark = 'bullet' | 'number';

const BULLET = /^[●■◆▲★◎□◇△☆•▪▶►※*][ \u3000]?(?=[^\s*])/u;
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[(][a-h][)](?= )|[a-h][)] |[①-⑳]|\d{1,2}[、．](?!\d)|\d{1,2}\.(?=[^\d\s]|\s\S))/u;

/** What such marks begin with: most lines begin with something else. */
const BULLETS = unitsOf('●■◆▲★◎□◇△☆•▪▶►※*');
const FIRST_OF_NUMBERS = unitsOf('一二三四五六七八九十第（(abcdefgh①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789');

export function itemMark(text: string): ItemMark | null {
  const first = text.charCodeAt(0);
  if (BULLETS.has(first) && BULLET.test(text)) return 'bullet';
  return FIRST_OF_NUMBERS.has(first) && NUMBER.test(text) ? 'number' : null;
}
