import { once } from '../chars/once.js';

/** The large initial that a story opens with, by itself on a line, a quote before it or none. */
const INITIAL = once(() => /^[“"‘']?\p{Lu}$/u);
/** What follows it: the rest of its word, in small letters or small capitals, or a word of its own. */
const REST = once(() => /^(?:['’]?\p{Ll}|\p{Lu}{1,14}(?:[’']\p{Lu}{1,2})?,? \p{L}{2})/u);
const WORD = once(() => /^['’]?\p{L}{1,20}/u);

/** These letters are words too: the rest must show that it is none. */
const OWN_WORDS = 'AIO';
/** No English word begins so. */
const NO_ONSET =
  /^(?:[bcdfgjklmnpqrtvx](?![aeiourlhwy’']|n[aeiou])|l[^aeiouy]|m[^aeiouy]|n[^aeiouy]|r[^aeiouyh]|b[^aeiourly]|v[^aeiouy]|f[^aeiourly]|['’])/u;
const RESTS: Readonly<Record<string, ReadonlySet<string>>> = {
  A: new Set(
    's t n m nd re mid mong mericans merican bout bove gainst nother nyone nything ugust utumn ustralia frica gnes dam'.split(
      ' ',
    ),
  ),
  I: new Set('t s f n ts taly talian ran raq reland rish srael sraelis owa daho'.split(' ')),
  O: new Set('n f r ne nce nly ver ut ld ff ur wners wner'.split(' ')),
};

/** True where `text` is such an initial and `below` goes on with its word or its sentence. */
export function isInitial(text: string, below: string): boolean {
  return text.length <= 2 && INITIAL().test(text) && REST().test(below);
}

/** True where a line begins with such an initial and the rest of its word, a space between: `B etween the piers`. */
export const holdsInitial = (text: string): boolean => HELD().test(text);
const HELD = once(() => /^[“"‘']?[B-HJ-NP-VXZ] \p{Ll}{2,20} \p{L}/u);

/** True where the initial is the first letter of the word that `below` begins with: `T` / `he coffee`, not `A` / `man walked`. */
export function beginsWord(initial: string, below: string): boolean {
  const rest = WORD().exec(below)?.[0]?.toLowerCase() ?? '';
  const letter = initial.slice(-1);
  return !OWN_WORDS.includes(letter) || NO_ONSET.test(rest) || (RESTS[letter]?.has(rest) ?? false);
}
