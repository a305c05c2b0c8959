import { once } from '../chars/once.js';

const LABEL =
  /^[·•【[（(—-]{0,2}(?:(?:公益)?(?:广告|廣告)|ADVERTISEMENTS?|Advertisements?|PAID (?:NOTICE|ADVERTISEMENT)|Paid [Aa]dvertisement|ANNONCES?|Annonces?|PUBLICITÉ|Publicité|ANZEIGEN?|Anzeigen?|INSERATE?|Inserate?|WERBUNG|Werbung|PUBBLICITÀ|Pubblicità|PUBLICIDAD|Publicidad)[.·•】\]）)—-]{0,2}$/u;

/** The longest label with its letters spread, in UTF-16 units. */
const LONGEST = 20;

/** True where a line by itself says that what stands under it is an advertisement: `广告`, `（廣告）`, `ADVERTISEMENT`. */
export function isAdLabel(text: string): boolean {
  if (text.length > LONGEST || !/[告AIPW]/u.test(text)) return false;
  return LABEL.test(text.replaceAll(/(?<![A-Za-z])[ \u3000]|[ \u3000](?![A-Za-z])/gu, ''));
}

/** A book that is out, as booksellers have it: an engine reads one letter in a word for another. */
const OUT = once(
  () => /^(?:T\p{Ll}{2,3} day (?:is|are|was) published|Just published|This day, price|In the press)(?![\p{sc=Latn}])/iu,
);
const SOLD = once(
  () =>
    /(?<![\p{sc=Latn}])(?:pri[cs]e|vols?\.|volumes?|boards|sewed|[48]vo\.?|12mo\.?|octavo|quarto|edition|Printed f[ou]r)(?![\p{sc=Latn}])/iu,
);
const OPENINGS = 'TtJjIi';
/** So much of a text tells, in UTF-16 units. */
const REACH = 300;

/** True where a text says that a book is out, and what it costs or who sells it: `This day is published, price 5s. in boards,`. */
export function sellsBook(text: string): boolean {
  // what it begins with, in any letters: most texts begin otherwise
  if (!OPENINGS.includes(text.charAt(0) || ' ')) return false;
  const head = text.slice(0, REACH);
  const found = OUT().exec(head);
  return found !== null && SOLD().test(head.slice(found[0].length));
}

const PAID = /[.!?:;*"”’'] ?[—–-]{1,2} ?[[(lI|]?A[Dd][Vv](?:[TtLlIi1]|[Tt][Ss])?\.?[\])]?$/u;
/** UTF-16 units of the longest such end. */
const PAID_REACH = 14;

/**
 * True where a text ends in the word by which papers own that it was paid for: `… at the pier.—Advt.` An engine reads its
 * last letter as another.
 */
export const endsAsPaid = (text: string): boolean => {
  const end = text.slice(-PAID_REACH);
  return end.includes('A') && PAID.test(end);
};
