import { REJOIN as W } from '../weights.js';
import { findClosedHeads } from './closed-heads.js';
import { findEchoHeads } from './echo-heads.js';
import { endsBroken } from './hyphen-witness.js';
import type { Row } from './row.js';
import { findSentenceHeads } from './sentence-heads.js';
import { findTitleHeads } from './title-heads.js';
import { findBrokenInto } from './unmarked.js';
import { isUnstopped } from './unstopped.js';

/**
 * Numbers of the rows that are lines of Western heads: in the style of sentences, in that of titles, and closed by a stop; and of those
 * that are none, for a word of the row above goes on in them.
 */
export interface HeadLines {
  readonly broken: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const NO_HEADS: HeadLines = { broken: NONE, sentences: NONE, titles: NONE, closed: NONE };

/** The lines of a page that are heads, however it is divided. */
export function findHeadLines(rows: readonly Row[], han: boolean): HeadLines {
  if (han) return NO_HEADS;
  const unstopped = isUnstopped(rows);
  const titles = new Set([...findTitleHeads(rows, unstopped), ...findEchoHeads(rows, unstopped)]);
  const marked = rows.filter(({ text }) => endsBroken(text)).length;
  const broken = findBrokenInto(rows, marked);
  return { broken, sentences: findSentenceHeads(rows), titles, closed: findClosedHeads(rows) };
}

/** What it costs a row that it is a line of a head, or a part of a word, to be something else. */
interface HeadPrices {
  /** To begin something; to begin running text; to go on with what stands above. */
  readonly start: number;
  readonly flow: number;
  readonly on: number;
  /** To stand by itself, where a word goes on from it or into it. */
  readonly torn: number;
  readonly isHead: boolean;
}

export function priceHeads({ broken, closed, titles }: HeadLines, i: number): HeadPrices {
  const isClosed = closed.has(i);
  const isTitle = titles.has(i);
  return {
    start: broken.has(i) ? W.startBroken : 0,
    flow: isClosed ? W.flowClosed : 0,
    on: isTitle || titles.has(i - 1) ? W.onName : isClosed || closed.has(i - 1) ? W.onClosed : 0,
    torn: broken.has(i) || broken.has(i + 1) ? W.loneBroken : 0,
    isHead: isTitle || isClosed,
  };
}
