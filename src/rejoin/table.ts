import { DIGIT } from '../chars/classes.js';
import { cellsAtSpaces, countLastNumbers, countNumberCells, NUMBER } from '../chars/number-row.js';
import { findAgate } from './agate.js';
import type { Row } from './row.js';
import { UNCLASSED } from './survey.js';
import { findTableEdges } from './table-edge.js';

/** Borders of a table. A line of dashes alone could be one of the text. */
const BORDER = /[│┃║├┤┬┴┼┌┐└┘┏┓┗┛╔╗╚╝╠╣╬]/u;
/** What parts two cells of a row: a tab, two spaces. */
const GAP = /\t+| {2,}|\u3000{2,}/u;

const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/iu;

/** Rows with so many gaps are rows of a table where another follows; rows with one gap are where they stand among them. */
const LEAST_GAPS = 2;
const LEAST_ROWS = 2;
/** Numbers parted by single spaces could stand in a sentence: more rows are asked for. */
const LEAST_NUMBER_ROWS = 3;
/** Longest cell that holds no number, in UTF-16 units: columns of text side by side have longer ones. */
const LONGEST_CELL = { han: 10, western: 24 };

/** The rows of the page's tables: by borders, by wide gaps, by numbers that stand under numbers. */
export function findTables(rows: readonly Row[], han: boolean): readonly number[] {
  const gaps = new Uint16Array(rows.length);
  const numbers = new Uint16Array(rows.length);
  const found = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.kinds & UNCLASSED && BORDER.test(row.text)) found.add(i);
    if (!(row.gapped || row.kinds & DIGIT) || !isPlain(row)) continue;
    if (row.gapped) gaps[i] = countGaps(row, han);
    if (row.kinds & DIGIT) numbers[i] = countNumbers(row, han);
  }
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) found.add(i);
  };
  eachRun(
    gaps,
    (a, b) => Math.min(a, b) > 0 && Math.abs(a - b) <= 1 + LEAST_GAPS,
    (from, to) => {
      const sure = gaps.subarray(from, to).filter((count) => count >= LEAST_GAPS).length;
      if (sure >= LEAST_ROWS && sure * 2 > to - from)
        add(isHeading(rows[from - 1], gaps[from] ?? 0) ? from - 1 : from, to);
    },
  );
  eachRun(
    numbers,
    (a, b) => a > 0 && a === b,
    (from, to) => {
      const wide = (numbers[from] ?? 0) >= BY_COLUMNS + MANY_COLUMNS;
      if (to - from >= (wide ? LEAST_ROWS : LEAST_NUMBER_ROWS)) add(from, to);
    },
  );
  for (const i of findAgate(rows)) found.add(i);
  return found.size > 0 ? [...found, ...findTableEdges(rows, found, han)] : [...found];
}

/** What the columns are called: as many short cells as the row under it, which has so many gaps. */
function isHeading(row: Row | undefined, gaps: number): boolean {
  if (row === undefined || !row.gapped || !isPlain(row)) return false;
  const cells = row.text.split(GAP);
  return cells.length === gaps + 1 && cells.every((cell) => cell.length <= LONGEST_CELL.western);
}

/** Runs of neighbours that are alike; `to` is the first row after the run. */
function eachRun(
  counts: Uint16Array,
  alike: (a: number, b: number) => boolean,
  heard: (from: number, to: number) => void,
) {
  for (let from = 0; from < counts.length; ) {
    let to = from + 1;
    if (counts[from] !== 0) {
      while (to < counts.length && alike(counts[to - 1] ?? 0, counts[to] ?? 0)) to++;
      heard(from, to);
    }
    from = to;
  }
}

function isPlain(row: Row): boolean {
  return !row.phrase && !row.spread && !row.leads && !row.endsAtComma && row.text.length <= LONGEST_ROW;
}

const LONGEST_ROW = 200;

/** Wide gaps of a row whose cells are short; 0 where it reads as anything else. Western print has noise with gaps: it must hold a number. */
function countGaps(row: Row, han: boolean): number {
  const parts = row.text.split(GAP);
  if (parts.length < 2) return 0;
  const most = han ? LONGEST_CELL.han : LONGEST_CELL.western;
  const numbers = parts.filter((part) => NUMBER.test(part) || TIME.test(part)).length;
  const long = parts.filter((part) => part.length > most).length;
  if (long * 2 >= parts.length || (!han && numbers === 0)) return 0;
  return parts.length - 1;
}

/** So many numbers at the end of a Western row are columns, however many words the name before them has. */
const LEAST_COLUMNS = 3;
/** Of so many no sentence ends in, twice: the score of each quarter. */
const MANY_COLUMNS = 4;
/** Parts no row has: rows are told apart by the numbers they end in there. */
const BY_COLUMNS = 1000;

/** Cells of a row that is mostly numbers, read as it came: the space before a number may be gone from its text. */
function countNumbers(row: Row, han: boolean): number {
  const cells = han ? [] : cellsAtSpaces(row.line.raw);
  const columns = countLastNumbers(cells);
  if (columns >= LEAST_COLUMNS && columns < cells.length) return BY_COLUMNS + columns;
  return countNumberCells(row.line.raw);
}
