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
