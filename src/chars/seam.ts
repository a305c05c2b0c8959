import { CLOSES, classAt, DIGIT, HAN, HANGUL, isAt, LETTER, OPENS, WIDE } from './classes.js';

import { meets } from './contacts.js';

/**
 * What belongs between the end of one line and the start of the next once the line break is gone: nothing or a space.
 * Chinese has no word spaces; Western words and Korean ones do. `han`: whether the text around is Chinese, where a
 * number goes on over the break and a Western mark stands against an ideograph. `apart`: whether the page puts a space
 * between Han and digits or letters.
 */
export function seam(left: string, right: string, han: boolean, apart = false): '' | ' ' {
  const before = classAt(left, left.length - 1);
  const after = classAt(right, 0);
  if (before & HANGUL && after & (HANGUL | LETTER | DIGIT)) return ' ';
  if (apart && meets(before, after)) return ' ';
  if ((before | after) & (HAN | WIDE)) return '';
  if (!han) return ' ';
  if (before & DIGIT && after & DIGIT) return '';
  if (after & CLOSES || before & OPENS) return '';
  return before & LETTER && after & (LETTER | DIGIT | OPENS)
    ? ' '
    : isAt(right, 0, LETTER) && isWesternStop(left)
      ? ' '
      : '';
}

function isWesternStop(text: string): boolean {
  return ',.;:!?)'.includes(text.charAt(text.length - 1));
}

/** Joins lines or parts as running text. `han` as in `seam`. */
export function joinText(parts: readonly string[], han: boolean): string {
  return parts.reduce((text, part) => (text === '' ? part : text + seam(text, part, han) + part), '');
}
