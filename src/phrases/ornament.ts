import type { FurnitureCue } from './furniture-cue.js';

/** The cue of stars between two stories. */
export const ORNAMENT = 'ornament';

/** Stars or other marks by themselves. */
export const STARS: FurnitureCue = {
  name: ORNAMENT,
  why: 'stars or other marks are set between two stories, or two parts of one',
  begins: '*•◆■~',
  says: (text) => text.length <= 40 && /^([*•◆■~])(?: {0,8}\1){2,20}$/u.test(text),
  knows: ['* * *', '***', '• • •'],
  leaves: ['*', '** the ferry', '* - *', '_ _ _', '---'],
};
