import { compatibilityIdeograph } from './compatibility-ideograph.js';
import type { Fix } from './fix.js';
import { forcedBreak } from './forced-break.js';
import { frakturHyphen } from './fraktur-hyphen.js';
import { fullWidth } from './full-width.js';
import { invisible } from './invisible.js';
import { letterSpaced } from './letter-spaced.js';
import { ligature } from './ligature.js';
import { lineEnd } from './line-end.js';
import { markSpace } from './mark-space.js';
import { mixedQuotes } from './mixed-quotes.js';
import { ocrBracket } from './ocr-bracket.js';
import { ocrDash } from './ocr-dash.js';
import { ocrMark } from './ocr-mark.js';
import { ocrQuote } from './ocr-quote.js';
import { paddedInText } from './padded-in-text.js';
import { paddedName } from './padded-name.js';
import { privateUse } from './private-use.js';
import { radical } from './radical.js';
import { softHyphen } from './soft-hyphen.js';
import { splitEnding } from './split-ending.js';
import { spreadLine } from './spread-line.js';
import { spreadRun } from './spread-run.js';
import { spreadWord } from './spread-word.js';
import { strayEdge } from './stray-edge.js';
import { straySelector } from './stray-selector.js';
import { westernSpace } from './western-space.js';
import { wideSpace } from './wide-space.js';

/**
 * Every fix, in the order that they run: what hides characters first, then the characters themselves (private use before
 * radicals, since some private ones are radicals), then marks, and last the spaces around them from the surest to the
 * least sure.
 */
export const FIXES: readonly Fix[] = [
  forcedBreak,
  invisible,
  straySelector,
  softHyphen,
  lineEnd,
  strayEdge,
  frakturHyphen,
  privateUse,
  radical,
  compatibilityIdeograph,
  ligature,
  fullWidth,
  ocrMark,
  ocrBracket,
  ocrDash,
  ocrQuote,
  mixedQuotes,
  spreadLine,
  paddedName,
  paddedInText,
  spreadRun,
  spreadWord,
  markSpace,
  westernSpace,
  wideSpace,
  letterSpaced,
  splitEnding,
];
