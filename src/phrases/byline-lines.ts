import { isHanText } from '../chars/han.js';
import { bareRole, readByline } from './byline.js';
import { westernPlace } from './dateline-western.js';
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

/** A Western name by itself is a byline where the line under it is a post, or a place in capitals: `NOEL FENWICK` / `Chief Reporter`, `Noel Fenwick` / `WENDING`. */
export function isOverPost(text: string, below: string): boolean {
  if (westernPlace(below) && /\p{Ll}/u.test(text) && isWesternName(text)) return readByline(text) === null;
  if (!endsInPost(below) || text.length > LONGEST || isHanText(below)) return false;
  return bareRole(below) !== null && isWesternName(text) && readByline(text) === null;
}
