import { isAt, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { OWN_PARTS } from './imprint-own.js';
import type { ImprintPart } from './imprint-part.js';
import { SHARED_PARTS } from './imprint-shared.js';
import { need } from './needs.js';

/**
 * The imprint of a Chinese newspaper, which stands in the masthead, in the head of a page or along its foot: paper, date,
 * number, price, who publishes and where to call. It is read part by part, since papers print the parts in any order
 * and an extractor puts any number of them on one line:
 *
 *     第21806号 今日8版
 *     国内统一连续出版物号 CN 00-0002 邮发代号 88-3
 *     B03 县域经济 2031 年 3 月 8 日 星期六 第 806 期
 */
export const IMPRINT_PARTS: readonly ImprintPart[] = [...OWN_PARTS, ...SHARED_PARTS];

/** What parts stand between two parts of an imprint. */
const SEPARATOR = /[ \u3000□■●◎|｜丨·•,、()（）[\]【】<>〈〉《》/／—-]+/uy;
/** A word that no part knows: the name of a section, of a column, of a place; the rest of a number; a title in capitals. */
const WORD =
  /[\u4e00-\u9fff]{1,6}(?![\u4e00-\u9fff])|[A-Z][A-Z&.' ]{1,40}(?![a-z])|\d{1,3}[周週]年[\u4e00-\u9fff]{0,4}(?![\u4e00-\u9fff])|\d[\d-]{0,14}(?![\d\u4e00-\u9fff.])/uy;
/** What no imprint can be without. */
export const IMPRINT_SIGN = need(
  '年月号號期版页頁张張刊证證社报報线線址话話箱印份编編校码碼管部奖獎费費ABCDEFGHIJKLMNOPQRSTUVWYZ',
);
/** Marks of running text, and the words of a jump: no imprint holds one. */
const SENTENCE = /[，。；！？“”「」…]|[上下紧緊][接转轉]|[转轉续續] ?第?[\dA-Z]/u;

/** Words of a Western line: an imprint has titles in capitals, and addresses of one piece. */
const WESTERN = /[a-z] [a-z]/u;

const [SHORTEST, LONGEST] = [3, 120];

/** How many parts of each kind a line has, and how many words that are none. */
interface ImprintCount {
  own: number;
  folio: number;
  contact: number;
  words: number;
  /** Names of the parts that it has: the same twice, as two dates of a period, counts once. */
  readonly seen: Set<string>;
}

/** More ideographs than a word or a part has, and nothing that an imprint sets between parts: running text. */
const RUN = /^[\u4e00-\u9fff]{11,}$/u;
/** What those parts end in that are longer. */
const PART_ENDS = unitsOf('报報讯訊刊社版号號管办辦载載流阅閱存传傳');

/** What the parts hold that end in something else: figures, signs of dates, colons, capitals. */
const PART_SIGNS = unitsOf(
  '0123456789:：/／年月日期版页頁张張证證元份热熱线線扫掃星初拜网網编編校.@ABCDEFGHIJKLMNOPQRSTUVWXYZ',
);

function holdsPart(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (PART_SIGNS.has(text.charCodeAt(i))) return true;
  return false;
}

/** A line that is quickly told from an imprint: most are running text. */
function isOther(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || SENTENCE.test(text) || WESTERN.test(text)) return true;
  if (PART_ENDS.has(text.charCodeAt(text.length - 1))) return false;
  return RUN.test(text) || !holdsPart(text);
}

/** Reads a line as an imprint from end to end; null where a part of it can be none. */
function readImprint(text: string): ImprintCount | null {
  if (isOther(text)) return null;
  const count: ImprintCount = { own: 0, folio: 0, contact: 0, words: 0, seen: new Set() };
  for (let at = 0; at < text.length; ) {
    const end = takePart(text, at, count) ?? endOf(SEPARATOR, text, at) ?? takeWord(text, at, count);
    if (end === null) return null;
    at = end;
  }
  return count;
}

function takePart(text: string, at: number, count: ImprintCount): number | null {
  for (const { kind, name, pattern } of IMPRINT_PARTS) {
    const end = endOf(pattern(), text, at);
    if (end === null) continue;
    if (!count.seen.has(name)) count[kind]++;
    count.seen.add(name);
    return end;
  }
  return null;
}

function takeWord(text: string, at: number, count: ImprintCount): number | null {
  count.words++;
  return endOf(WORD, text, at);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The parts of a date: events have one too, beside other words. */
const OF_DATE = ['date', 'moon-date', 'solar-term', 'weekday'];

/** Two parts of a folio; those of a date are one, or stand alone. */
function isFolio({ folio, seen, words }: ImprintCount): boolean {
  const dates = OF_DATE.filter((name) => seen.has(name)).length;
  return folio - Math.max(0, dates - 1) >= 2 || (dates >= 2 && words === 0);
}

/** True where a line by itself is (a part of) an imprint: something that nothing else prints, or two parts of a folio. */
export function isImprint(text: string): boolean {
  const count = readImprint(text);
  if (count === null || count.words > count.own + count.folio + count.contact) return false;
  return count.own > 0 || isFolio(count);
}

/** True where a line beside furniture is: any part of an imprint, and more parts than other words. */
export function isPartOfImprint(text: string): boolean {
  const count = readImprint(text);
  if (count === null) return false;
  const known = count.own + count.folio + count.contact;
  return known > 0 && count.words <= known;
}

/** The cue that a line is the title of a Chinese paper in Western letters. */
export const ROMAN_TITLE = 'roman-title';
const ROMAN = IMPRINT_PARTS.find(({ name }) => name === ROMAN_TITLE);
const LONGEST_TITLE = 40;

/** True where a line is such a title and no more. Western pages have headlines that read so. */
export function isRomanTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || !isAt(text, 0, UPPER) || ROMAN === undefined) return false;
  return endOf(ROMAN.pattern(), text, 0) === text.length;
}
