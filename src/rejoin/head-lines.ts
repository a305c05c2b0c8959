import { REJOIN as W } from '../weights.js';
import { findClosedHeads } from './closed-heads.js';
import { findEchoHeads } from './echo-heads.js';
import type { Habit } from './habit.js';
import { endsBroken } from './hyphen-witness.js';
import { isWithinLead, opensLead } from './lead-lines.js';
import type { Row } from './row.js';
import { findSentenceHeads } from './sentence-heads.js';
import { findTitleHeads } from './title-heads.js';
import { findBrokenInto } from './unmarked.js';

/**
 * Numbers of the rows that are lines of Western heads: in the style of sentences, in that of titles, and closed by a stop; and of those
 * that are none, for a word of the row above goes on in them, or a text begins there.
 */
export interface HeadLines {
  readonly broken: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
  /** The first lines of texts under who wrote them, and the second ones of those whose first looks like a head. */
  readonly leads: ReadonlySet<number>;
  readonly within: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const NO_HEADS: HeadLines = { broken: NONE, sentences: NONE, titles: NONE, closed: NONE, leads: NONE, within: NONE };

/** The lines of a page that are heads, however it is divided. */
export function findHeadLines(rows: readonly Row[], { han, stopped }: Pick<Habit, 'han' | 'stopped'>): HeadLines {
  if (han) return NO_HEADS;
  const titles = new Set([...findTitleHeads(rows, !stopped), ...findEchoHeads(rows, !stopped)]);
  const marked = rows.filter(({ text }) => endsBroken(text)).length;
  const broken = findBrokenInto(rows, marked);
  return {
    broken,
    sentences: findSentenceHeads(rows),
    titles,
    closed: findClosedHeads(rows),
    leads: numbersOf(rows, opensLead),
    within: stopped ? numbersOf(rows, isWithinLead) : NONE,
  };
}

function numbersOf(rows: readonly Row[], is: (rows: readonly Row[], i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < rows.length; i++) if (is(rows, i)) found.add(i);
  return found;
}

/** What it costs a row that it is a line of a head, or a part of a word, to be something else. */
interface HeadPrices {
  /** To begin something; to begin running text; to go on with what stands above. */
  readonly start: number;
  readonly flow: number;
  readonly on: number;
  /** To stand by itself, where a word goes on from it or into it, or a text begins. */
  readonly alone: number;
  readonly isHead: boolean;
}

export function priceHeads({ broken, closed, titles, leads, within }: HeadLines, i: number): HeadPrices {
  const isClosed = closed.has(i);
  const isTitle = titles.has(i);
  return {
    start: broken.has(i) ? W.startBroken : 0,
    flow: (isClosed ? W.flowClosed : 0) + (within.has(i) ? W.startHungWestern : 0),
    on: isTitle || titles.has(i - 1) ? W.onName : isClosed || closed.has(i - 1) ? W.onClosed : 0,
    alone: (broken.has(i) || broken.has(i + 1) ? W.loneBroken : 0) + (leads.has(i) ? W.loneUnderByline : 0),
    isHead: isTitle || isClosed,
  };
}
