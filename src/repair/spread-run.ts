import { HAN, isAt } from '../chars/classes.js';
import { captionCredit } from '../phrases/credit.js';
import { furnitureCue } from '../phrases/furniture.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';
import { hasLoneIdeograph } from './lone-ideograph.js';
import { arePadded } from './padded-run.js';
import { isSpreadMark } from './spread-mark.js';

/** Two could be a name that was padded. */
const LEAST_RUN = 3;
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
    { before: '首批十二个小区 将 于 月 底 开工。', after: '首批十二个小区将于月底开工。' },
    { before: '渡口办 28 名 职 工 轮 流 值守，', after: '渡口办 28 名职工轮流值守，' },
  ],
  leaves: [
    { before: '代表 方 平 丁 一 到会，' },
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
    if (run.length < LEAST_RUN || arePadded(run.map((at) => text.charAt(at)))) continue;
    const [from, to] = [joinBefore(text, run[0] as number), joinBehind(text, i)];
    closed += text.slice(kept, from) + text.slice(from, to).replaceAll(' ', '');
    kept = to;
  }
  return closed + text.slice(kept);
}

/** Where the ideographs stand that follow each other from `start`, a space between any two, and marks. */
function runFrom(text: string, start: number): readonly number[] {
  const run = [start];
  for (let i = start + 1; i < text.length; i++) {
    if (isLone(text, i)) run.push(i);
    else if (text.charAt(i) !== ' ' && !isSpreadMark(text, i)) break;
  }
  return run;
}

/** An ideograph with a space, a mark or nothing on both sides, and a space on one. */
function isLone(text: string, i: number): boolean {
  const [before, behind] = [text.charAt(i - 1), text.charAt(i + 1)];
  const parted = (side: string, at: number) => side === '' || side === ' ' || isSpreadMark(text, at);
  return isAt(text, i, HAN) && (before === ' ' || behind === ' ') && parted(before, i - 1) && parted(behind, i + 1);
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
