import { isHanText } from '../chars/han.js';
import { bareRole, readByline } from './byline.js';
import { readSigners } from './byline-western.js';
import { isAddressAlone } from './contact.js';
import { westernPlace } from './dateline-western.js';
import { PAPER_WORDS } from './papers.js';
import { composed } from './pattern.js';
import { isWesternName } from './person-western.js';
import { endsInPost } from './post-western.js';

/** A byline ends its first line so: `By Noel Fenwick and` / `Ivy Tansley`, `By` / `Noel Fenwick`. */
const OPEN = /^(?:by|from)(?::|\b.*(?: and| &|,))?$/iu;
const LONGEST = 60;

/** True where a line is the first of a byline that `below` goes on with. */
export function opensSigning(text: string, below: string): boolean {
  return (
    text.length <= LONGEST &&
    'bBfF'.includes(text.charAt(0)) &&
    OPEN.test(text) &&
    readByline(`${text} ${below}`) !== null
  );
}

const endsInStaff = (text: string): boolean => /(?:[Ss]taff|STAFF|Service|SERVICE)$/u.test(text);
/** The paper or the service that somebody works for: `HERALD STAFF`, `Cedar News Service`. */
const isOfStaff = (text: string): boolean => endsInStaff(text) && OF_STAFF().test(text);
const OF_STAFF = composed(
  `^(?:(?:\\p{Lu}[\\p{sc=Latn}’.&-]{1,14} ){0,3}(?:(?:${PAPER_WORDS}) [Ss]taff|(?:${PAPER_WORDS.toUpperCase()}) STAFF)|(?:\\p{Lu}[\\p{sc=Latn}’.&-]{1,14} ){1,3}(?:News Service|NEWS SERVICE))$`,
  'u',
);

/** Names alone are bylines over the address that readers reach the writer at. */
const isOverAddress = (text: string, below: string): boolean =>
  below.includes('@') && isAddressAlone(below) && readSigners(text) !== null;

/** True where a line that could be a name ends the sentence that `above` broke off in: `was said to play against` / `Port Miss.` */
export const endsSentence = (text: string, above: string): boolean =>
  text.endsWith('.') && !text.includes(',') && /\p{Ll}{2}(?<!Jr|Sr)\.$/u.test(text) && /\p{Ll} \p{Ll}+$/u.test(above);

/** A Western name by itself is a byline where the line under it is a post, or a place in capitals: `NOEL FENWICK` / `Chief Reporter`, `Noel Fenwick` / `WENDING`. */
export function isOverPost(text: string, below: string): boolean {
  if (westernPlace(below) && /\p{Ll}/u.test(text) && isWesternName(text)) return readByline(text) === null;
  if (text.length > LONGEST || isHanText(below)) return false;
  if (isOverAddress(text, below)) return true;
  if (!(endsInPost(below) || endsInStaff(below) || /^collab/iu.test(below))) return false;
  return (bareRole(below) !== null || isOfStaff(below)) && isWesternName(text) && readByline(text) === null;
}
