import { HAN, isAt, LETTER, SPACE, UPPER, WIDE } from '../chars/classes.js';
import { SOFT_HYPHENS } from './features.js';
import type { Fix } from './fix.js';

const SOFT = '\u00ad';

export const softHyphen: Fix = {
  name: 'soft-hyphen',
  why: 'hyphenation marks of the layout program stay in the text where no line broke, sometimes with a space that hides a break of letters; at a line end or start they belong to the join',
  seeks: SOFT_HYPHENS,
  fix: (text) => {
    if (!text.includes(SOFT)) return text;
    if (/^[\u00ad\s]*$/u.test(text)) return '';
    const start = text.length - text.trimStart().length;
    // at the start of a line it belongs to the one above, but for Chinese
    const begun = isAt(text, start + 1, HAN | WIDE) ? start : start + 1;
    let kept = text.slice(0, begun);
    for (let i = begun; i < text.length; i++) {
      const next = text.charAt(i) === SOFT ? textAfter(text, i) : i;
      if (next === i) kept += text.charAt(i);
      else i = next - 1;
    }
    return kept;
  },
  mends: [
    { before: 'dis\u00adplay their skills', after: 'display their skills', western: true },
    { before: '第二版\u00ad）', after: '第二版）' },
    { before: '渡口\u00ad', after: '渡口' },
    { before: '\u00ad渡口', after: '渡口' },
    { before: '\u00ad', after: '', western: true },
    { before: 'PORT ELLERY, Sept. 6 — \u00ad', after: 'PORT ELLERY, Sept. 6 — ', western: true },
    { before: 'PORT ELLERY, Sept. 6 — \u00adIt took two', after: 'PORT ELLERY, Sept. 6 — It took two', western: true },
    { before: '投入211\u00ad', after: '投入211' },
    { before: 'from 1914-\u00ad', after: 'from 1914-', western: true },
    {
      before: 'kept the ferry.\u00ad (Continued on Page 5)',
      after: 'kept the ferry. (Continued on Page 5)',
      western: true,
    },
    { before: 'pos\u00adsi\u00adbil\u00adit\u00ad y of', after: 'possibility of', western: true },
  ],
  leaves: [
    { before: 'a multi\u00ad', western: true },
    { before: 'a multi\u00ad\u2010', western: true },
    { before: '\u00ad al beliefs', western: true },
    { before: '  \u00adal beliefs', western: true },
  ],
};

const HYPHENS = '\u00ac\u2010\u2011-';
/** What may stand between a word and the mark that breaks it, and how many of these. */
const BREAKS = `${HYPHENS}${SOFT}`;
const MOST_BREAKS = 2;

/** True where a word may go on behind `i`; Chinese is broken without a mark. */
function breaksWord(text: string, i: number): boolean {
  let end = i;
  while (end > i - MOST_BREAKS && BREAKS.includes(text.charAt(end - 1))) end--;
  return isAt(text, end - 1, LETTER) && !isAt(text, end - 1, HAN | WIDE);
}

/** Where the text goes on behind the soft hyphen at `i`; `i` itself where the mark stays. */
function textAfter(text: string, i: number): number {
  if (!breaksWord(text, i)) return i + 1;
  let next = i + 1;
  while (isAt(text, next, SPACE)) next++;
  if (next === text.length) return i;
  if (next === i + 1) return SOFT === text.charAt(next) || HYPHENS.includes(text.charAt(next)) ? i : next;
  const within = isAt(text, i - 1, LETTER) && isAt(text, next, LETTER) && !isAt(text, next, UPPER);
  return within ? next : i;
}
