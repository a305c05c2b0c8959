import { findContents } from '../phrases/contents.js';
import type { DraftRow } from './row.js';

/** Names the lines of boxes of contents: each stands by itself. Rows are marked in place. */
export function markContents(rows: readonly DraftRow[]): void {
  const found = findContents(rows.map(({ line }) => line.raw.trim()));
  for (let i = 0; i < rows.length; i++) if (found[i]) (rows[i] as DraftRow).phrase = true;
}
