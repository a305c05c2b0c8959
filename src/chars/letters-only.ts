import { DIGIT, isAt, LETTER } from './classes.js';

/** The letters and figures of a text and nothing between them, in small letters: as print says the same twice. */
export function lettersOnly(text: string): string {
  let [found, from] = ['', -1];
  for (let i = 0; i <= text.length; i++) {
    const own = i < text.length && isAt(text, i, LETTER | DIGIT);
    if (own && from < 0) from = i;
    else if (!own && from >= 0) {
      found += text.slice(from, i);
      from = -1;
    }
  }
  return found.toLowerCase();
}
