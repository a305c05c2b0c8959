import { chineseWords } from '../chars/chinese-words.js';
import { couldBeName } from './person.js';
import { beginsWithSurname } from './surnames.js';

const LONGEST = 3;

/** Two or three ideographs of which no two are a word, by the dictionary that Node brings along: a name of no known surname may be. */
export function couldBePenName(text: string): boolean {
  if (text.length > LONGEST || !couldBeName(text)) return false;
  for (const { segment } of chineseWords().segment(text)) if (segment.length > 1) return false;
  return true;
}

/** What brackets behind a text say of it: how it goes on, what belongs to it, where it is from. */
const SAYS = /[图圖上下左右中完待续續转轉接附注註版据據摘译譯编編见見略全文同类類本报報社电電讯訊网網台集期篇]/u;

/** True where brackets behind a text hold a name and no more, one character of it even: `（苗）`, `（荷央）`. `text`: what they hold. */
export function isBracketedPenName(text: string): boolean {
  if (SAYS.test(text)) return false;
  return text.length === 1 ? beginsWithSurname(text) : couldBePenName(text);
}
