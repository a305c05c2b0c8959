import { classAt, classOf, DIGIT, HAN, isAt, LETTER, SPACE, WIDE } from './classes.js';

/** How often two wide characters of a line touch, and how often one space stands between them. */
export function wideContacts(text: string): { readonly spaced: number; readonly tight: number } {
  let spaced = 0;
  let tight = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    if (!isWide(text, i)) continue;
    if (isWide(text, i + 1)) tight++;
    else if (text.charAt(i + 1) === ' ' && isWide(text, i + 2)) spaced++;
  }
  return { spaced, tight };
}

/** Quotes and dashes are wide beside Han: `先 五 后 ”， 精`. */
export const WIDE_QUOTES = '“”‘’—…·';

function isWide(text: string, i: number): boolean {
  return (isAt(text, i, WIDE) && !isAt(text, i, SPACE)) || (i < text.length && WIDE_QUOTES.includes(text.charAt(i)));
}

/** How often Han touches a digit or a Latin letter, and how often one space stands between them. */
function westernContacts(text: string): { readonly spaced: number; readonly tight: number } {
  let spaced = 0;
  let tight = 0;
  let left = classAt(text, 0);
  for (let i = 1; i < text.length; i++) {
    const right = classOf(text.charCodeAt(i));
    if (meets(left, right)) tight++;
    else if (right & SPACE && text.charAt(i) === ' ' && meets(left, classAt(text, i + 1))) spaced++;
    left = right;
  }
  return { spaced, tight };
}

/** True where one side is Han and the other a digit or a Western letter. */
export function meets(left: number, right: number): boolean {
  return (
    ((left & HAN) !== 0 && (right & (DIGIT | LETTER)) !== 0) || ((left & (DIGIT | LETTER)) !== 0 && (right & HAN) !== 0)
  );
}

/** A page sets its numbers apart when of its contacts between Han and digits or letters so many times as many are spaced as are not. */
const SPACED_TIMES = 19;

/** True where `texts` together set numbers apart, and have so many contacts as `least`: they are read as far as that can be. */
export function setApart(texts: readonly string[], least: number): boolean {
  let left = 0;
  for (const text of texts) left += text.length;
  let spaced = 0;
  let tight = 0;
  for (const text of texts) {
    const contacts = westernContacts(text);
    spaced += contacts.spaced;
    tight += contacts.tight;
    left -= text.length;
    // a spaced contact takes two characters at least
    if (tight * SPACED_TIMES > spaced + left / 2) return false;
  }
  return spaced + tight >= least && spaced >= tight * SPACED_TIMES;
}
