import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { EQUALS_END } from './features.js';
import type { Fix } from './fix.js';

/** Lines of Fraktur as an engine reads them. */
const FRAKTUR = ['Die Fähre wurde ge=', 'stern wieder eröff=', 'net, wie der Bür=', 'germeister sagte.'];

export const frakturHyphen: Fix = {
  name: 'fraktur-hyphen',
  why: 'the hyphen of Fraktur is two strokes, and engines read it as the sign of equality: at a line end it breaks a word',
  seeks: EQUALS_END,
  fix: (text, { habits }) => (breaksAtEquals(text) && habits.frakturHyphens() ? `${text.slice(0, -1)}-` : text),
  mends: [
    { before: 'die Fähre wird ge=', after: 'die Fähre wird ge-', page: FRAKTUR },
    { before: 'die Hafen=', after: 'die Hafen-', page: FRAKTUR },
  ],
  leaves: [
    { before: 'die Fähre wird ge=', western: true },
    { before: 'die Summe =', page: FRAKTUR },
    { before: 'x + 2=', page: FRAKTUR },
    { before: 'die Hafen=Gesellschaft', page: FRAKTUR },
    // an English message whose lines were cut for the mail
    { before: 'the ferry was glad=', western: true, page: FRAKTUR },
  ],
};

/** Lines that end so, before one that goes on in small letters: fewer may be dirt. */
const ENOUGH = 3;

/** Whether words of a page are broken at signs of equality. */
export function hasFrakturHyphens(texts: readonly string[]): boolean {
  let broken = 0;
  for (let i = 1; i < texts.length && broken < ENOUGH; i++)
    if (breaksAtEquals(texts[i - 1] as string) && goesOn(texts[i] as string)) broken++;
  return broken >= ENOUGH;
}

const breaksAtEquals = (text: string): boolean => text.endsWith('=') && isAt(text, text.length - 2, LETTER);
const goesOn = (text: string): boolean => isAt(text, 0, LETTER) && !isAt(text, 0, UPPER);
