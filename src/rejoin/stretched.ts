import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { ending } from '../chars/sentence.js';
import { countSpaces } from '../chars/spaces.js';
import { endsInAbbreviation } from '../phrases/abbreviation.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { isOverPost } from '../phrases/byline-lines.js';
import { furnitureCue } from '../phrases/furniture.js';
import { isInitial } from '../phrases/initial.js';
import { firstWord, surePart } from './first-part.js';
import { TOLERANCE } from './fullness.js';
import { endsBroken } from './hyphen-witness.js';
import { asPrinted, gather, type Printed } from './printed.js';
import type { Ruler } from './ruler.js';
import { linesIn } from './welded-lines.js';

/** A gap that extractors take for the end of a line is at least so much wider than a space, in cells. */
const LEAST_STRETCH = 1;
/** So many pieces at most, and so many words in one of them; the others have one. */
const MOST_PIECES = 8;
const MOST_WORDS = 2;
/** What the first line of a paragraph is indented by at most, in ems. */
const INDENT = 1.5;
/** The lines around that show the column. */
const REACH = 12;

/**
 * Lines with their words put back where the extractor took the wide gaps of a loose line for line ends:
 *
 *     Those
 *     waiting            →    Those waiting nevertheless
 *     nevertheless
 *     showed patience, for the
 *
 * The words fit on one line of the column, and what follows would not have fitted too. `texts` and `widths`: of the lines, where they are known.
 */
export function gatherStretched(
  printed: readonly Printed[],
  columns: readonly { readonly width: number }[],
  ruler: Ruler,
  texts: readonly string[] = printed.map(({ line }) => asPrinted(line)),
  widths: readonly number[] = texts.map(ruler.measure),
): readonly Printed[] {
  const columnAround = openColumns(
    widths,
    columns.map(({ width }) => width),
  );
  const ends = new Uint32Array(printed.length + 1);
  for (let i = printed.length - 1; i >= 0; i--) {
    const text = texts[i] ?? '';
    // most lines have more words
    const few = text !== '' && words(text) <= MOST_WORDS;
    ends[i] = few ? stretchedTo(texts, widths, i, columnAround(i), ruler, ends) : i + 1;
  }
  const gathered: Printed[] = [];
  for (let i = 0; i < printed.length; ) {
    const end = ends[i] ?? i + 1;
    let all = printed[i] as Printed;
    for (let at = i + 1; at < end; at++) all = gather(all, printed[at] as Printed, '  ');
    gathered.push(all);
    i = end;
  }
  return gathered;
}

/**
 * Where the printed line that begins with line `i`, of few words, ends, the last not in it; `i + 1` where it is a line by
 * itself.
 * `ends`: the same for the lines below.
 */
function stretchedTo(
  texts: readonly string[],
  widths: readonly number[],
  i: number,
  column: number,
  ruler: Ruler,
  ends: Uint32Array,
): number {
  const text = (at: number) => texts[at] ?? '';
  if (
    column === 0 ||
    signs(text(i)) ||
    furnitureCue(text(i)) !== null ||
    isOverPost(text(i), text(i + 1)) ||
    isInitial(text(i), text(i + 1))
  )
    return i + 1;
  const indent = endsSentence(text(i - 1)) ? INDENT * ruler.em : 0;
  const [space, least] = [ruler.measure(' '), column - ruler.em];
  let [width, end, long] = [widths[i] ?? 0, i + 1, words(text(i)) > 1 ? 1 : 0];
  let found = i + 1;
  while (end - i < MOST_PIECES && text(end) !== '' && !endsBroken(text(end - 1))) {
    const couldBegin = (ends[end] ?? 0) > end + 1 || (end === i + 1 && couldHead(text(end)));
    if ((couldBegin && endsSentence(text(end - 1))) || signs(text(end)) || isOverPost(text(end), text(end + 1))) break;
    const next = (widths[end] ?? 0) + space;
    if (linesIn(width + next, column, false) > 1 && isPair(widths[end] ?? 0, column)) return end + 1;
    if (width + next > column + TOLERANCE || words(text(end)) > MOST_WORDS) break;
    width += next;
    long += words(text(end)) > 1 ? 1 : 0;
    end++;
    const after = text(end) === '' ? text(end + 1) : text(end);
    const full =
      endsBroken(text(end - 1)) ||
      width + space + ruler.measure(surePart(firstWord(after))) > least - (isSmall(text(end - 1)) ? indent : 0);
    if (long <= 1 && full && (column - width) / (end - i) >= LEAST_STRETCH) found = end;
  }
  return found;
}

/** Behind the end of a paragraph heads have lines as short: two words or more, or capitals. */
function couldHead(text: string): boolean {
  return words(text) > 1 || /^\p{Lu}{2}/u.test(text);
}

/** A byline or a post: between a head and its text it is as short. */
function signs(text: string): boolean {
  return text.includes(' ') && (/^[—–] ?\p{Lu}/u.test(text) || bareRole(text) !== null || readByline(text) !== null);
}

function endsSentence(text: string): boolean {
  return ending(text) === 'stop' && !endsInAbbreviation(text);
}

/** A word in small letters: no head ends in one, set word by word. */
function isSmall(text: string): boolean {
  return isAt(text, 0, LETTER) && !isAt(text, 0, UPPER);
}

/** Words in a line as far as they matter. */
function words(text: string): number {
  return 1 + countSpaces(text, MOST_WORDS);
}

/** More than a line, for a hyphen that the extractor dropped. */
function isPair(width: number, column: number): boolean {
  return width > column + 1;
}

/** A line is as wide as its column, but for what hyphenation and kerning leave. Cells. */
const NEARLY = 5;
/** So many lines at least show a column. */
const LEAST_LINES = 3;

/** Opens the columns around lines: for line `i`, the one that most lines around it fill; 0: none. */
function openColumns(widths: readonly number[], columns: readonly number[]): (i: number) => number {
  const filled = columns.map((column) => countTo(widths, column));
  return (i) => {
    const from = Math.max(0, i - REACH);
    const to = Math.min(widths.length, i + REACH);
    let best = 0;
    let most = LEAST_LINES - 1;
    for (let k = 0; k < columns.length; k++) {
      const counts = filled[k] as Uint32Array;
      const lines = (counts[to] as number) - (counts[from] as number);
      if (lines <= most) continue;
      best = columns[k] as number;
      most = lines;
    }
    return best;
  };
}

/** How many lines before each fill the column. */
function countTo(widths: readonly number[], column: number): Uint32Array {
  const counts = new Uint32Array(widths.length + 1);
  let count = 0;
  for (let i = 0; i < widths.length; i++) {
    const width = widths[i] as number;
    if (width <= column + TOLERANCE && width > column - NEARLY) count++;
    counts[i + 1] = count;
  }
  return counts;
}
