import { classAt, DIGIT, HAN, isAt, WIDE } from '../chars/classes.js';
import { WIDE_QUOTES, wideContacts } from '../chars/contacts.js';
import { isHanText } from '../chars/han.js';
import { furnitureCue } from '../phrases/furniture.js';
import { SPACES } from './features.js';
import type { Fix, Setting } from './fix.js';
import { arePadded } from './padded-run.js';
import { isSpreadMark } from './spread-mark.js';

/** A justified line has a space in most of its gaps; two or three could be meant. */
const LEAST_GAPS = 3;
/** A line with so many gaps is a justified line even if nothing else says that it is running text. */
const SURE_GAPS = 7;
const SPREAD_SHARE = 0.6;

export const spreadLine: Fix = {
  name: 'spread-line',
  why: 'a loose line is justified by spreading its characters, and the extractor writes each gap as a space',
  seeks: SPACES,
  closes: true,
  fix: (text, setting) => {
    if (!setting.habits.han && !isHanText(text)) return text;
    const gaps = countGaps(text);
    if (gaps < LEAST_GAPS) return text;
    if (isSpread(text, setting)) return closeAll(text);
    return gaps < SURE_GAPS ? text : closeLongRuns(text);
  },
  mends: [
    { before: '好 处 ？“ 三 查 三 看 ”， 只 为 “ 一', after: '好处？“三查三看”，只为“一' },
    { before: '保 修 集 团 股 份 有 限 公 司 （ 简 称', after: '保修集团股份有限公司（简称', lone: true },
    {
      before: '据河湾市民政局说，昨 日 上 午 ， 渡 口 通 航 ，山水 田园',
      after: '据河湾市民政局说，昨日上午，渡口通航，山水 田园',
    },
    { before: '总 量 为 1,540 万 吨 ， 价 格 为', after: '总量为1,540万吨，价格为' },
    { before: '全 镇 投 入 1 8 万 元 ， 2 0 户 居', after: '全镇投入18万元，20户居' },
    { before: '河 湾 社 1 1 月 2 0 日 电', after: '河湾社11月20日电', lone: true },
    { before: '他们说，今 年 五 月 ， 渡 口 通 航', after: '他们说，今年五月，渡口通航', western: true },
    { before: '前 两 轮 得 分 为 18 9 分 ， 名 列', after: '前两轮得分为18 9分，名列' },
  ],
  leaves: [
    { before: '山水 田园 湖城 相融', lone: true },
    { before: '记者徐青山 实习生魏思远，' },
    { before: '一 二 三 四 五 六', lone: true },
    { before: '甲 组 1 5 2 0 3 1', lone: true },
    { before: '代表 方 平 丁 一 田 野 到会，会议由李明远主持。' },
    { before: '他们说 한국 사람 모두 같이 왔다 갔다 했다 한다 그래 요', lone: true },
  ],
};

function isSpread(text: string, setting: Setting): boolean {
  if (setting.habits.settled) return false;
  const { spaced, tight } = wideContacts(text);
  if (spaced < LEAST_GAPS || spaced < (spaced + tight) * SPREAD_SHARE || furnitureCue(text) !== null) return false;
  if (spaced >= SURE_GAPS || setting.running) return true;
  // the digits of its numbers are spread as well
  return !TOUCHING.test(text) && countGaps(text) >= SURE_GAPS;
}

/** Spaces that stand by themselves, as far as they matter. */
function countGaps(text: string): number {
  let gaps = 0;
  for (let at = text.indexOf(' '); at >= 0 && gaps < SURE_GAPS; at = text.indexOf(' ', at + 1))
    if (text.charCodeAt(at - 1) !== SPACE && text.charCodeAt(at + 1) !== SPACE) gaps++;
  return gaps;
}

const SPACE = ' '.charCodeAt(0);

/** Closes what is spread of a line that is not, or is alone: `SURE_GAPS` and more with nothing together among them but marks. */
function closeLongRuns(text: string): string {
  let closed = '';
  let [from, gaps] = [0, 0];
  const end = (at: number) => {
    const run = text.slice(from, at);
    closed += gaps < SURE_GAPS || arePadded(ideographsOf(run)) ? run : run.replaceAll(' ', '');
    [from, gaps] = [at, 0];
  };
  for (let i = 0; i < text.length; i++) {
    if (isWide(text, i) && text.charAt(i + 1) === ' ' && isWide(text, i + 2)) {
      gaps++;
      i++;
    } else if (!isSpreadMark(text, i) || !isSpreadMark(text, i + 1)) end(i + 1);
  }
  end(text.length);
  return closed;
}

const ideographsOf = (text: string): readonly string[] => [...text].filter((unit) => isAt(unit, 0, HAN));

/**
 * Spaces go that have a wide character on a side, and those within a number where no two digits of the line touch: they
 * are spread as well. Between Western words spaces stay.
 */
function closeAll(text: string): string {
  const digitsToo = !TOUCHING.test(text);
  const closes = (at: number) => isWide(text, at) || (digitsToo && isAt(text, at, DIGIT));
  let closed = '';
  for (let i = 0; i < text.length; i++)
    if (text.charAt(i) !== ' ' || !(closes(i - 1) || closes(i + 1))) closed += text.charAt(i);
  return closed;
}

const TOUCHING = /[\dA-Za-z][\dA-Za-z]/u;

function isWide(text: string, i: number): boolean {
  return isAt(text, i, WIDE | HAN) || (classAt(text, i) !== 0 && WIDE_QUOTES.includes(text.charAt(i)));
}
