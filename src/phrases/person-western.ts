import { isAt, LETTER, UPPER } from '../chars/classes.js';

/** Small words within names. */
const PARTICLES = /^(?:de|du|des|la|le|d['’]|van|von|der|den|di|da|dos|al|el|bin|ben|ten|ter|y)$/u;
/** The longest of them. */
const LONGEST_PARTICLE = 3;
/** A word with a small particle before its capital: `d’Arcy`. */
/**
 * Words that begin with a capital where a name would stand and are in none: ways of selling, sending and ordering, days,
 * and those who were auctioneers before they were writers (`By Messrs. X and Y`).
 */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an and or for to in on at of with by from mr messrs auction auctions contract private authority order orders command commands appointment ' +
    'telegraph telegram cable wire steam royal electric permission request desire post mail express subscription virtue special popular ' +
    'direction command house reason means law act monday tuesday wednesday thursday friday saturday sunday night morning evening ' +
    'page today yesterday tomorrow january february march april june july august september october november december ' +
    'arrêté décret autorité ordre télégraphe téléphone voie lettre poste acte jugement adjudication ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag haus jahr tag nacht'
  ).split(' '),
);
/** Given names that are months, too. */
const MONTHS_TOO = /^(?:April|May|June|August|APRIL|JUNE)$/u;
const MOST_WORDS = 5;
const LONGEST = 50;

/** False where no name, and nothing behind a name, can begin as `text` does: most lines begin with a small letter. */
export function couldBeginName(text: string): boolean {
  if (isAt(text, 0, UPPER)) return true;
  let end = 1;
  while (end <= LONGEST_PARTICLE && isAt(text, end, LETTER)) end++;
  if (end > LONGEST_PARTICLE) return false;
  return PARTICLES.test(text.slice(0, end)) || "'’".includes(text.charAt(end));
}

/** True where `text` reads as the full name of a person: two to five words, each with a capital but for `de`, `van`, `von`. */
export function isWesternName(text: string): boolean {
  const name = text.trim();
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > MOST_WORDS || name.length > LONGEST || !isAt(name, 0, LETTER)) return false;
  const [first = '', ...rest] = words;
  return (
    (isWordOfName(first) || MONTHS_TOO.test(first)) &&
    rest.every(isWordOfName) &&
    isAt(words.at(-1) ?? '', 0, UPPER | LETTER) &&
    /\p{Lu}[\p{sc=Latn}'’.]/u.test(name)
  );
}

function isWordOfName(word: string): boolean {
  if (NO_NAMES.has(word.toLowerCase().replace(/[.,]$/u, ''))) return false;
  return (isAt(word, 0, UPPER) && !/[\d!?:;/]/u.test(word)) || PARTICLES.test(word) || /^[dl]['’]\p{Lu}/u.test(word);
}
