import { ending } from '../chars/sentence.js';
import type { Line } from '../model/line.js';
import { ORDER as W } from '../weights.js';
import { cutAbreast } from './abreast.js';
import { isBlank } from './blank.js';
import type { Script, Stretch } from './box.js';
import { columnOf, GIVE, widthOf } from './shape.js';
import { goesOn } from './western.js';

/** So few pieces of running text cannot be shuffled. */
const FEWEST = 4;

/** Whether blank lines part a page in so few groups of lines that none can be shuffled: most pages have few, or none at all. */
export function hasFewGroups(lines: readonly Line[]): boolean {
  let groups = 0;
  let blank = true;
  for (const line of lines) {
    const empty = isBlank(line);
    if (!empty && blank && ++groups >= FEWEST) return false;
    blank = empty;
  }
  return true;
}

/**
 * Whether the running text of a page breaks off in mid-sentence, as columns do and paragraphs do not, and does not go on
 * below, as it nearly always does on a page in order; or whether heads of two stories stand in a line.
 */
export function areSuspect(stretches: readonly Stretch[], script: Script): boolean {
  const { bodies, broken, interrupted, parted } = countSeams(stretches, script);
  if (bodies < FEWEST || broken < W.brokenLeast[script] * bodies) return false;
  // a blank line at each paragraph, as OCR writes them: what it parts is no column
  if (script === 'han' && parted > W.partedMost * bodies && !areColumns(stretches)) return false;
  if (interrupted >= Math.max(1, W.interruptedLeast * (bodies - W.interruptedFew))) return true;
  return script === 'han' && areColumns(stretches) && stretches.some(holdsTwoHeads);
}

/** Pieces of running text: how many there are, break off, do not go on below though they break off, end as paragraphs do before another. */
function countSeams(stretches: readonly Stretch[], script: Script) {
  let [bodies, broken, interrupted, parted] = [0, 0, 0, 0];
  for (const [i, { kind, lines }] of stretches.entries()) {
    if (kind !== 'body') continue;
    bodies++;
    const next = stretches[i + 1];
    const isMid = next?.kind === 'body' && startsMid(next.lines, script);
    if (ending(lines.at(-1)?.text ?? '') === 'open') {
      broken++;
      if (!isMid) interrupted++;
    } else if (next?.kind === 'body' && !isMid) parted++;
  }
  return { bodies, broken, interrupted, parted };
}

/** A column is at least so many lines high; its neighbours in the story are as high, give or take a line. */
const LEAST_HEIGHT = 10;
const NEIGHBOURS = 3;

/**
 * Whether the running text of a page stands in columns, by their heights in lines: a story's columns are of one height;
 * boxes that ended anywhere are alike only by chance.
 */
export function areColumns(stretches: readonly Stretch[]): boolean {
  const heights = stretches.filter(({ kind }) => kind === 'body').map(({ lines }) => lines.length);
  let [all, alike] = [0, 0];
  for (const [i, height] of heights.entries()) {
    all += height;
    if (height < LEAST_HEIGHT) continue;
    const near = heights.slice(Math.max(0, i - NEIGHBOURS), i + 1 + NEIGHBOURS);
    // it is one of them itself
    if (near.filter((other) => Math.abs(other - height) <= 1).length > 1) alike += height;
  }
  return alike >= W.columnsLeast * all;
}

/** Whether a sentence goes on in the first line: of a Chinese one the width tells, it is not indented. */
function startsMid(lines: readonly Line[], script: Script): boolean {
  const [first] = lines;
  if (first === undefined) return false;
  return script === 'han' ? widthOf(first) >= columnOf(lines.map(widthOf)) - GIVE : goesOn(first.text.trim());
}

function holdsTwoHeads({ kind, lines }: Stretch): boolean {
  return kind === 'lone' && lines.some((line) => cutAbreast(line).length > 1);
}
