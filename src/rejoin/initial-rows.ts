import { holdsInitial, isInitial } from '../phrases/initial.js';
import type { DraftRow } from './row.js';

/** So many lines at most stand beside an initial. */
const BESIDE = 4;
/** Blank lines that may part the initial, a box of its own, from its text. */
const MOST_GAP = 2;

/**
 * Marks large initials, and the lines beside them. Rows are marked in place.
 *
 *     T                       the initial
 *     he coffee was           goes on with its word, set in
 *     burned when he          set in
 *     climbed to the wheelhouse at five
 */
export function markInitials(rows: readonly DraftRow[]): void {
  for (let i = 0; i + 1 < rows.length; i++) {
    const [above, row, below] = [rows[i - 1], rows[i] as DraftRow, rows[i + 1] as DraftRow];
    if (holdsInitial(row.text) && !isWithinText(above, row)) {
      row.leads = true;
      setIn(rows, i);
    }
    if (!isInitial(row.text, below.text) || below.gap > MOST_GAP || isWithinText(above, row)) continue;
    row.phrase = true;
    Object.assign(below, { underInitial: true, leads: true, small: false, phrase: false });
    setIn(rows, i + 1);
  }
}

/** Marks line `from` and those under it as beside an initial. */
function setIn(rows: readonly DraftRow[], from: number): void {
  for (let k = from; k < rows.length && k < from + BESIDE; k++) (rows[k] as DraftRow).inset = true;
}

/** The text above goes on: what stands here is noise. */
function isWithinText(above: DraftRow | undefined, { gap }: DraftRow): boolean {
  return above !== undefined && gap === 0 && above.small && above.ending === 'open' && !above.phrase;
}
