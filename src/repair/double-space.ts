import { DOUBLE_SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A page doubles its spaces where so many lines do, and such a share of those of three words and more. */
const LEAST_LINES = 5;
const LEAST_SHARE = 0.1;
const GAP = ' {2}';
/** Words with two spaces in every gap; more than two would be columns. */
const DOUBLED = new RegExp(`^\\S+(?:${GAP}\\S+)+$`, 'u');
const WORDY = /\S {1,2}\S+ {1,2}\S/u;
/** Figures stand in the columns of a table. */
const isFigure = (part: string): boolean => /^[\d.,:%$€£+−–-]+$/u.test(part);

/** Whether a page's justified lines have two spaces in every gap. */
export function doublesSpaces(texts: readonly string[]): boolean {
  let lines = 0;
  let doubled = 0;
  for (const text of texts) {
    const bare = text.trim();
    if (!WORDY.test(bare)) continue;
    lines++;
    if (isDoubled(bare) && bare.split('  ').length > 2) doubled++;
  }
  return doubled >= LEAST_LINES && doubled >= lines * LEAST_SHARE;
}

function isDoubled(bare: string): boolean {
  if (!DOUBLED.test(bare)) return false;
  const parts = bare.split('  ');
  return parts.filter(isFigure).length < parts.length / 2;
}

export const doubleSpace: Fix = {
  name: 'double-space',
  why: 'extractors put a space into the wide gaps of a justified line, beside the one that is printed there',
  seeks: DOUBLE_SPACES,
  fix: (text, { habits }) => {
    const bare = text.trim();
    if (!isDoubled(bare) || !habits.doubled()) return text;
    const start = text.indexOf(bare);
    return text.slice(0, start) + bare.replaceAll('  ', ' ') + text.slice(start + bare.length);
  },
  mends: [
    {
      before: 'water  came  up  through  the',
      after: 'water came up through the',
      western: true,
      page: [
        'Nine  years  before  the  flood',
        'the  harbour  board  had  asked',
        'for  a  wall  along  the  quay,',
        'and  nobody  had  answered  it',
        'before  the  clerk  wrote  down',
        'what they saw.',
      ],
    },
  ],
  leaves: [
    { before: 'water  came  up  through  the', western: true },
    {
      before: 'Ellery  3  Wending  1  8.30',
      western: true,
      page: [
        'Nine  years  before  the  flood',
        'the  harbour  board  had  asked',
        'for  a  wall  along  the  quay,',
        'and  nobody  had  answered  it',
        'before  the  clerk  wrote  down',
      ],
    },
  ],
};
