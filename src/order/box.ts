import { ending } from '../chars/sentence.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { furnitureCue } from '../phrases/furniture.js';
import { cutAbreast } from './abreast.js';
import { columnOf, GIVE, isSigned, readShape, type Shape, STANDS_SHORT, widthOf } from './shape.js';

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
  /** It stands right under the box before it, or beside it, without a blank line: the extractor held both for one. */
  readonly glued: boolean;
  /** It is a piece of this line, cut where heads of two stories may stand side by side; null where it holds whole lines. */
  readonly cutFrom: Line | null;
}

/** A column of few lines is at least this wide, in cells. */
const NARROWEST = 14;
/** A line that stands out over its column by more cells was not set in it. */
const STANDS_OUT = 3;
/** Lines of heads over a column in one box, at most. */
const MOST_CROWN = 5;
/** So many lines together are no head: running text without a mark is verse. */
const VERSE = 6;

/** The boxes of a page, in page order; lines that are furniture leave their box. */
export function cutBoxes(lines: readonly Line[]): readonly Box[] {
  const groups = groupLines(lines);
  const columns = new Set(
    groups
      .filter(({ furniture, lines: own }) => !furniture && own.length >= VERSE)
      .map((group) => columnOf(group.lines.map(widthOf))),
  );
  const boxes: Box[] = [];
  for (const { furniture, lines: own } of groups) {
    const parts = furniture ? [{ lines: own, running: false, cutFrom: null }] : partsOf(own, columns);
    parts.forEach((part, i) => {
      const text = part.lines.map((line) => line.text.trim()).join('');
      const kind = furniture ? 'furniture' : part.running ? 'body' : 'lone';
      const shape = part.running ? readShape(part.lines, text) : null;
      boxes.push({ kind, index: boxes.length, lines: part.lines, text, shape, glued: i > 0, cutFrom: part.cutFrom });
    });
  }
  return boxes;
}

/** Lines without a blank line between; furniture apart. */
function groupLines(
  lines: readonly Line[],
): readonly { readonly furniture: boolean; readonly lines: readonly Line[] }[] {
  const groups: { furniture: boolean; lines: Line[] }[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.text.trim();
    const furniture = text !== '' && furnitureCue(text) !== null;
    const last = groups.at(-1);
    if (text === '') open = false;
    else if (open && last?.furniture === furniture) last.lines.push(line);
    else {
      groups.push({ furniture, lines: [line] });
      open = true;
    }
  }
  return groups;
}

interface Part {
  readonly lines: readonly Line[];
  readonly running: boolean;
  readonly cutFrom: Line | null;
}

/** A line of a head, or the pieces of it that could be of two. */
function headParts(line: Line): readonly Part[] {
  const pieces = cutAbreast(line);
  return pieces.map((piece) => ({ lines: [piece], running: false, cutFrom: pieces.length > 1 ? line : null }));
}

/** The lines of heads in a box, one by one, and its running text: heads of two stories may have come in one box, or one over a column. */
function partsOf(lines: readonly Line[], columns: ReadonlySet<number>): readonly Part[] {
  const widths = lines.map(textWidthOf);
  const column = columnOf(widths);
  if (!isRunning(lines, column, columns)) return lines.flatMap(headParts);
  const start = crownOf(lines, widths, column);
  let end = lines.length;
  while (end > start + 1 && (widths[end - 1] ?? 0) > column + STANDS_OUT) end--;
  return [
    ...lines.slice(0, start).flatMap(headParts),
    { lines: lines.slice(start, end), running: true, cutFrom: null },
    ...lines.slice(end).flatMap(headParts),
  ];
}

/** How many lines at the top of running text are lines of heads: names, and lines wider than the column, with what is above them. */
function crownOf(lines: readonly Line[], widths: readonly number[], column: number): number {
  let crown = 0;
  for (let i = 0; i < Math.min(MOST_CROWN, lines.length - 1); i++) {
    const [width, text] = [widths[i] ?? 0, lines[i]?.text.trim() ?? ''];
    if (width > column + STANDS_OUT || (width < column - GIVE && isSigned(text))) crown = i + 1;
    else if (width >= column - STANDS_SHORT || ending(text) !== 'open') break;
  }
  return crown;
}

/** What a line holds, in cells, its spread undone. */
const textWidthOf = (line: Line) => cells(line.text.trim(), 2);

/** Many lines are running text, and so is what holds a sentence; few are where they are as wide as a column of the page. */
function isRunning(lines: readonly Line[], column: number, columns: ReadonlySet<number>): boolean {
  if (lines.length >= VERSE || lines.some(({ text }) => text.includes('。'))) return true;
  if (column < NARROWEST || lines.length < 2) return false;
  return (
    [...columns].some((other) => Math.abs(other - column) <= GIVE) && lines.some(({ text }) => /[，；：、]/u.test(text))
  );
}
