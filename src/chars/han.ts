import { classOf, HAN, LETTER } from './classes.js';

/** True where a text is Chinese for a typesetter. One ideograph says about as much as four letters. */
export function isHanText(text: string): boolean {
  return areHanTexts([text]);
}

/** The same of several texts together; they are read as far as what follows could change it. */
export function areHanTexts(texts: readonly string[]): boolean {
  let left = 0;
  for (const text of texts) left += text.length;
  let [han, letters] = [0, 0];
  for (const text of texts)
    for (let i = 0; i < text.length; i++) {
      const bits = classOf(text.charCodeAt(i));
      left--;
      if (bits & HAN) {
        han++;
        // a fifth of a Chinese text tells, whatever follows
        if (han * 4 >= letters + left) return true;
      } else if (bits & LETTER) letters++;
    }
  return han > 0 && han * 4 >= letters;
}

/** True where a text holds an ideograph. */
export function holdsHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) & HAN) return true;
  return false;
}
