import { classAt, LETTER, UPPER } from './classes.js';

/** Set in capitals: at least so many letters, and nearly all of them large (OCR reads a few as small ones). */
const LEAST_LETTERS = 6;
const SHARE = 0.8;

/** True where a Western line is set in capitals, as head lines are. */
export function inCapitals(text: string): boolean {
  let [letters, large] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const bits = classAt(text, i);
    if (bits & LETTER) letters++;
    if (bits & UPPER) large++;
  }
  return letters >= LEAST_LETTERS && large >= letters * SHARE;
}
