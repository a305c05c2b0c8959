import type { Flag } from './article.js';

/** What each flag says, and what a reader should look at. */
export const FLAGS: Readonly<Record<Flag, string>> = {
  'no-headline': 'no headline near it',
  'head-only': 'a headline without a story near it',
  'head-tie': 'two stories could own its headline',
  reordered: 'lines of it stand apart on the page: boxes were moved',
  'open-end': 'it stops in mid-sentence, or where it goes on was not found',
  'open-start': 'it began elsewhere, and that part was not found',
  'jump-tie': 'more than one part could be the one that its jump means',
  unplaced: 'these lines fit nowhere',
  'page-cut': 'its page or line was too long to hold and was cut near it',
  'undecided-hyphen': 'a hyphen at a line end was kept: it may belong to the column',
};
