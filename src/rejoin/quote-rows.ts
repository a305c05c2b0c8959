import { findPullQuotes } from '../phrases/pull-quote.js';
import { median } from '../quantile.js';
import type { DraftRow } from './row.js';

/** Names the lines of pull quotes: each quote stands by itself. Rows are marked in place. */
export function markPullQuotes(rows: readonly DraftRow[]): void {
  const texts = rows.map(({ text }) => text);
  const ends = findPullQuotes(texts, median(texts.map(({ length }) => length)));
  for (let i = 0; i < rows.length; i++)
    for (let k = i; k < (ends[i] as number); k++)
      Object.assign(rows[k] as DraftRow, { phrase: true, captionOn: k > i });
}
