import { isAt, SPACE } from '../chars/classes.js';

/** A soft hyphen that extractors put at the start of a line, and the spaces behind it. 0: there is none. */
export function softStart(text: string): number {
  let end = 0;
  while (text.charCodeAt(end) === SOFT_HYPHEN) end++;
  while (end > 0 && isAt(text, end, SPACE)) end++;
  return end;
}

const SOFT_HYPHEN = 0xad;
