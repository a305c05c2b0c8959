import type { Item } from './item.js';

/** What the words of a line say of a story means nothing where the line is of a box. */
const OF_NO_STORY = {
  byline: null,
  bareName: false,
  dateline: null,
  credit: null,
  caption: false,
  closing: null,
  runs: null,
  label: false,
  column: false,
  common: false,
  closed: null,
} as const;

/** The item as furniture by `cue`, whatever else its words could be. */
export const asFurniture = (item: Item, cue: string): Item => ({ ...item, ...OF_NO_STORY, furniture: cue });
