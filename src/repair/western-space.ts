import { classAt, HAN, isAt, SPACE } from '../chars/classes.js';
import { meets } from '../chars/contacts.js';
import { SPACES, UNSPACED } from './features.js';
import type { Fix, Setting } from './fix.js';

export const westernSpace: Fix = {
  name: 'western-space',
  why: 'layout programs put a quarter of an em between Han and digits or Latin letters, and extractors write some of these as spaces',
  seeks: SPACES | UNSPACED,
  closes: true,
  fix: (text, setting) => {
    const { han, adds, strips } = setting.habits;
    if (!han) return text;
    if (adds) return add(text);
    const stripped = strip(text, setting);
    return stripped !== text && strips() ? stripped : text;
  },
  mends: [
    { before: '河湾电视台等 16 家媒体', after: '河湾电视台等16家媒体' },
    { before: '完成 70% 的任务', after: '完成70%的任务' },
    { before: '用 GPS 定位', after: '用GPS定位' },
  ],
  leaves: [
    { before: '1 200 吨', after: '1 200吨' },
    { before: '合计  16' },
    { before: '河湾债券收益率报2.35 下调4个基点', lone: true },
    { before: '河湾股份拟募资3.2亿元 2029年曾亏损', lone: true },
    { before: 'about 16 houses', western: true },
  ],
};

/** One space between Han and a digit or letter goes; wider gaps are columns of a table, and a heading's halves stay apart. */
function strip(text: string, setting: Setting): string {
  let stripped = '';
  let kept = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (
      !meets(classBefore(text, at), classAt(text, at + 1)) ||
      (isOneSided(text, at) && !setting.running && !setting.first)
    )
      continue;
    stripped += text.slice(kept, at);
    kept = at + 1;
  }
  return stripped + text.slice(kept);
}

/** The number or word beside the space at `i` touches Han on its other side: a program would have set both sides apart. */
function isOneSided(text: string, i: number): boolean {
  const step = isAt(text, i + 1, HAN) ? -1 : 1;
  let end = i + step;
  while (end >= 0 && end < text.length && !isAt(text, end, HAN | SPACE)) end += step;
  return isAt(text, end, HAN);
}

/** A per cent sign belongs to its number: `70% 的`. */
function classBefore(text: string, i: number): number {
  return '%‰'.includes(text.charAt(i - 1)) ? classAt(text, i - 2) : classAt(text, i - 1);
}

function add(text: string): string {
  let spaced = text.charAt(0);
  for (let i = 1; i < text.length; i++)
    spaced += (meets(classAt(text, i - 1), classAt(text, i)) ? ' ' : '') + text.charAt(i);
  return spaced;
}
