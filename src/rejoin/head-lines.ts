import { findClosedHeads } from './closed-heads.js';
import { findEchoHeads } from './echo-heads.js';
import type { Row } from './row.js';
import { findSentenceHeads } from './sentence-heads.js';
import { findTitleHeads } from './title-heads.js';
import { isUnstopped } from './unstopped.js';

/** Numbers of the rows that are lines of Western heads: in the style of sentences, in that of titles, and closed by a stop. */
export interface HeadLines {
  readonly sentences: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();
const NO_HEADS: HeadLines = { sentences: NONE, titles: NONE, closed: NONE };

/** The lines of a page that are heads, however it is divided. */
export function findHeadLines(rows: readonly Row[], han: boolean): HeadLines {
  if (han) return NO_HEADS;
  const unstopped = isUnstopped(rows);
  const titles = new Set([...findTitleHeads(rows, unstopped), ...findEchoHeads(rows, unstopped)]);
  return { sentences: findSentenceHeads(rows), titles, closed: findClosedHeads(rows) };
}
