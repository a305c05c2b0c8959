import { classOf, LETTER, UPPER } from './classes.js';

/** Set in capitals: at least so many letters, and nearly all of them large (OCR reads a few as small ones). */
const LEAST_LETTERS = 6;
const SHARE = 0.8;
/** No such line has more small letters than one in so many of its characters. */
const MOST_SMALL = 4;

/** True where a Western line is set in capitals, as head lines are. */
export function inCapitals(text: string): boolean {
  let letters = 0;
  let large = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & LETTER) letters++;
    if (bits & UPPER) large++;
    // too many are small, whatever follows
    if ((letters - large) * MOST_SMALL > text.length) return false;
  }
  return letters >= LEAST_LETTERS && large >= letters * SHARE;
}
