import type { Wording } from '../chars/wording.js';
import { isNoticeTitle } from '../phrases/title.js';
import { SEGMENT as W } from '../weights.js';
import { countAbove } from './affinity.js';
import type { Item } from './item.js';

/** So many blocks of text between two lines are read; the text of a notice has fewer. */
const REACH = 12;
const LONGEST_NOTICE = 6;
/** Lines that one head has at most. */
const HEAD_LINES = 3;
/** So much weight of a line's wording on one side says half of all that it can say. */
const PRIOR = 0.5;

/**
 * For each line between paragraphs, how much says that it heads the text above it, where that has no head so far: what it
 * costs to take it for a crosshead. Either the next line is the title of a notice, whose text then stands between the two;
 * or the words of each line come again in the text over it, and not in the text over the other.
 *
 *     …老街的菜窖……          its words above
 *     共享菜窖稳步回升       a line
 *     …水厂换了管网……        none of its words, but those of the next line
 *     供水管网开放           the next line
 */
export function findHeadsBelow(items: readonly Item[], wording: Wording): Float64Array {
  const costs = new Float64Array(items.length);
  const grams = wording.spread.length;
  const met: Met = [new Int32Array(grams), new Int32Array(grams)];
  for (let i = 0; i < items.length; i++) {
    if (!isLine(items[i]) || isLine(items[i - 1])) continue;
    const text = endOfLines(items, i);
    const next = endOfText(items, text);
    if (next === text || !isLine(items[next])) continue;
    const own = { lines: [i, text], text: [i - countAbove(items, i), i] } as const;
    const other = { lines: [next, endOfLines(items, next)], text: [text, next] } as const;
    const notice = next - text <= LONGEST_NOTICE && isTitle(items, next) ? W.crossheadOverNotice : 0;
    costs.fill(notice + W.crossheadTorn * torn(wording, met, i + 1, own, other), i, text);
  }
  return costs;
}

function isLine(item: Item | undefined): boolean {
  if (item === undefined || item.block.form !== null || item.block.shape !== 'lone') return false;
  return !item.fullStop && item.byline === null && item.furniture === null && item.credit === null && !item.caption;
}

/** The title of a notice, on one line or two. */
function isTitle(items: readonly Item[], i: number): boolean {
  const [line = '', under = ''] = [items[i]?.text, items[i + 1]?.text];
  return isNoticeTitle(line) || isNoticeTitle(line + under);
}

function endOfLines(items: readonly Item[], from: number): number {
  let end = from + 1;
  while (end < from + HEAD_LINES && isLine(items[end])) end++;
  return end;
}

/** The first block from `from` on that is no running text, or begins a story or ends one. */
function endOfText(items: readonly Item[], from: number): number {
  let end = from;
  while (end < items.length && end < from + REACH && isText(items[end] as Item)) end++;
  return end;
}

function isText(item: Item): boolean {
  const { byline, dateline, jumpFrom, jumpTo } = item;
  return !isLine(item) && byline === null && dateline === null && jumpFrom === null && jumpTo === null;
}

/** From this item up to that one. */
type Run = readonly [number, number];

/** A head, and the text over it. */
interface Headed {
  readonly lines: Run;
  readonly text: Run;
}

/** For each gram the last round in which it was met, in the text above and in the one below. */
type Met = readonly [above: Int32Array, below: Int32Array];

/** How much more the words of each head are in its own text than in the other's, 0 to 1. `round`: another for each pair. */
function torn(wording: Wording, [above, below]: Met, round: number, one: Headed, other: Headed): number {
  mark(wording, one.text, above, round);
  mark(wording, other.text, below, round);
  const own = lean(wording, one.lines, above, below, round);
  return own <= 0 ? 0 : own * Math.max(0, lean(wording, other.lines, below, above, round));
}

function mark({ grams, starts }: Wording, [from, to]: Run, met: Int32Array, round: number): void {
  for (let k = starts[from] as number; k < (starts[to] as number); k++) met[grams[k] as number] = round;
}

/** How much more of a head's wording is in one text than in another, -1 to 1; what is in neither, or in both, says nothing. */
function lean(
  { grams, spread, starts }: Wording,
  [from, to]: Run,
  one: Int32Array,
  other: Int32Array,
  round: number,
): number {
  let [ones, others] = [0, 0];
  for (let k = starts[from] as number; k < (starts[to] as number); k++) {
    const gram = grams[k] as number;
    const inOne = one[gram] === round;
    if (inOne === (other[gram] === round)) continue;
    if (inOne) ones += 1 / (spread[gram] as number);
    else others += 1 / (spread[gram] as number);
  }
  return (ones - others) / (ones + others + PRIOR);
}
