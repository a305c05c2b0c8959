import { CLOSES, ENDS, isAt, OPENS } from '../chars/classes.js';

/** A mark that spread characters have among them. */
export function isSpreadMark(text: string, i: number): boolean {
  return isAt(text, i, OPENS | CLOSES | ENDS) || '，、；：—…·“”‘’'.includes(text.charAt(i) || ' ');
}
