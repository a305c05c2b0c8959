import { CLINGS, CLOSES, classAt, OPENS } from '../chars/classes.js';
import { ending } from '../chars/sentence.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { closingCue } from '../phrases/closing.js';
import { readDateline } from '../phrases/dateline.js';
import { furnitureCue } from '../phrases/furniture.js';
import { jumpTo } from '../phrases/jump.js';
import { isBareName } from '../phrases/person.js';

/**
 * What an extractor kept together: lines without a blank line between.
 *
 *     body        a piece of a story's running text, as wide as its column
 *     lone        a line or few outside running text: a headline, a kicker, a byline, a scrap
 *     furniture   lines that a cue names as the page's own
 */
export interface Box {
  readonly kind: 'body' | 'lone' | 'furniture';
  /** Its place among the boxes of the page, from 0. */
  readonly index: number;
  readonly lines: readonly Line[];
  /** The lines' text, one after the other, without spaces at the edges. */
  readonly text: string;
  /** Of a body, how it begins and ends; null else. */
  readonly shape: Shape | null;
}

/** How a piece of running text begins and ends. */
export interface Shape {
  /** Cells of its column. */
  readonly column: number;
  /** It begins with lines that stand for themselves, above the running text. */
  readonly leads: boolean;
  /** Its running text begins with a dateline. */
  readonly dated: boolean;
  /** Its first line is as wide as the column: no indent was lost, so a paragraph goes on. */
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

/** A line that is so many cells narrower than its column is still full: marks were hung or carried over. */
const GIVE = 2;
/** A column is at least this wide, in cells; a line that falls this far short of it stands for itself. */
const NARROWEST = 14;
const STANDS_SHORT = 6;
/** Running text without a mark has at least so many lines: verse. */
const UNMARKED = 4;
/** Removed spaces that make a line a justified one. */
const SPREAD_SPACES = 4;

/** The boxes of a page, in page order; lines that are furniture leave their box. */
export function cutBoxes(lines: readonly Line[]): readonly Box[] {
  const boxes: Box[] = [];
  let open: Line[] = [];
  let furniture = false;
  const close = () => {
    if (open.length > 0) boxes.push(readBox(open, furniture, boxes.length));
    open = [];
  };
  for (const line of lines) {
    const text = line.text.trim();
    const named = text !== '' && furnitureCue(text) !== null;
    if (text === '' || named !== furniture) close();
    if (text === '') continue;
    furniture = named;
    open.push(line);
  }
  close();
  return boxes;
}

function readBox(lines: readonly Line[], furniture: boolean, index: number): Box {
  const text = lines.map((line) => line.text.trim()).join('');
  const shape = furniture ? null : readShape(lines, text);
  return { kind: furniture ? 'furniture' : shape === null ? 'lone' : 'body', index, lines, text, shape };
}

function readShape(lines: readonly Line[], text: string): Shape | null {
  const widths = lines.map((line) => cells(line.raw.trim(), 2));
  const column = columnOf(widths);
  if (column < NARROWEST || (lines.length < UNMARKED && !/[，。；：、]/u.test(text))) return null;
  const isFull = (i: number) => (widths[i] ?? 0) >= column - GIVE || isSpread(lines[i]);
  const first = firstOfBody(lines, widths, column);
  const [start, end] = [lines[first]?.text.trim() ?? '', lines.at(-1)?.text.trim() ?? ''];
  return {
    column,
    leads: first > 0,
    dated: readDateline(start + (lines[first + 1]?.text.trim() ?? '')) !== null,
    startsFull: isFull(first),
    startsClinging: (classAt(start, 0) & (CLOSES | CLINGS)) !== 0,
    endsFull: isFull(lines.length - 1),
    endsSentence: ending(end) === 'stop',
    closes: jumpTo(text.slice(-LONGEST_JUMP)) !== null || closingCue(end) !== null || /[）)]$/u.test(end),
    ...openness(text),
  };
}

const LONGEST_JUMP = 30;

/** The width that most lines have, give or take a cell; 0 where no two lines are alike. */
function columnOf(widths: readonly number[]): number {
  let [best, column] = [1, 0];
  for (const width of new Set(widths)) {
    const like = widths.filter((other) => Math.abs(other - width) <= 1).length;
    if (like > best || (like === best && like > 1 && width > column)) [best, column] = [like, width];
  }
  return column;
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

function standsAlone(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  return ending(text) === 'open' || isSigned(text);
}

/** Whether a line is a byline, half of one, or could be a name alone. */
export function isSigned(text: string): boolean {
  return readByline(text) !== null || bareRole(text) !== null || isBareName(text);
}

function openness(text: string): Pick<Shape, 'leavesOpen' | 'closesOpen'> {
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
