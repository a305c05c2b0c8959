import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { endsInPost, isPostAbroad, postsAtEnd } from './post-western.js';

const WESTERN_ROLE =
  /^(?:Special to (?:[Tt]he )?[A-Z][A-Za-z ]{3,30}|Collaboration [Ss]péciale|COLLABORATION SPÉCIALE|(?:[A-Z][a-z]{2,12} )?(?:Staff|STAFF) (?:Writer|Reporter|Correspondent|Photographer|WRITER|REPORTER)|Associated Press Writer)$/u;

const OPENS_ROLE = /^(?:Special to |Collab|COLLAB)/u;

/** True where a line is the post of a writer and no more, in English or in another tongue. */
export function isWesternRole(text: string): boolean {
  if (!isAt(text, 0, LETTER)) return false;
  if (isPostAbroad(text)) return isAt(text, 0, UPPER);
  if (!(endsInPost(text) || OPENS_ROLE.test(text))) return false;
  return postsAtEnd(text)[0] === 0 || WESTERN_ROLE.test(text);
}
