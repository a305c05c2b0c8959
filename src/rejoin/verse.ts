import { classOf, DIGIT, HAN, isAt, LETTER, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { readByline } from '../phrases/byline.js';
import { columnCue } from '../phrases/column.js';
import { captionCredit } from '../phrases/credit.js';
import { couldBeName } from '../phrases/person.js';
import type { Column } from './columns.js';
import { columnsNear } from './near.js';
import type { Row } from './row.js';

/** Fewer lines are a head, or cannot be told from one. */
const LEAST_LINES = 4;
/** So many without a poet's name or a colon before them. */
const LEAST_UNSIGNED = 8;
/** Widest line of Chinese verse, and the mean, in cells: headlines are longer, and a list of them bears no name. */
const WIDEST_HAN = 32;
const MEAN_HAN = 20;
const MEAN_UNSIGNED = 16;
/** Western verse: the narrowest line against the widest, and the fewest words in a line. */
const NARROWEST = 0.45;
const LEAST_WORDS = 3;

/** Rows `from` to `to`, the last not among them. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of poems. A line of verse is short for its column: the next word would have fitted, and yet it does not go on.
 * Lines of heads are so too: a poem is longer than a head, stands under its poet's name or after a colon, or has a mark
 * at the end of every line, which no head has.
 */
export function findVerse(
  rows: readonly Row[],
  columns: readonly Column[],
  han: boolean,
  taken: (i: number) => boolean,
): readonly number[] {
  if (columns.length === 0) return [];
  const near = columnsNear(rows, columns);
  const found: number[] = [];
  const isLine = (i: number) =>
    (isShort(rows, i, near[i] ?? 0, 0) || isCouplet(rows[i])) &&
    !taken(i) &&
    (han ? isHanLine(rows[i]) : isWesternLine(rows[i]));
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && isLine(to) && (to === from || (rows[to]?.gap ?? 0) <= 1)) to++;
    // the first line of a paragraph that lost its indent is short by so much
    const last = rows[to - 1];
    const end =
      han && to > from && !isCouplet(last) && !isShort(rows, to - 1, near[to - 1] ?? 0, LOST_INDENT) ? to - 1 : to;
    const verse = trim(rows, { from, to: end }, han);
    for (let i = verse.from; i < verse.to; i++) found.push(i);
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Cells. */
const LOST_INDENT = 4;

/** The next word would have fitted. Where no column is near, nothing says that a line is full. */
function isShort(rows: readonly Row[], i: number, column: number, indent: number): boolean {
  const row = rows[i];
  const next = rows[i + 1];
  return row !== undefined && (column === 0 || row.width + indent + (next?.firstUnit ?? 0) <= column);
}

/** Cuts the heads off both ends; nothing is left of what is no verse. */
function trim(rows: readonly Row[], run: Run, han: boolean): Run {
  const none = { from: run.from, to: run.from };
  const lines = rows.slice(run.from, run.to);
  if (lines.length < LEAST_LINES) return none;
  if (!han) return isWesternVerse(lines) ? run : none;
  if (isMarked(lines)) return run;
  const couplets = coupletsIn(lines);
  if (couplets !== null) return { from: run.from + couplets.from, to: run.from + couplets.to };
  const from =
    run.from +
    Math.max(
      0,
      lines.findIndex((row) => row.ending !== 'stop'),
    );
  const stops = lines.filter((row) => row.ending === 'stop').length;
  if (stops * 4 > lines.length || mean(lines) > MEAN_HAN) return none;
  const introduced = isIntroduction(rows[from - 1]);
  const start = introduced || isSigned(rows[from - 1]) ? from : afterHead(rows, from);
  const signed = introduced || isSigned(rows[start - 1]);
  const to = introduced ? run.to : beforeHead(rows, run.to);
  if (!signed && mean(lines) > MEAN_UNSIGNED) return none;
  return to - start >= (signed ? LEAST_LINES : LEAST_UNSIGNED) ? { from: start, to } : none;
}

/** `他写道：`; what ends in a bracket has ended, most of all a jump. */
function isIntroduction(row: Row | undefined): boolean {
  return row !== undefined && row.ending === 'pause' && !row.jumpsOff && !/[）)】］\]]$/u.test(row.text);
}

function isSigned(row: Row | undefined): boolean {
  return row !== undefined && (row.name || couldBeName(row.text) || (row.phrase && isPoet(row.text)));
}

/** A byline; but not who signs the text above in brackets, or took the picture above. */
function isPoet(text: string): boolean {
  return !/[）)】］\]]$/u.test(text) && readByline(text) !== null && captionCredit(text) === null;
}

/** Above a poem stands its head, of one line, and what could be a name; a box of lines and nothing else has no head. */
function afterHead(rows: readonly Row[], from: number): number {
  if (isSigned(rows[from + 1])) return from + 2;
  return (rows[from]?.gap ?? 0) > 0 && rows[from + 1]?.gap === 0 ? from : from + 1;
}

/** Under a poem may stand the head of the story below: from a blank line, the name of a column or the end of a sentence on, else one line. */
function beforeHead(rows: readonly Row[], to: number): number {
  if (rows[to] === undefined || (rows[to]?.gap ?? 0) > 0) return to;
  for (let i = to - 1; i > to - LEAST_LINES; i--)
    if ((rows[i]?.gap ?? 0) > 0 || columnCue(rows[i]?.text ?? '') !== null || rows[i - 1]?.ending === 'stop') return i;
  return to - 1;
}

/** Every line ends in a mark, and commas are among them: 春水东流去，／桃花满故园。 */
function isMarked(lines: readonly Row[]): boolean {
  const commas = lines.filter((row) => row.endsAtComma).length;
  const lengths = lines.map((row) => row.text.length);
  return (
    lines.every((row) => row.endsAtComma || row.ending !== 'open') &&
    commas * 3 >= lines.length &&
    Math.max(...lengths) - Math.min(...lengths) <= 4 &&
    mean(lines) <= MEAN_HAN
  );
}

/** Two lines of regular verse that stand on one: 独倚江楼听晚潮，一灯渔火过溪桥。 */
const COUPLET =
  /^(?:[\u4e00-\u9fff]{5}[，；？！][\u4e00-\u9fff]{5}|[\u4e00-\u9fff]{7}[，；？！][\u4e00-\u9fff]{7})[。；？！，]$/u;

const isCouplet = (row: Row | undefined): boolean =>
  row !== undefined && (row.text.length === 12 || row.text.length === 16) && COUPLET.test(row.text);

/** The first poem of such lines among others, all as long; null where too few stand together. */
function coupletsIn(lines: readonly Row[]): Run | null {
  for (let from = 0; from < lines.length; ) {
    const length = lines[from]?.text.length;
    let to = from;
    while (isCouplet(lines[to]) && lines[to]?.text.length === length) to++;
    if (to - from >= LEAST_LINES) return { from, to };
    from = Math.max(to, from + 1);
  }
  return null;
}

/** The longest title of a poem, in UTF-16 units. */
const LONGEST_TITLE = 16;

/** The titles that stand over poems and their poets, right under the end of a text that they would go on with. */
export function findPoemTitles(rows: readonly Row[], isVerse: (i: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let i = 2; i < rows.length; i++) {
    if (!isVerse(i) || isVerse(i - 1) || !isSigned(rows[i - 1])) continue;
    const [over, title] = [rows[i - 3], rows[i - 2] as Row];
    const ends = over === undefined || over.ending === 'stop' || title.gap > 0;
    if (ends && isBare(title) && !title.comma && title.ending !== 'stop' && title.text.length <= LONGEST_TITLE)
      found.push(i - 2);
  }
  return found;
}

function mean(lines: readonly Row[]): number {
  return lines.reduce((sum, row) => sum + row.width - row.indent, 0) / lines.length;
}

/** Every line begins with a capital, most end in a mark, and not all of these are stops. */
function isWesternVerse(lines: readonly Row[]): boolean {
  const widths = lines.map((row) => row.width - row.indent);
  const stops = lines.filter((row) => row.ending === 'stop').length;
  const marked = lines.filter((row) => row.ending !== 'open' || row.endsAtComma).length;
  return Math.min(...widths) >= NARROWEST * Math.max(...widths) && marked * 2 >= lines.length && stops * 2 <= marked;
}

function isBare(row: Row | undefined): row is Row {
  return row !== undefined && !row.phrase && !row.leads && !row.jumpsOff && !row.dashed && !row.spread && !row.clings;
}

/** Ideographs and marks, no figures, no label before a colon. */
function isHanLine(row: Row | undefined): boolean {
  if (!isBare(row) || row.item !== null || row.name || row.width - row.indent > WIDEST_HAN) return false;
  if (row.kinds & (DIGIT | LETTER)) return false;
  let han = 0;
  for (let i = 0; i < row.text.length; i++) {
    const unit = row.text.charCodeAt(i);
    if (classOf(unit) & HAN) han++;
    else if (LABEL_MARKS.has(unit)) return false;
  }
  return han >= 2;
}

const LABEL_MARKS = unitsOf('：:《》【】（）|');

/** Words, the first with a capital, and no figures. */
function isWesternLine(row: Row | undefined): boolean {
  if (!isBare(row) || row.item !== null || row.text.length > 60) return false;
  const first = OPENING_MARKS.has(row.text.charCodeAt(0)) ? 1 : 0;
  return (
    isAt(row.text, first, UPPER) &&
    row.words >= LEAST_WORDS &&
    !(row.kinds & DIGIT && /\d/u.test(row.text)) &&
    /[a-z]{2}/u.test(row.text)
  );
}

const OPENING_MARKS = unitsOf('"\'“‘(');
