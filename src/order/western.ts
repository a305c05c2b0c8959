import { CLINGS, CLOSES, isAt, LETTER, UPPER } from '../chars/classes.js';
import { setWidth } from '../chars/proportional.js';
import { ending } from '../chars/sentence.js';
import type { Line } from '../model/line.js';
import { readByline } from '../phrases/byline.js';
import { closingCue } from '../phrases/closing.js';
import { readDateline } from '../phrases/dateline.js';
import { isInitial } from '../phrases/initial.js';
import { jumpTo } from '../phrases/jump.js';
import { ascending } from '../quantile.js';
import { LONGEST_JUMP, openness, type Shape } from './shape.js';

/** Where running text begins and ends in a group of lines, as indices; `start` is `end` where the group is none. */
export interface Running {
  readonly start: number;
  readonly end: number;
}

/** So many lines together are no head. */
const TALL = 7;
/** The lines of a head over a column in one box, at most. */
const MOST_CROWN = 6;
/** The share of a column that its justified lines fill at least, by their widths as set; lines of larger letters hold less. */
const FULL = 0.84;
const LARGE = 0.8;
/** Lines that tell the width of a column, at least. */
const FEW = 4;
/** So many of a column's lines, as a share, are no wider than it. */
const WITHIN = 0.8;

/** The widths of the page's columns, in cells as set. `groups`: lines without a blank one between. */
export function columnsOf(groups: readonly (readonly Line[])[]): readonly number[] {
  return groups.filter(({ length }) => length >= TALL).map((lines) => columnOf(lines.map(widthOf)));
}

/**
 * The running text in a group of Western lines: all but a head above it, which ends in a byline, or whose larger letters
 * leave its lines short. `columns`: the widths of the page's columns.
 */
export function findRunning(lines: readonly Line[], columns: () => readonly number[]): Running {
  const end = lines.length;
  const start = crownOf(lines);
  return isRunning(lines.slice(start), columns) ? { start, end } : { start: end, end };
}

/** Many lines are running text, and few where a sentence goes on in them or ends, or where they fill a column of the page. */
function isRunning(lines: readonly Line[], columns: () => readonly number[]): boolean {
  const texts = lines.map(({ text }) => text.trim());
  if (texts.length >= TALL || goesOn(texts[0] ?? '') || isInitial(texts[0] ?? '', texts[1] ?? '')) return true;
  if (texts.some((text) => ending(text) === 'stop' && text.includes(' ') && readByline(text) === null)) return true;
  if (texts.length < FEW) return false;
  const widths = lines.slice(0, -1).map(widthOf);
  return columns().some((column) => widths.every((width) => width >= FULL * column && width * FULL <= column));
}

/** How many lines on top are a head's: those over a byline with it, or lines that fall short, over one that begins a sentence. */
function crownOf(lines: readonly Line[]): number {
  const column = columnOf(lines.map(widthOf));
  const most = Math.min(MOST_CROWN, lines.length - 1);
  let [crown, short] = [0, true];
  for (let i = 0; i < most; i++) {
    const [text, next] = [lines[i]?.text.trim() ?? '', lines[i + 1]?.text.trim() ?? ''];
    // lines beside a large initial are short
    if (isInitial(text, next)) break;
    const signed = readByline(text) !== null;
    if (!signed && ending(text) === 'stop') break;
    short &&= !signed && widthOf(lines[i] as Line) < LARGE * column;
    if (signed || (short && !goesOn(next))) crown = i + 1;
  }
  return goesOn(lines[0]?.text.trim() ?? '') ? 0 : crown;
}

const widthOf = ({ text }: Line): number => setWidth(text.trim());

/** The width that nearly all lines keep within, in cells; 0 where they are few. */
function columnOf(widths: readonly number[]): number {
  if (widths.length < FEW) return 0;
  return Math.round(ascending(widths)[Math.floor(WITHIN * (widths.length - 1))] ?? 0);
}

/** A small letter, a soft hyphen or a mark that no line begins with: a sentence goes on. */
export function goesOn(text: string): boolean {
  return (isAt(text, 0, LETTER) && !isAt(text, 0, UPPER)) || clings(text) || text.startsWith('\u00ad');
}

const clings = (text: string): boolean => isAt(text, 0, CLOSES | CLINGS);

/** How a piece of Western running text begins and ends. `text`: of all lines. */
export function readWesternShape(lines: readonly Line[], text: string): Shape {
  const textAt = (i: number) => lines.at(i)?.text.trim() ?? '';
  const [start, second, end] = [textAt(0), textAt(1), textAt(-1)];
  const column = columnOf(lines.map(widthOf));
  return {
    column,
    lead: 0,
    dated: isInitial(start, second) || readDateline(`${start} ${second}`) !== null,
    startsFull: goesOn(start),
    startsClinging: clings(start),
    endsFull: setWidth(end) >= FULL * column,
    endsSentence: ending(end) === 'stop',
    closes: jumpTo(text.slice(-LONGEST_JUMP)) !== null || closingCue(end) !== null,
    ...openness(text),
  };
}
