import { isAt, LETTER } from '../chars/classes.js';
import { SOFT_HYPHENS } from './features.js';
import type { Fix } from './fix.js';

const SOFT = '\u00ad';

export const softHyphen: Fix = {
  name: 'soft-hyphen',
  why: 'hyphenation marks of the layout program stay in the text where no line broke; at a line end they belong to the join',
  seeks: SOFT_HYPHENS,
  fix: (text) => {
    if (!text.includes(SOFT)) return text;
    let kept = '';
    for (let i = 0; i < text.length; i++)
      if (text.charAt(i) !== SOFT || !isAt(text, i + 1, LETTER)) kept += text.charAt(i);
    return kept;
  },
  mends: [{ before: 'dis\u00adplay their skills', after: 'display their skills', western: true }],
  leaves: [
    { before: 'a multi\u00ad', western: true },
    { before: 'a multi\u00ad\u2010', western: true },
  ],
};
