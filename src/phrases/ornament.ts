import { unitsOf } from '../chars/units.js';
import type { FurnitureCue } from './furniture-cue.js';

/** The cue of stars or a rule between two stories. */
export const ORNAMENT = 'ornament';

/** What an engine makes of a short rule with a bead on it, of a broken one, and of a dotted one. */
const OF_ENGINES =
  /^[*•■◆] ?(?:[—–-]{1,3}|[■◆•])$|^\* \*$|^_(?: _){3,18}$|^\.{6,40}$|^[⸺⸻]{1,8}$|^[-—–_=]{2,12} ?[♦◆•*o] ?[-—–_=]{2,12}$/u;

/** Stars or other marks by themselves, and a rule as a program wrote it. */
export const STARS: FurnitureCue = {
  name: ORNAMENT,
  why: 'stars, other marks or a rule are set between two stories, or two parts of one',
  begins: '*•◆■~-–—=_.⸺⸻',
  says: (text) => text.length <= 40 && (/^([*•◆■~\-–—=])(?: {0,8}\1){2,39}$/u.test(text) || OF_ENGINES.test(text)),
  knows: [
    '* * *',
    '***',
    '• • •',
    '---',
    '— — —',
    '======',
    '*—',
    '_ _ _ _ _',
    '*■',
    '.........',
    '⸻',
    '----♦----',
    '* *',
  ],
  leaves: ['*', '** the ferry', '* - *', '--', '——', '— said he', '___', '...', '_'],
};

/** True of one mark and no more, which is set between two stories, or before an item that stands on the next line. */
export const isLoneMark = (text: string): boolean => text.length === 1 && MARKS.has(text.charCodeAt(0));
const MARKS = unitsOf('*◆♦❖✦★☆◇');
