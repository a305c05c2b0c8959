import { DIGIT, HAN, isAt, OPENS } from '../chars/classes.js';
import { countNumberCells } from '../chars/number-row.js';
import { ending } from '../chars/sentence.js';
import { countSpaces, unspacedLength } from '../chars/spaces.js';
import { unitsOf } from '../chars/units.js';
import { isWhole } from '../chars/whole.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import type { Listener, Note } from '../model/note.js';
import type { Page } from '../model/page.js';
import { readByline } from '../phrases/byline.js';
import { captionCredit } from '../phrases/credit.js';
import { readDateline } from '../phrases/dateline.js';
import { furnitureCue } from '../phrases/furniture.js';
import { columnOf, GIVE, isSigned, widthOf } from './shape.js';

/** The last line of a head is at least so long, in UTF-16 units without spaces. */
const SHORTEST = 4;
/** A line with more spaces is a spread one, a row of a table or a list of names. */
const MOST_SPACES = 6;
/** So many lines below tell how wide their column is; a narrower one, in cells, is one of a table. */
const BELOW = 8;
const NARROWEST = 16;
/** The indent that a first line lost, in cells: two characters, give or take what a line is spread or squeezed by. */
const INDENT = { least: 3, most: 6 };

/**
 * A page with its run-in heads parted: where a head is drawn after its text and the next story begins at the same height, an
 * extractor takes the last line of the one and the first line of the other for one line. Both pieces keep its number.
 *
 *     小小老墙 敞亮人心 临汐市商务局原书记      小小老墙 敞亮人心
 *     屈川同志，于2001年12月27日7       →    临汐市商务局原书记
 *     时因病医治无效，在临汐市第一              屈川同志，于2001年12月27日7
 *
 * A piece is a first line where it is a byline, opens with a dateline, or is as much narrower than the lines under it as an
 * indent is wide.
 */
export function partRunIns(page: Page, note?: Listener): Page {
  const { lines, number } = page;
  let parted: Line[] | null = null;
  for (const [i, line] of lines.entries()) {
    const pieces = piecesOf(lines, i);
    if (pieces !== null) {
      // paragraphs that stand whole on their lines have no columns
      if (parted === null && isWhole(lines.map(({ text }) => text))) return page;
      parted ??= lines.slice(0, i);
      note?.(noteOf(line, pieces, number));
    }
    parted?.push(...(pieces ?? [line]));
  }
  return parted === null ? page : { ...page, lines: parted };
}

function noteOf({ number, text }: Line, pieces: readonly Line[], page: number): Note {
  const after = pieces.map((piece) => piece.text).join(' | ');
  return { stage: 'order', rule: 'run-in', page, lines: [number, number], before: text, after };
}

/** The head and the first line that line `i` holds; null where it is one line. */
function piecesOf(lines: readonly Line[], i: number): readonly [Line, Line] | null {
  const line = lines[i] as Line;
  const raw = line.raw.trim();
  if (!couldBeRunIn(raw) || headsTable(raw, lines[i + 1])) return null;
  const below = widthsBelow(lines, i);
  const column = columnOf(below);
  if (column < NARROWEST || goesOnAbove(lines[i - 1], column)) return null;
  const wide = cells(raw, 2) > column + GIVE;
  const signed = holdsSign(raw);
  if (!wide && !signed) return null;
  const text = line.text.trim();
  for (let at = raw.indexOf(' '); at >= 0; at = raw.indexOf(' ', at + 1)) {
    const [left, right] = [raw.slice(0, at).trim(), raw.slice(at + 1).trim()];
    const indented = wide && isIndented(right, below, column);
    const texts = indented || signed ? deal(text, left) : null;
    if (texts === null || !isHeadLine(texts[0]) || !(indented || isOpening(texts[1]))) continue;
    if (isOfOnePiece(text)) return null;
    return [
      { ...line, raw: left, text: texts[0] },
      { ...line, raw: right, text: texts[1], carried: false },
    ];
  }
  return null;
}

/** Names, a masthead, a credit or what opens a story: spaces stand in them. */
const isOfOnePiece = (text: string): boolean =>
  isSigned(text) || readDateline(text) !== null || furnitureCue(text) !== null || captionCredit(text) !== null;

/** Chinese, maybe in quotes or behind a dash, with few spaces. */
function couldBeRunIn(raw: string): boolean {
  const opens = isAt(raw, 0, OPENS) || raw.startsWith('—');
  if (!isAt(raw, 0, HAN) && !(opens && (isAt(raw, 1, HAN) || isAt(raw, 2, HAN)))) return false;
  const spaces = countSpaces(raw, MOST_SPACES + 1);
  return spaces > 0 && spaces <= MOST_SPACES;
}

/** What the columns of a table are called: numbers stand under as many of them. */
function headsTable(raw: string, below: Line | undefined): boolean {
  const cells = raw.split(' ').length;
  const under = below?.raw.trim() ?? '';
  return cells >= LEAST_CELLS && under.split(' ').length === cells && countNumberCells(under) > 0;
}

const LEAST_CELLS = 3;

function widthsBelow(lines: readonly Line[], i: number): readonly number[] {
  const widths: number[] = [];
  for (let j = i + 1; j < lines.length && j <= i + BELOW; j++) {
    const width = widthOf(lines[j] as Line);
    if (width > 0) widths.push(width);
  }
  return widths;
}

/** The line above fills the column and breaks off: running text goes on here. */
function goesOnAbove(above: Line | undefined, column: number): boolean {
  return above !== undefined && Math.abs(widthOf(above) - column) <= GIVE && ending(above.text) === 'open';
}

function isHeadLine(left: string): boolean {
  if (unspacedLength(left) < SHORTEST || ending(left) !== 'open' || left.includes('。')) return false;
  return !COMMAS.has(left.charCodeAt(left.length - 1)) && !isSigned(left) && readDateline(left) === null;
}

const COMMAS = unitsOf('，,、');
/** What bylines and datelines hold: a reporter, or news that came by wire. */
const SIGNS = unitsOf('记記讯訊电電');

function holdsSign(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (SIGNS.has(text.charCodeAt(i))) return true;
  return false;
}

function isOpening(right: string): boolean {
  if (!isAt(right, 0, HAN | OPENS)) return false;
  const bylines = readByline(right);
  return bylines?.every(({ role }) => role !== null) ?? readDateline(right) !== null;
}

/** As wide as the first line of a paragraph whose second line fills the column. */
function isIndented(right: string, below: readonly number[], column: number): boolean {
  if (!isAt(right, 0, HAN | DIGIT | OPENS)) return false;
  const short = column - cells(right, 2);
  return short >= INDENT.least && short <= INDENT.most && Math.abs((below[0] ?? 0) - column) <= GIVE;
}

/** What repair made of both pieces, `left` being the first as it came; null where it changed more than spaces. */
function deal(text: string, left: string): readonly [string, string] | null {
  let at = 0;
  for (const character of left.replaceAll(' ', '')) {
    while (text[at] === ' ') at++;
    if (!text.startsWith(character, at)) return null;
    at += character.length;
  }
  return [text.slice(0, at), text.slice(at).trim()];
}
