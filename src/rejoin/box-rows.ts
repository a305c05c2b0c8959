import { findAds } from '../phrases/ad-box.js';
import { isAdLabel } from '../phrases/advertisement.js';
import { findBoxes } from '../phrases/boxes.js';
import type { DraftRow } from './row.js';

/** Names the lines of small boxes and of advertisements: each stands by itself. Rows are marked in place. */
export function markBoxes(rows: readonly DraftRow[]): void {
  const boxes = findBoxes(rows.map(({ text }) => text));
  const ads = findAds(rows.map(({ phrase, text }) => (phrase && !isAdLabel(text) ? '' : text)));
  for (let i = 0; i < rows.length; i++)
    if (boxes[i] !== null || (ads[i] !== null && ads[i] !== 'after')) (rows[i] as DraftRow).phrase = true;
}
