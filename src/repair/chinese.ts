import { DIGIT, HAN, isAt, SPACE, WIDE } from '../chars/classes.js';

/** True of Han and of what is full-width. */
export function isChinese(text: string, i: number): boolean {
  return isAt(text, i, HAN | WIDE) && !isAt(text, i, SPACE);
}

/** And of a full-width figure not. */
export function isHanOrMark(text: string, i: number): boolean {
  return isAt(text, i, HAN | WIDE) && !isAt(text, i, SPACE | DIGIT);
}
