import { CLINGS, CLOSES, classAt, OPENS } from '../chars/classes.js';
import { isHanText } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { closingCue } from '../phrases/closing.js';
import { readDateline } from '../phrases/dateline.js';
import { jumpTo } from '../phrases/jump.js';
import { isBareName } from '../phrases/person.js';
import { hasSurname } from '../phrases/surnames.js';

/** How a piece of running text begins and ends. */
export interface Shape {
  /** Cells of its column. */
  readonly column: number;
  /** So many lines that it begins with stand for themselves, above the running text. */
  readonly lead: number;
  /** Its running text begins with a dateline, or a large initial. */
  readonly dated: boolean;
  /**
   * A paragraph goes on in its first line: a Chinese one is as wide as the column, so that no indent was lost, or ends the
   * paragraph; a Western one begins small.
   */
  readonly startsFull: boolean;
  /** It begins with a mark that no line begins with. */
  readonly startsClinging: boolean;
  /** Its last line is as wide as the column. */
  readonly endsFull: boolean;
  /** It ends in a full stop. */
  readonly endsSentence: boolean;
  /** A remark, a jump off or a signature says that its story ends. */
  readonly closes: boolean;
  /** Brackets and quotes that stay open at its end; that are closed before they were opened. */
  readonly leavesOpen: boolean;
  readonly closesOpen: boolean;
}

/** Its last line is full, and its last sentence goes on. */
export const isBroken = ({ closes, endsFull, endsSentence }: Shape): boolean => endsFull && !endsSentence && !closes;

/** A line that is so many cells narrower than its column is still full: marks were hung or carried over. */
export const GIVE = 2;
/** A line that falls this far short of its column stands for itself. */
export const STANDS_SHORT = 6;
/** The widest of fewer lines than this is their column where no two are alike. */
const FEW = 4;
/** Removed spaces that make a line a justified one. */
const SPREAD_SPACES = 4;

export const widthOf = (line: Line) => cells(line.raw.trim(), 2);

export function readShape(lines: readonly Line[], text: string): Shape {
  const widths = lines.map(widthOf);
  const column = columnOf(widths);
  const isFull = (i: number) => (widths[i] ?? 0) >= column - GIVE || isSpread(lines[i]);
  const first = Math.max(firstOfBody(lines, widths, column), linesOverDateline(lines), linesOverIndent(lines, isFull));
  const [start, end] = [lines[first]?.text.trim() ?? '', lines.at(-1)?.text.trim() ?? ''];
  return {
    column,
    lead: first,
    dated: isDated(lines, first),
    startsFull: isFull(first) || isTail(start),
    startsClinging: (classAt(start, 0) & (CLOSES | CLINGS)) !== 0,
    endsFull: isFull(lines.length - 1),
    endsSentence: ending(end) === 'stop',
    closes: jumpTo(text.slice(-LONGEST_JUMP)) !== null || closingCue(end) !== null || /[）)]$/u.test(end),
    ...openness(text),
  };
}

/** A jump at the end of a text is no longer, in UTF-16 units. */
export const LONGEST_JUMP = 30;

/** The width that most lines have, give or take a cell; the widest of two or three where no two are alike; 0 where there is one. */
export function columnOf(widths: readonly number[]): number {
  let [best, column, widest] = [1, -1, 0];
  for (const width of widths) {
    if (width > widest) widest = width;
    // most lines have the width that is found already
    if (width === column) continue;
    const like = countLike(widths, width);
    if (like > best || (like === best && like > 1 && width > column)) {
      best = like;
      column = width;
    }
  }
  return best > 1 ? column : widths.length > 1 && widths.length < FEW ? widest : 0;
}

function countLike(widths: readonly number[], width: number): number {
  let like = 0;
  for (const other of widths) if (other - width <= 1 && width - other <= 1) like++;
  return like;
}

function isSpread(line: Line | undefined): boolean {
  return line !== undefined && line.raw.trim().length - line.text.trim().length >= SPREAD_SPACES;
}

/** Index of the first line of running text: a byline or a crosshead may stand over it in the same box. */
function firstOfBody(lines: readonly Line[], widths: readonly number[], column: number): number {
  let first = 0;
  while (first < lines.length - 1 && (widths[first] ?? 0) < column - STANDS_SHORT && standsAlone(lines[first])) first++;
  return first;
}

/** Lines of a headline over the dateline of its story, which fill their column or not. */
const MOST_HEAD = 3;

/** How many lines stand over a dateline near the beginning of a box; 0 where none does. */
function linesOverDateline(lines: readonly Line[]): number {
  for (let i = 0; i < MOST_HEAD && standsAlone(lines[i]); i++) if (isDated(lines, i + 1)) return i + 1;
  return 0;
}

/** A line that does not fill its column over another is a headline over the indent of its text: one where it is so. */
function linesOverIndent(lines: readonly Line[], isFull: (i: number) => boolean): number {
  const isShort = (i: number) => !isFull(i) && standsAlone(lines[i]);
  return lines.length > FEW && isShort(0) && isShort(1) ? 1 : 0;
}

/** The last line of a paragraph: few are of one line. */
const isTail = (text: string): boolean => ending(text) === 'stop' || /[：；]$/u.test(text);

/** A dateline may go on in the next line. */
function isDated(lines: readonly Line[], i: number): boolean {
  return readDateline((lines[i]?.text.trim() ?? '') + (lines[i + 1]?.text.trim() ?? '')) !== null;
}

function standsAlone(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return ending(text) === 'open' || isSigned(text);
}

/** Whether a line is a byline, half of one, or could be a name alone. */
export function isSigned(text: string): boolean {
  return readByline(text) !== null || bareRole(text) !== null || isBareName(text);
}

/** A character by itself; under another line it may be the rest of a headline, but for a surname. */
export function isHalfName(text: string, glued: boolean): boolean {
  return text.length === 1 && isHanText(text) && (!glued || hasSurname(text.repeat(2)));
}

/** Lines over running text in one box, at most. */
const MOST_OVER = 5;

/** Which of the first lines of a box, from 0, is a surname by itself, so that the other half of the name stands elsewhere; -1 where none is. */
export function surnameLine(lines: readonly Line[]): number {
  return lines.slice(0, MOST_OVER).findIndex(({ text }) => isHalfName(text.trim(), true));
}

/** The brackets and quotes of a text that have no partner in it. */
export function openness(text: string): Pick<Shape, 'leavesOpen' | 'closesOpen'> {
  let depth = 0;
  let closesOpen = false;
  for (let i = 0; i < text.length; i++) {
    const bits = classAt(text, i);
    if (bits & OPENS) depth++;
    else if (bits & CLOSES) {
      if (depth === 0) closesOpen = true;
      else depth--;
    }
  }
  return { leavesOpen: depth > 0, closesOpen };
}
