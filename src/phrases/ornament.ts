import type { FurnitureCue } from './furniture-cue.js';

/** The cue of stars or a rule between two stories. */
export const ORNAMENT = 'ornament';

/** Stars or other marks by themselves, and a rule as a program wrote it. */
export const STARS: FurnitureCue = {
  name: ORNAMENT,
  why: 'stars, other marks or a rule are set between two stories, or two parts of one',
  begins: '*•◆■~-–—=',
  says: (text) => text.length <= 40 && /^([*•◆■~\-–—=])(?: {0,8}\1){2,39}$/u.test(text),
  knows: ['* * *', '***', '• • •', '---', '— — —', '======'],
  leaves: ['*', '** the ferry', '* - *', '--', '——', '— said he', '___'],
};
