import { HAN, isAt, SPACE } from '../chars/classes.js';

/**
 * True where an ideograph stands by itself behind another and a space: without two, no name is padded and no word is
 * spread.
 *
 *     本报通讯员 李 欣        河 湾 日 报
 */
export function hasLoneIdeograph(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (isAt(text, at + 1, HAN) && isAt(text, at - 1, HAN) && (at + 2 === text.length || isAt(text, at + 2, SPACE)))
      return true;
  return false;
}
