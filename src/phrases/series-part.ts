import { CLOSES, isAt } from '../chars/classes.js';

const PART =
  /[。！？”’」』…][（(](?:[上中下完]|之?[一二三四五六七八九十]{1,3}|[续續]完|全文完|(?:未完)?待[续續]|未完)[）)]$/u;
/** UTF-16 units of the longest such end. */
const REACH = 8;

/**
 * True where a text ends in the number of its part, or says that it ends or goes on another day, behind its last
 * sentence: `……的难题。（下）`. Papers print so under stories in parts.
 */
export const endsInPart = (text: string): boolean =>
  isAt(text, text.length - 1, CLOSES) && PART.test(text.slice(-REACH));
