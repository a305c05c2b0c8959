import { classOf, HAN, LETTER } from './classes.js';

/** Counts of the letters that tell a text's script. */
export interface ScriptCounts {
  readonly han: number;
  readonly letters: number;
}

export function countScripts(text: string): ScriptCounts {
  let han = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & HAN) han++;
    else if (bits & LETTER) letters++;
  }
  return { han, letters };
}

/** True where a text is Chinese for a typesetter. One ideograph says about as much as four letters. */
export function isHanText(text: string): boolean {
  return areHanTexts([text]);
}

/** The same of several texts together; they are read as far as what follows could change it. */
export function areHanTexts(texts: readonly string[]): boolean {
  let left = 0;
  for (const text of texts) left += text.length;
  let han = 0;
  let letters = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const bits = classOf(text.charCodeAt(i));
      if (bits & HAN) han++;
      else if (bits & LETTER) letters++;
    }
    left -= text.length;
    if (han * 4 >= letters + left) break;
  }
  return han > 0 && han * 4 >= letters;
}

/** True where a text holds an ideograph. */
export function holdsHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) & HAN) return true;
  return false;
}
