import { isLetterPlace, isOverLetters, isUnnamed, letterSigner } from '../phrases/letter.js';
import type { DraftRow } from './caption-rows.js';

/**
 * Marks the lines with which letters are signed, on a page that says that it has letters: they are short, as loose lines of
 * running text are. Rows are marked in place.
 *
 *     …from the smell of synthetic vanilla?
 *     Ivy Tansley
 *     Mill Row, Aldermoor
 */
export function markLetterSigners(rows: readonly DraftRow[]): void {
  if (!rows.some(({ text }) => isOverLetters(text) || isUnnamed(text))) return;
  for (let i = 1; i < rows.length; i++) {
    const [above, row, below] = [rows[i - 1] as DraftRow, rows[i] as DraftRow, rows[i + 1]];
    if (above.ending !== 'stop' || row.ending === 'stop' || letterSigner(row.text) === null) continue;
    row.phrase = true;
    const under = rows[i + 2];
    if (below !== undefined && isLetterPlace(below.text) && below.ending !== 'stop' && under?.small !== true)
      below.phrase = true;
  }
}
