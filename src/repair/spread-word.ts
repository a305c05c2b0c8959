import { HAN, isAt } from '../chars/classes.js';
import { readByline } from '../phrases/byline.js';
import { furnitureCue } from '../phrases/furniture.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';
import { hasLoneIdeograph } from './lone-ideograph.js';

/** A run of single ideographs: three or more in a line, or the whole line. */
const LEAST_RUN = 3;

export const spreadWord: Fix = {
  name: 'spread-word',
  why: 'short titles and mastheads are set wide to fill their box: 城 市 日 报, 征 集',
  seeks: SPACES,
  closes: true,
  fix: (text, setting) => {
    if (!setting.habits.han || setting.habits.settled || !hasLoneIdeograph(text)) return text;
    const bare = text.trim();
    // the word for who wrote the text, not the last one of a title
    if (bare.endsWith(' 文') && readByline(bare) !== null) return text;
    const parts = bare.split(' ');
    const whole = parts.length > 1 && parts.every(isSingle);
    const closed = text.slice(0, text.indexOf(bare)) + (whole ? parts.join('') : closeRuns(parts));
    return closed !== text && setting.running && furnitureCue(text) === null ? text : closed;
  },
  mends: [
    { before: '河 湾 日 报 第2版 要闻', after: '河湾日报 第2版 要闻', lone: true },
    { before: '征 集', after: '征集', lone: true },
    { before: '　河 湾 日 报 7版', after: '　河湾日报 7版', lone: true },
  ],
  leaves: [
    { before: '山水 田园 湖城 相融', lone: true },
    { before: '夜游 点亮老街“一盏灯”', lone: true },
    { before: '毕 禾 苗 文', lone: true },
    { before: 'A B C D', lone: true },
  ],
};

function isSingle(part: string): boolean {
  return part.length === 1 && isAt(part, 0, HAN);
}

/** Closes each run of at least `LEAST_RUN` single ideographs; shorter ones are names or meant as they are. */
function closeRuns(parts: readonly string[]): string {
  let closed = '';
  for (let i = 0; i < parts.length; ) {
    let end = i;
    while (end < parts.length && isSingle(parts[end] ?? '')) end++;
    const run = end - i >= LEAST_RUN;
    const next = run ? end : i + 1;
    closed += (i > 0 ? ' ' : '') + parts.slice(i, next).join(run ? '' : ' ');
    i = next;
  }
  return closed;
}
