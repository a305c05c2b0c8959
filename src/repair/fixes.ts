import type { Fix } from './fix.js';
import { invisible } from './invisible.js';
import { lineEnd } from './line-end.js';
import { markSpace } from './mark-space.js';
import { paddedName } from './padded-name.js';
import { softHyphen } from './soft-hyphen.js';
import { spreadLine } from './spread-line.js';
import { spreadWord } from './spread-word.js';
import { westernSpace } from './western-space.js';

/** Every fix, in the order that they run: what hides characters first, then spaces from the surest to the least sure. */
export const FIXES: readonly Fix[] = [
  invisible,
  softHyphen,
  lineEnd,
  spreadLine,
  paddedName,
  spreadWord,
  markSpace,
  westernSpace,
];
