import { unitsOf } from '../chars/units.js';
import { opensCaption } from '../phrases/caption.js';
import { captionCredit } from '../phrases/credit.js';
import { isPictureNote } from '../phrases/picture-note.js';
import type { DraftRow, Row } from './row.js';

/** A caption has so many lines at most, its credit aside. */
const LINES = 2;

/** What a line with the end of a credit is to its caption. */
interface CreditRow {
  /** The line holds the rest of the caption too, or of the credit; else the credit has a line of its own. */
  readonly shared: boolean;
  /** The credit begins on the line above. */
  readonly begun: boolean;
}

/**
 * Names the lines of captions, which are set in a measure of their own and would be read as the end of the text above or
 * the beginning of a head below; those that go on with the line above are marked so. Rows are marked in place.
 *
 *     市民在新开放的步道上    a caption
 *     散步。 陈某某 摄        goes on
 *     工人在检修设备。        a caption
 *     本报记者 陈某某 摄      its credit, by itself
 */
export function markCaptions(rows: readonly DraftRow[]): void {
  for (let i = 1; i < rows.length; i++) {
    const text = rows[i]?.text ?? '';
    const credit = ENDS_CREDIT.has(text.charCodeAt(text.length - 1)) ? readCredit(rows, i) : null;
    if (credit === null || (isPictureNote(text) && underText(rows, i))) continue;
    const last = credit.shared ? i : i - 1;
    const first = firstOf(rows, last);
    // a longer caption is a paragraph like any other, and its credit goes on with it
    if (first === null && credit.begun) Object.assign(rows[i] as DraftRow, { captionOn: true, jumpsOff: true });
    if (first === null || (credit.shared && first === i) || isHead(rows, first, i)) continue;
    for (let k = first; k <= last; k++) {
      const row = rows[k] as DraftRow;
      row.phrase = true;
      row.captionOn = k > first;
    }
  }
}

/** A note in brackets on the pictures of a story stands under its text: so many lines run on over it. */
const LEAST_RUNNING = 4;

function underText(rows: readonly Row[], i: number): boolean {
  for (let k = i - 1; k >= i - LEAST_RUNNING; k--) {
    const row = rows[k];
    if (row === undefined || row.phrase || (rows[k + 1]?.gap ?? 0) > 0) return false;
  }
  return true;
}

/** Most lines end in something else. */
const ENDS_CREDIT = unitsOf('摄攝影图圖片发發绘繪供照）)');

function readCredit(rows: readonly Row[], i: number): CreditRow | null {
  const [above, row] = [rows[i - 1], rows[i]];
  if (above === undefined || row === undefined || row.gap > 0 || row.text.length > LONGEST) return null;
  const own = captionCredit(row.text);
  const both = above.phrase || above.text.length > LONGEST ? null : captionCredit(above.text + row.text);
  // it begins on the line above: `…老城。本报记者 柏` / `长安 摄`
  if (
    both !== null &&
    both.at < above.text.length &&
    both.at > 0 &&
    (own === null || (own.at === 0 && !ROLE.test(row.text)))
  )
    return above.ending === 'stop' ? null : { shared: true, begun: true };
  if (own === null || opensCaption(row.text)) return null;
  return { shared: own.at > 0, begun: false };
}

const ROLE = /[记記]者|通[讯訊信][员員]/u;

/** No line of a caption is longer, in UTF-16 units. */
const LONGEST = 60;

/** The line with which the caption begins that ends with row `last`; null where none is seen: it begins behind a sentence, a gap, a phrase or a line that would have held more. */
function firstOf(rows: readonly Row[], last: number): number | null {
  for (let k = last; k > last - LINES - 1 && k >= 0; k--) {
    const [above, row] = [rows[k - 1], rows[k] as Row];
    if (isBarred(row) && k < last) return null;
    if (k < last && !isBroken(row, rows[k + 1] as Row)) return k + 1;
    if (above === undefined || row.gap > 0 || above.ending !== 'open' || above.phrase || above.jumpsOff)
      return last - k < LINES || row.gap > 0 ? k : null;
  }
  return null;
}

/** Lines of one measure differ less than by this factor where the shorter one holds so much. */
const MEASURE = 1.3;
/** More text than this, in UTF-16 units, is no rest of a caption but all of it. */
const LONGEST_REST = 10;

/** The line over a credit with a whole caption before it, wider than lines of captions are: a head of one line. */
function isHead(rows: readonly Row[], first: number, last: number): boolean {
  const [row, below] = [rows[first] as Row, rows[last] as Row];
  return first < last && row.width > below.width * MEASURE && (captionCredit(below.text)?.at ?? 0) > LONGEST_REST;
}

function isBarred({ phrase, jumpsOff, leads, name, dashed }: Row): boolean {
  return phrase || jumpsOff || leads || name || dashed;
}

/** What the line below begins with would not have fitted in a measure that holds the line below. */
function isBroken(row: Row, below: Row): boolean {
  return row.ending !== 'stop' && row.width + below.firstUnit > below.width;
}
