import type { Row } from './row.js';
import { findSentenceHeads } from './sentence-heads.js';
import { findTitleHeads } from './title-heads.js';

/** Numbers of the rows that are lines of Western heads, in the style of sentences and in that of titles. */
export interface HeadLines {
  readonly sentences: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
}

const NO_HEADS: HeadLines = { sentences: new Set(), titles: new Set() };

/** The lines of a page that are heads, however it is divided. */
export function findHeadLines(rows: readonly Row[], han: boolean): HeadLines {
  return han ? NO_HEADS : { sentences: findSentenceHeads(rows), titles: findTitleHeads(rows) };
}
