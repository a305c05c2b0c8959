import { classAt, HAN, LETTER } from './classes.js';

/** Counts of the letters that tell a text's script. */
export interface ScriptCounts {
  readonly han: number;
  readonly letters: number;
}

export function countScripts(text: string): ScriptCounts {
  let han = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classAt(text, i);
    if (bits & HAN) han++;
    else if (bits & LETTER) letters++;
  }
  return { han, letters };
}

/** True where a text is Chinese for a typesetter. One ideograph says about as much as four letters. */
export function isHanText(text: string): boolean {
  const { han, letters } = countScripts(text);
  return han > 0 && han * 4 >= letters;
}
