import { DIGIT, HAN, isAt } from '../chars/classes.js';
import { captionCredit } from '../phrases/credit.js';
import { furnitureCue } from '../phrases/furniture.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';
import { hasLoneIdeograph } from './lone-ideograph.js';
import { arePadded } from './padded-run.js';
import { isSpreadMark } from './spread-mark.js';

/** Two could be a name that was padded, but for behind a quote and a space. */
const LEAST_RUN = 3;
const LEAST_QUOTED = 2;
const QUOTES = '“‘「『《';
/** What a line of names has not. */
const TEXT = /[，。；：！？]|[^ ]{4}/u;

export const spreadRun: Fix = {
  name: 'spread-run',
  why: 'a line that holds a number, a quotation or a Latin word is justified by spreading only a part of its characters',
  seeks: SPACES,
  closes: true,
  fix: (text, { habits, running }) => {
    if (!habits.han || habits.settled || !hasLoneIdeograph(text) || !running) return text;
    // a wider gap parts columns, and words of three characters and less are names in a list
    if (text.trim().includes('  ') || !TEXT.test(text)) return text;
    const closed = closeRuns(text);
    return closed === text || furnitureCue(text) !== null || captionCredit(text.trim()) !== null ? text : closed;
  },
  mends: [
    { before: '动工。“咋 样 改，', after: '动工。“咋样改，' },
    { before: '住 户 说 了 算。”他说，渡口往后由市、区两级', after: '住户说了算。”他说，渡口往后由市、区两级' },
    { before: '岸边的白鹭：“ 五 十', after: '岸边的白鹭：“五十' },
    { before: '渡口的变化：关 停 1 4 家 企 业，拆除', after: '渡口的变化：关停14家企业，拆除' },
    { before: '全县，全 县 接 待 游 客 2 1 6 万 人 次，民宿', after: '全县，全县接待游客216万人次，民宿' },
    { before: '首批十二个小区 将 于 月 底 开工。', after: '首批十二个小区将于月底开工。' },
    { before: '渡口办 28 名 职 工 轮 流 值守，', after: '渡口办 28 名职工轮流值守，' },
  ],
  leaves: [
    { before: '代表 方 平 丁 一 到会，' },
    { before: '代表“ 方平 丁一 ”到会， 5 6 人' },
    { before: '于 10 月 21 日 7 时 至 8 月，' },
    { before: '山水 田园 湖城 相融，' },
    { before: '东 南 西 北', lone: true },
    { before: '甲 乙 丙  丁，' },
    { before: '方春生 丁德胜 阿 明 方 波 田大勇' },
    { before: '岸边灯光，流光溢彩。 本报记者 宋 青 飞 摄' },
  ],
};

/** Closes runs of ideographs that stand by themselves, and what joins them to the text before and behind. */
function closeRuns(text: string): string {
  let closed = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isLone(text, i)) continue;
    const run = runFrom(text, i);
    i = run.at(-1) as number;
    const ideographs = run.filter((at) => isAt(text, at, HAN)).map((at) => text.charAt(at));
    if (ideographs.length < leastAt(text, run[0] as number)) continue;
    // names have no figures among them
    if (ideographs.length === run.length && arePadded(ideographs)) continue;
    const [from, to] = [joinBefore(text, run[0] as number), joinBehind(text, i)];
    closed += text.slice(kept, from) + text.slice(from, to).replaceAll(' ', '');
    kept = to;
  }
  return closed + text.slice(kept);
}

/** Fewer of them from `start` on were not spread. */
const leastAt = (text: string, start: number): number =>
  text.charAt(start - 1) === ' ' && QUOTES.includes(text.charAt(start - 2) || ' ') ? LEAST_QUOTED : LEAST_RUN;

/** Where the ideographs and digits stand that follow each other from `start`, a space between any two, and marks. */
function runFrom(text: string, start: number): readonly number[] {
  const run = [start];
  for (let i = start + 1; i < text.length; i++) {
    if (isLone(text, i)) run.push(i);
    else if (text.charAt(i) !== ' ' && !isSpreadMark(text, i)) break;
  }
  return run;
}

/** A digit beside another with a space between: numbers are set close. */
const isSpreadDigit = (text: string, i: number): boolean =>
  isAt(text, i, DIGIT) &&
  ((text.charAt(i - 1) === ' ' && isAt(text, i - 2, DIGIT)) ||
    (text.charAt(i + 1) === ' ' && isAt(text, i + 2, DIGIT)));

/** An ideograph or a digit with a space, a mark or nothing on both sides, and a space on one. */
function isLone(text: string, i: number): boolean {
  const [before, behind] = [text.charAt(i - 1), text.charAt(i + 1)];
  const parted = (side: string, at: number) => side === '' || side === ' ' || isSpreadMark(text, at);
  return (
    (isAt(text, i, HAN) || isSpreadDigit(text, i)) &&
    (before === ' ' || behind === ' ') &&
    parted(before, i - 1) &&
    parted(behind, i + 1)
  );
}

/** Text or a mark before the run is one with it, a number is not. */
function joinBefore(text: string, i: number): number {
  return text.charAt(i - 1) === ' ' && isText(text, i - 2) ? i - 1 : i;
}

function joinBehind(text: string, i: number): number {
  return text.charAt(i + 1) === ' ' && isText(text, i + 2) ? i + 2 : i + 1;
}

function isText(text: string, i: number): boolean {
  return isAt(text, i, HAN) || isSpreadMark(text, i);
}
