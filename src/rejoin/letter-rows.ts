import { couldSignFrench } from '../phrases/byline-signature.js';
import { isLetterPlace, isOverLetters, isStanding, isUnnamed, letterSigner } from '../phrases/letter.js';
import { tongueOf } from '../phrases/tongue.js';
import type { DraftRow } from './row.js';

/**
 * Marks the lines with which letters are signed, on a page that says that it has letters: they are short, as loose lines of
 * running text are. Rows are marked in place.
 *
 *     …from the smell of synthetic vanilla?
 *     Ivy Tansley
 *     Mill Row, Aldermoor
 */
export function markLetterSigners(rows: readonly DraftRow[]): void {
  markFrenchSigners(rows);
  if (!rows.some(({ text }) => isOverLetters(text) || isUnnamed(text) || isStanding(text))) return;
  for (let i = 1; i < rows.length; i++) {
    const [above, row, below] = [rows[i - 1] as DraftRow, rows[i] as DraftRow, rows[i + 1]];
    if (above.ending !== 'stop' || row.ending === 'stop' || letterSigner(row.text) === null) continue;
    row.phrase = true;
    const under = rows[i + 2];
    if (below !== undefined && isLetterPlace(below.text) && below.ending !== 'stop' && under?.small !== true)
      below.phrase = true;
  }
}

/** Lines of the story over a name that tell its language, and its measure. */
const LINES = 6;
/** A head under the name leaves so much of the measure blank at least. */
const HEAD = 0.85;

/**
 * Marks names in capitals under a story in French, where a head stands below: over a paragraph such a line may be a crosshead.
 *
 *     Le bac reprendra la mer lundi.
 *     ALBERT TANSLEY                      a name
 *     Le quai fermé                       a head
 */
function markFrenchSigners(rows: readonly DraftRow[]): void {
  for (let i = 1; i < rows.length; i++) {
    const [above, row, below] = [rows[i - 1] as DraftRow, rows[i] as DraftRow, rows[i + 1]];
    if (!row.capitals || row.phrase || above.ending !== 'stop' || !couldSignFrench(row.text)) continue;
    const story = rows.slice(Math.max(0, i - LINES), i);
    const measure = Math.max(...story.map(({ width }) => width));
    if (below !== undefined && (below.capitals || below.ending === 'stop' || below.width > measure * HEAD)) continue;
    if (tongueOf(story.map(({ text }) => text).join(' '), 'en') === 'fr') row.phrase = true;
  }
}
