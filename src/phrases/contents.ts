import { once } from '../chars/once.js';
import { type Units, unitsOf } from '../chars/units.js';
import { composed } from './pattern.js';

/**
 * Boxes of contents on a Chinese page: what stands on other pages of the issue. They have a label, lines that begin or
 * end with a page, or both:
 *
 *     今日导读                        A08 玻璃降价，厂家松了口气
 *     屋顶菜园开进老城 ▶5版           A10 集市退潮之后
 *     谁来种、种什么 ▶6版             A12 一瓶酱油的路
 */

/** The cue that a line stands in such a box. */
export const CONTENTS = 'contents';

/** What says that a box of contents begins. */
const LABEL = once(
  () =>
    /^[■●◆▲▶【[［「《]?(?:(?:今日|今天|本期|本报|本報|今日本报|要闻|要聞|头版|頭版|封面|内页|內頁|版面|新闻|新聞|本周|每日)?(?:导读|導讀|导览|導覽|导航|導航|要目|要目导读|看点|看點|目录|目錄|索引|速读|速讀|提要)|今日(?:要闻|要聞|关注|關注|推荐|推薦|焦点|焦點|内容|內容)|内容(?:提要|导读)|內容(?:提要|導讀)|详见(?:今日)?内页)[】\]］」》]?[:：]?$/u,
);
const LONGEST_LABEL = 10;

const MARK = '[▶►▷▸▹■●◆◇★☞→➔>＞»›/／｜|]';
const PAGE = '[A-Z]{1,2}[-—]?\\d{1,2}';
const RANGE = `(?:[-－—、,，~～/至](?:[A-Z]{1,2})?\\d{1,2})?`;
/** It ends with a page: after a mark or dots; in brackets; with a word for page; a page of a section. */
const ENDS_MARKED = composed(
  `(?:${MARK}|[.．…·]{2}|——) ?(?:[详詳]?[见見刊] ?)?第? ?(?:[A-Z]{0,2}\\d{1,3}|[一二三四五六七八九十]{1,3})${RANGE} ?[版页頁]?[)）】\\]]?$`,
  'u',
);
const ENDS_PAGE = composed(
  `(?:[（(【\\[] ?(?:[详詳]?[见見刊载載在]{1,2}|[转轉]|P)? ?第? ?(?:[A-Z]{0,2}\\d{1,3}|[一二三四五六七八九十]{1,3})${RANGE} ?[版页頁]?[）)】\\]]|(?:[详詳][见見]|[见見]|[^第\\d]第)? ?(?<![\\d.])(?:[A-Z]{0,2}\\d{1,2})${RANGE} ?[版页頁]|(?<![A-Za-z\\d])${PAGE}${RANGE}|[ \\u3000]P ?\\d{1,3})$`,
  'u',
);
/** It begins with one. */
const BEGINS_PAGE = composed(
  `^${MARK}? ?(?:第 ?(?:\\d{1,3}|[一二三四五六七八九十]{1,3}) ?[版页頁]|(?:[A-Z]{0,2}\\d{1,2})${RANGE} ?[版页頁](?!块)|${PAGE}${RANGE}(?=[ \\u3000:：|｜/／▶►·]))[ \\u3000:：|｜/／▶►·]*(?=[\\u4e00-\\u9fff“「《‘『【])`,
  'u',
);
/** A figure alone at its end or its beginning, which is a page only in a box with a label. */
const BARE_END = /[ \u3000\t](?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u;
const BARE_BEGIN = /^[0-3]\d[ \u3000\t]+(?=[\u4e00-\u9fff“「《‘『])/u;
/** A page and nothing else, as the column of pages beside a box comes out. */
const ALONE = composed(`^${MARK}? ?(?:[A-Z]{1,2}\\d{1,2}|\\d{1,2} ?[版页頁])$`, 'u');

/** How sure it is that a line names a page: 0 not, 1 under a label, 2 beside others, 3 by itself. */
type Reference = 0 | 1 | 2 | 3;

const LONGEST = 48;
/** What such a line ends in, or else begins with. */
const LAST = unitsOf('0123456789版页頁）)】]一二三四五六七八九十');
const FIRST = unitsOf('第0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ▶►▷▸▹■●◆◇★☞→➔>＞»›/／｜|');
/** A jump, running text, or the fraction of a price. */
const OTHER = /[。；]|[下上][转轉接]|未完|\d\/\d{1,2}$/u;

/** A page at the end of a line is no longer, with the mark before it, in UTF-16 units. */
const TAIL = 12;
const TAIL_MARKS = unitsOf('▶►▷▸▹■●◆◇★☞→➔>＞»›/／｜|.．…·—');
const CAPITALS = unitsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const FIGURES = unitsOf('0123456789');

/** Whether one of `units` stands in the last characters of a text: a look that spares most lines the patterns. */
function endsNear(text: string, units: Units): boolean {
  for (let i = Math.max(0, text.length - TAIL); i < text.length; i++) if (units.has(text.charCodeAt(i))) return true;
  return false;
}

function referenceOf(text: string): Reference {
  if (text.length > LONGEST) return 0;
  const last = text.charCodeAt(text.length - 1);
  const [begins, ends] = [FIRST.has(text.charCodeAt(0)), LAST.has(last)];
  if ((!begins && !ends) || OTHER.test(text)) return 0;
  if (text.length < TAIL && ALONE().test(text)) return 1;
  if (ends && endsNear(text, TAIL_MARKS) && ENDS_MARKED().test(text)) return 3;
  // a figure alone is no page: its section stands before it
  if (ends && (!FIGURES.has(last) || endsNear(text, CAPITALS)) && ENDS_PAGE().test(text)) return 2;
  if (begins && BEGINS_PAGE().test(text)) return 2;
  return (ends && BARE_END.test(text)) || (begins && BARE_BEGIN.test(text)) ? 1 : 0;
}

/** True where a line is the label of such a box: `今日导读`, `本期看点`. */
export function isContentsLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && LABEL().test(text.replaceAll(/[ \u3000]/gu, ''));
}

/** So many lines of a box may go on without a page: what is set in two lines, the name of a section. */
const UNPAGED = 2;
const LONGEST_UNPAGED = 24;
/** So many lines that name pages are a box without a label. */
const LEAST_LINES = 3;

/** Whether each of `texts`, the lines of a page in its order, belongs to a box of contents. */
export function findContents(texts: readonly string[]): readonly boolean[] {
  const found = texts.map(() => false);
  for (let i = 0; i < texts.length; ) {
    const end = isContentsLabel(texts[i] ?? '') ? endUnderLabel(texts, i + 1) : endOfRun(texts, i);
    found.fill(true, i, end);
    i = Math.max(end, i + 1);
  }
  return found;
}

/** The first line behind the box whose label stands over line `from`; the label's own where there is none. */
function endUnderLabel(texts: readonly string[], from: number): number {
  let [end, sure] = [from - 1, 0];
  for (let i = from; i < texts.length && i - end <= UNPAGED + (end < from ? 1 : 0); i++) {
    const text = texts[i] ?? '';
    const reference = referenceOf(text);
    if (reference > 0) {
      end = i + 1;
      sure += reference > 1 ? 2 : 1;
    } else if (text === '' || text.length > LONGEST_UNPAGED || /[。，]$/u.test(text)) break;
  }
  return sure > 1 ? end : from - 1;
}

/** The same of lines without a label: several that name pages, one under the other. */
function endOfRun(texts: readonly string[], from: number): number {
  let to = from;
  while (to < texts.length && referenceOf(texts[to] ?? '') > 1) to++;
  return to - from >= LEAST_LINES ? to : from;
}
