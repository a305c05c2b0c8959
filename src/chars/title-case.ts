import { once } from '../chars/once.js';

/** Words that title style sets large: shorter ones are small in it too. */
const LONG_WORD = once(() => /(?<!\p{sc=Latn})\p{sc=Latn}{4,}/gu);
const LARGE = once(() => /^\p{Lu}/u);
/** Fewer of them tell nothing: names are written so. */
const LEAST = 3;
/** An engine reads one in so many as a small one. */
const MISREAD = 6;
/** No head or deck is longer, in UTF-16 units. */
const LONGEST = 200;

/** True where all longer words of a Western text begin with a capital, as those of English headlines do: `Old Ferry Sold to the Council`. */
export function inTitleCase(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.match(LONG_WORD()) ?? [];
  let small = 0;
  for (const word of words) if (!LARGE().test(word)) small++;
  return words.length >= LEAST && small * MISREAD <= words.length - LEAST;
}
