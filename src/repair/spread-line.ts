import { classAt, HAN, isAt, WIDE } from '../chars/classes.js';
import { WIDE_QUOTES, wideContacts } from '../chars/contacts.js';
import { furnitureCue } from '../phrases/furniture.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A justified line has a space in most of its gaps; two or three could be meant. */
const LEAST_GAPS = 3;
/** A line with so many gaps is a justified line even if nothing else says that it is running text. */
const SURE_GAPS = 7;
const SPREAD_SHARE = 0.6;

export const spreadLine: Fix = {
  name: 'spread-line',
  why: 'a loose line is justified by spreading its characters, and the extractor writes each gap as a space',
  seeks: SPACES,
  fix: (text, setting) => {
    if (!setting.habits.han || !hasGaps(text)) return text;
    const { spaced, tight } = wideContacts(text);
    if (spaced < LEAST_GAPS || spaced < (spaced + tight) * SPREAD_SHARE || furnitureCue(text) !== null) return text;
    return spaced >= SURE_GAPS || setting.running ? close(text) : text;
  },
  mends: [
    { before: '好 处 ？“ 三 查 三 看 ”， 只 为 “ 一', after: '好处？“三查三看”，只为“一' },
    { before: '保 修 集 团 股 份 有 限 公 司 （ 简 称', after: '保修集团股份有限公司（简称', lone: true },
    { before: '总 量 为 1,540 万 吨 ， 价 格 为', after: '总量为1,540万吨，价格为' },
  ],
  leaves: [
    { before: '山水 田园 湖城 相融', lone: true },
    { before: '记者徐青山 实习生魏思远，' },
    { before: '一 二 三 四 五 六', lone: true },
  ],
};

function hasGaps(text: string): boolean {
  let gaps = 0;
  for (let at = text.indexOf(' '); at >= 0 && gaps < LEAST_GAPS; at = text.indexOf(' ', at + 1)) gaps++;
  return gaps >= LEAST_GAPS;
}

/** Spaces go that have a wide character on a side; between Western words they stay. */
function close(text: string): string {
  let closed = '';
  for (let i = 0; i < text.length; i++)
    if (text.charAt(i) !== ' ' || !(isWide(text, i - 1) || isWide(text, i + 1))) closed += text.charAt(i);
  return closed;
}

function isWide(text: string, i: number): boolean {
  return isAt(text, i, WIDE | HAN) || (classAt(text, i) !== 0 && WIDE_QUOTES.includes(text.charAt(i)));
}
