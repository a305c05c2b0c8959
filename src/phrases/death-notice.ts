import { isAt, UPPER } from '../chars/classes.js';
import { once } from '../chars/once.js';

/** How notices of deaths open: the surname in capitals, the names, a stop: `QUILL (née Marsh) Dora. Suddenly at home`. */
const OPENS = once(
  () =>
    /^\p{Lu}[\p{Lu}’'-]{2,20}(?: \((?:née|nee|formerly) [^)]{2,24}\))?,? (?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Father|Sister)\.? )?\p{Lu}\p{Ll}[\p{sc=Latn}’'.-]{0,20}(?: \p{Lu}[\p{sc=Latn}’'.-]{0,20}){0,3}(?: \([^)]{2,20}\)){0,2}(?:\.|,| [-–—]) ?\p{Lu}?/u,
);
const LONGEST_OPENING = 120;
/** And what they tell. */
const TELLS = once(
  () =>
    /(?:[Pp]assed away|[Pp]eacefully|[Ss]uddenly|[Bb]eloved|[Ff]uneral|[Cc]remation|[Rr]equiem|[Dd]early loved|[Ss]adly missed|R\.?I\.?P|aged \d|[Dd]onations|[Rr]est in peace|at rest|fell asleep|[Ii]n loving memory)/u,
);

/** True where a paragraph is the notice of a death, one of several. */
export function isDeathNotice(text: string): boolean {
  if (!isAt(text, 0, UPPER)) return false;
  return OPENS().test(text.slice(0, LONGEST_OPENING)) && TELLS().test(text);
}
