import { areHanTexts } from '../chars/han.js';
import { once } from '../chars/once.js';
import { ending } from '../chars/sentence.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { furnitureCue } from '../phrases/furniture.js';
import { isInitial } from '../phrases/initial.js';
import { cutAbreast } from './abreast.js';
import { isBlank } from './blank.js';
import { columnOf, GIVE, isHalfName, isSigned, readShape, type Shape, STANDS_SHORT, widthOf } from './shape.js';
import { findRunning, type Running, readWesternShape, columnsOf as westernColumnsOf } from './western.js';

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
  /** Lone lines that begin with a byline, with what could be a name, or half of one: a name of two characters is padded to the width of three. */
  readonly name: boolean;
  /** It stands right under the box before it, or beside it, without a blank line: the extractor held both for one. */
  readonly glued: boolean;
  /** It is a piece of this line, cut where heads of two stories may stand side by side; null where it holds whole lines. */
  readonly cutFrom: Line | null;
}

/** What a page is written in: signs of boxes that go on are others in each. */
export type Script = 'han' | 'western';

export const scriptOf = (lines: readonly Line[]): Script =>
  areHanTexts(lines.map(({ text }) => text)) ? 'han' : 'western';

/** A column of few lines is at least this wide, in cells. */
const NARROWEST = 14;
/** A line that stands out over its column by more cells was not set in it. */
const STANDS_OUT = 3;
/** Lines of heads over a column in one box, at most. */
const MOST_CROWN = 5;
/** So many lines together are no head: running text without a mark is verse. */
const VERSE = 6;

/** Lines of a page that belong to boxes of one kind, not read yet: a body or furniture is one box, heads are more. */
export interface Stretch {
  readonly kind: Box['kind'];
  readonly lines: readonly Line[];
  /** It stands right under the stretch before it, without a blank line. */
  readonly glued: boolean;
}

/** The boxes of a page, in page order; lines that are furniture leave their box. */
export function cutBoxes(lines: readonly Line[], script: Script = 'han'): readonly Box[] {
  return readBoxes(cutStretches(lines, script), script);
}

/** Where the lines of a page are cut, in page order: what most pages are told by, which are not set in columns. */
export function cutStretches(lines: readonly Line[], script: Script): readonly Stretch[] {
  const groups = groupLines(lines, script);
  const find = script === 'han' ? chineseFinder(groups) : westernFinder(groups);
  const stretches: Stretch[] = [];
  for (const { furniture, lines: own } of groups) {
    if (furniture) stretches.push({ kind: 'furniture', lines: own, glued: false });
    else pushStretches(stretches, own, find(own));
  }
  return stretches;
}

type Finder = (lines: readonly Line[]) => Running;

function chineseFinder(groups: readonly Group[]): Finder {
  const columns = once(() => columnsOf(groups));
  return (lines) => findColumn(lines, columns);
}

function westernFinder(groups: readonly Group[]): Finder {
  const columns = once(() => westernColumnsOf(groups.filter(({ furniture }) => !furniture).map(({ lines }) => lines)));
  return (lines) => findRunning(lines, columns);
}

/** What a box is before its text is read. */
type Cut = Pick<Box, 'kind' | 'lines' | 'glued' | 'cutFrom'>;

/** The boxes of `stretches`, read. */
export function readBoxes(stretches: readonly Stretch[], script: Script): readonly Box[] {
  const [between, read, cutHead] =
    script === 'han' ? (['', readShape, cutChineseHead] as const) : ([' ', readWesternShape, cutWesternHead] as const);
  const cuts = stretches.flatMap((stretch): readonly Cut[] =>
    stretch.kind === 'lone' ? cutHead(stretch) : [{ ...stretch, cutFrom: null }],
  );
  return cuts.map((cut, index) => {
    const text = cut.lines.map((line) => line.text.trim()).join(between);
    const shape = cut.kind === 'body' ? read(cut.lines, text) : null;
    const name = cut.kind === 'lone' && (isSigned(cut.lines[0]?.text.trim() ?? '') || isHalfName(text, cut.glued));
    return { ...cut, index, text, shape, name };
  });
}

/** Each line of a head is a box, or the pieces of it that could be of two. */
function cutChineseHead({ lines, glued }: Stretch): readonly Cut[] {
  return lines.flatMap((line, at) => {
    const pieces = cutAbreast(line);
    const cutFrom = pieces.length > 1 ? line : null;
    return pieces.map((piece, i): Cut => ({ kind: 'lone', lines: [piece], glued: glued || at + i > 0, cutFrom }));
  });
}

/** A head, whose lines are few words each, and who signs it. */
function cutWesternHead({ lines, glued }: Stretch): readonly Cut[] {
  const signed = lines.findIndex(({ text }) => isSigned(text.trim()));
  const at = signed < 0 ? lines.length : signed;
  const parts = [lines.slice(0, at), lines.slice(at)].filter(({ length }) => length > 0);
  return parts.map((part, i) => ({ kind: 'lone', lines: part, glued: glued || i > 0, cutFrom: null }));
}

/** A group of lines; furniture is apart. */
interface Group {
  readonly furniture: boolean;
  readonly lines: readonly Line[];
}

/** The widths of the page's columns, in cells. */
function columnsOf(groups: readonly Group[]): ReadonlySet<number> {
  const tall = groups.filter(({ furniture, lines }) => !furniture && lines.length >= VERSE);
  return new Set(tall.map(({ lines }) => columnOf(lines.map(widthOf))));
}

/** A page's own lines stand at the edges of what came together: so many lines from them. */
const EDGE = 4;

/** Lines without a blank line between; furniture apart. */
function groupLines(lines: readonly Line[], script: Script): readonly Group[] {
  return splitAtBlanks(lines, script).flatMap(partFurniture);
}

/** The large initial of a Western story stands in a box of its own, which is its text's: `T`, blank, `he coffee was`. */
function splitAtBlanks(lines: readonly Line[], script: Script): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = isBlank(line);
    const last = groups.at(-1);
    if (!blank && last !== undefined && (open || (script === 'western' && opensText(last, line)))) last.push(line);
    else if (!blank) groups.push([line]);
    open = !blank;
  }
  return groups;
}

const opensText = (above: readonly Line[], { text }: Line): boolean =>
  above.length === 1 && isInitial(above[0]?.text.trim() ?? '', text.trim());

function partFurniture(lines: readonly Line[]): readonly Group[] {
  const parts: { furniture: boolean; lines: Line[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const furniture = (i < EDGE || i >= lines.length - EDGE) && furnitureCue(line.text.trim()) !== null;
    const last = parts.at(-1);
    if (last?.furniture === furniture) last.lines.push(line);
    else parts.push({ furniture, lines: [line] });
  }
  return parts;
}

/** The lines of heads in a group, and its running text: heads of two stories may have come in one box, or one over a column. */
function pushStretches(stretches: Stretch[], lines: readonly Line[], { start, end }: Running): void {
  const push = (kind: Box['kind'], from: number, to: number) => {
    if (from < to) stretches.push({ kind, lines: lines.slice(from, to), glued: from > 0 });
  };
  push('lone', 0, start);
  push('body', start, end);
  push('lone', end, lines.length);
}

/** The running text in a group of Chinese lines. */
function findColumn(lines: readonly Line[], columns: () => ReadonlySet<number>): Running {
  // a line by itself has no column and no crown
  const widths = lines.length > 1 ? lines.map(textWidthOf) : [];
  const column = columnOf(widths);
  const running = isRunning(lines, column, columns);
  const start = running ? crownOf(lines, widths, column) : lines.length;
  let end = lines.length;
  while (end > start + 1 && (widths[end - 1] ?? 0) > column + STANDS_OUT) end--;
  return { start, end };
}

/** How many lines at the top of running text are lines of heads: names, and lines wider than the column, with what is above them. */
function crownOf(lines: readonly Line[], widths: readonly number[], column: number): number {
  let crown = 0;
  for (let i = 0; i < Math.min(MOST_CROWN, lines.length - 1); i++) {
    const width = widths[i] ?? 0;
    const text = lines[i]?.text.trim() ?? '';
    if (width > column + STANDS_OUT || (width < column - GIVE && isSigned(text))) crown = i + 1;
    else if (width >= column - STANDS_SHORT || ending(text) !== 'open') break;
  }
  return crown;
}

/** What a line holds, in cells, its spread undone. */
const textWidthOf = (line: Line) => cells(line.text.trim(), 2);

/** Many lines are running text, and so is what holds a sentence; few are where they are as wide as a column of the page. */
function isRunning(lines: readonly Line[], column: number, columns: () => ReadonlySet<number>): boolean {
  if (lines.length >= VERSE || lines.some(({ text }) => text.includes('。'))) return true;
  if (column < NARROWEST || lines.length < 2 || !lines.some(({ text }) => /[，；：、]/u.test(text))) return false;
  return [...columns()].some((other) => Math.abs(other - column) <= GIVE);
}
