import { composed } from './pattern.js';
import { isWesternName } from './person-western.js';

/** Titles before the name of whoever wrote to the paper, in brackets or not. */
const TITLE =
  /^\(?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Cllr|Sir|Lady|Lord|Capt|Col|Major|Brig|MR|MRS|MS|MISS|DR|REV|CLLR)\.?\)? /u;
const DASH = /^[—–-]{1,2} ?/u;
const UNNAMED =
  /^[(]?(?:(?:Full )?[Nn]ame (?:and|&) (?:full )?address (?:supplied|withheld)|[Nn]ame (?:supplied|withheld)(?: by request)?|NAME AND ADDRESS (?:SUPPLIED|WITHHELD)|Via e-?mail|By e-?mail)[)]?\.?$/u;
/** A place, a street before it or a region behind it; words with a capital each. */
const PLACE_WORD = "\\p{Lu}[\\p{sc=Latn}’'.-]{1,20}";
const PLACE = composed(
  `^(?:\\d{1,4}[A-Za-z]?,? )?${PLACE_WORD}(?:[ ,]{1,2}(?:${PLACE_WORD}|de|la|on|upon|the|by|of|le)){0,6}(?: [A-Z]{1,2}\\d[A-Z\\d]? ?\\d?[A-Z]{0,2})?\\.?$`,
  'u',
);
const WITH_PLACE = composed(`^(?<who>[^,]{4,40}), (?<place>${PLACE_WORD}(?:[ ,]{1,2}${PLACE_WORD}){0,3})\\.?$`, 'u');
const PAGE_OF_LETTERS =
  /^(?:(?:YOUR|Your|READERS['’]?|Readers['’]) )?(?:LETTERS|Letters|MAIL ?BAG|Mail ?bag|POST ?BAG|Post ?bag)(?: (?:to|TO) (?:the|THE) (?:[Ee]ditor|EDITOR))?$|^(?:TO|To) (?:THE|the) (?:EDITOR|Editor)|^(?:YOUR|Your) (?:VIEWS|Views|SAY|Say)$|^(?:VOICE|Voice) (?:OF|of) (?:THE|the) (?:PEOPLE|People)/u;
const LONGEST = 60;

const STANDING =
  /^(?:[Ff]reshman|[Ss]ophomore|[Jj]unior|[Ss]enior|[Gg]raduate student|[Aa]lumn(?:us|a))(?:,| in) \p{sc=Latn}[\p{sc=Latn} &’-]{3,40}$/u;

/** Out of town: `Rural Route 3, Aldermoor`. */
const ROUTE = /^(?:Rural Route|R\.?R\.?|P\.?O\.? Box|Box) #?\d{1,5}(?:, \p{Lu}[\p{sc=Latn}’' .-]{1,24})?$/u;

/** Who signs a letter: a name, perhaps with the place behind it. Null for any other line. */
export function letterSigner(text: string): { readonly name: string; readonly place: string | null } | null {
  if (text.length > LONGEST) return null;
  if (UNNAMED.test(text)) return { name: text, place: null };
  const bare = text.replace(DASH, '');
  const { who, place } = WITH_PLACE().exec(bare)?.groups ?? {};
  if (who !== undefined && isWriter(who)) return { name: who, place: place ?? null };
  return isWriter(bare) ? { name: bare, place: null } : null;
}

/** `The Fenwick family`. */
const FAMILY = /^The \p{Lu}[\p{sc=Latn}’'-]{2,20} [Ff]amily$/u;

function isWriter(text: string): boolean {
  if (FAMILY.test(text)) return true;
  const name = text.replace(TITLE, '');
  return isWesternName(name) || (name !== text && /^\p{Lu}[\p{sc=Latn}’'-]{2,20}$/u.test(name));
}

/** True where whoever wrote does not give a name: no other line reads so. */
export function isUnnamed(text: string): boolean {
  return text.length <= LONGEST && UNNAMED.test(text);
}

/** True where a line under the name of a letter's writer could be the place that the letter came from. */
export function isLetterPlace(text: string): boolean {
  return text.length <= LONGEST && (PLACE().test(text) || ROUTE.test(text) || isStanding(text));
}

/** True where a line says what whoever signs a letter to the paper of a college is there: `sophomore, naval history`. */
export function isStanding(text: string): boolean {
  return 'fsjgaFSJGA'.includes(text.charAt(0)) && text.length <= LONGEST && STANDING.test(text);
}

/** True where a line says that letters stand below. */
export function isOverLetters(text: string): boolean {
  return text.length <= LONGEST && PAGE_OF_LETTERS.test(text);
}
