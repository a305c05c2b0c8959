import { inCapitals } from '../chars/capitals.js';
import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { ending } from '../chars/sentence.js';
import { countSpaces } from '../chars/spaces.js';
import { endsInAbbreviation } from '../phrases/abbreviation.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { isOverPost } from '../phrases/byline-lines.js';
import { furnitureCue } from '../phrases/furniture.js';
import { isInitial } from '../phrases/initial.js';
import { paperName } from '../phrases/paper-name.js';
import { isSmallInitials } from '../phrases/small-initials.js';
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
  const lines: Lines = { texts, widths, ruler, ends: new Uint32Array(printed.length + 1) };
  const goesOn = new Uint8Array(printed.length);
  for (let i = printed.length - 1; i >= 0; i--) {
    const text = texts[i] ?? '';
    lines.ends[i] = i + 1;
    // most lines have more words
    if (text === '' || words(text) > MOST_WORDS) continue;
    const column = columnAround(i);
    lines.ends[i] = stretchedTo(lines, i, column, 0);
    const tail = lines.ends[i] === i + 1 && isSmall(text) ? tailOver(lines, i, column) : 0;
    if (tail === 0) continue;
    lines.ends[i] = stretchedTo(lines, i, column, tail);
    goesOn[i] = (lines.ends[i] as number) > i + 1 ? 1 : 0;
  }
  return gatherTo(printed, lines.ends, goesOn);
}

/** The lines of a page as printed, and behind which line the printed one ends that begins with each. */
interface Lines {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  readonly ruler: Ruler;
  readonly ends: Uint32Array;
}

/** `goesOn`: 1 where the printed line begins with the last word of the line above. */
function gatherTo(printed: readonly Printed[], ends: Uint32Array, goesOn: Uint8Array): readonly Printed[] {
  const gathered: Printed[] = [];
  for (let i = 0; i < printed.length; ) {
    const end = ends[i] ?? i + 1;
    let all = printed[i] as Printed;
    for (let at = i + 1; at < end; at++) all = gather(all, printed[at] as Printed, '  ');
    const above = goesOn[i] === 1 ? gathered.pop() : undefined;
    gathered.push(above === undefined ? all : gather(above, all, '  '));
    i = end;
  }
  return gathered;
}

/**
 * Where the printed line that begins with line `i`, of few words, ends, the last not in it; `i + 1` where it is a line by
 * itself. `ends` is known of the lines below. `tail`: cells that the end of a word above takes up at most.
 */
function stretchedTo({ texts, widths, ruler, ends }: Lines, i: number, column: number, tail: number): number {
  const text = (at: number) => texts[at] ?? '';
  if (
    column === 0 ||
    signs(text(i)) ||
    couldBeName(text(i), text(i + 1)) ||
    isSmallInitials(text(i - 1), text(i), text(i + 1)) ||
    furnitureCue(text(i)) !== null ||
    // within a sentence it names whom the story tells of
    (furnitureCue(text(i - 1)) !== null && paperName(text(i)) !== null) ||
    isOverPost(text(i), text(i + 1)) ||
    isInitial(text(i), text(i + 1))
  )
    return i + 1;
  const indent = endsSentence(text(i - 1)) ? INDENT * ruler.em : 0;
  const [space, least] = [ruler.measure(' '), column - ruler.em];
  let [width, end, long] = [(widths[i] ?? 0) + (tail > 0 ? space : 0), i + 1, words(text(i)) > 1 ? 1 : 0];
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
      tail + width + space + ruler.measure(surePart(firstWord(after))) > least - (isSmall(text(end - 1)) ? indent : 0);
    if (tail > 0 && endsSentence(text(end - 1))) break;
    if (long <= 1 && full && (column - width) / (end - i) >= LEAST_STRETCH) found = end;
  }
  return found;
}

/**
 * What the last word of the line above takes up on line `i` at most, in cells; 0 where it was not broken:
 *
 *     the money would be used to rehabilitate         … to re-
 *     the                                        ←    habilitate the state-owned
 *     state-owned
 */
function tailOver({ texts, widths, ruler }: Lines, i: number, column: number): number {
  const above = texts[i - 1] ?? '';
  if (column === 0 || !isPair(widths[i - 1] ?? 0, column) || endsSentence(above)) return 0;
  const word = above.slice(above.lastIndexOf(' ') + 1);
  return word.length < LEAST_BROKEN || !isAt(word, word.length - 1, LETTER) ? 0 : ruler.measure(word.slice(LEAST_PART));
}

/** A shorter word is not broken, and no part of one is shorter. UTF-16 units. */
const [LEAST_BROKEN, LEAST_PART] = [5, 2];

/** Behind the end of a paragraph heads have lines as short: two words or more, or capitals. */
function couldHead(text: string): boolean {
  return words(text) > 1 || /^\p{Lu}{2}/u.test(text);
}

/** A byline or a post: between a head and its text it is as short. */
function signs(text: string): boolean {
  return text.includes(' ') && (/^[—–] ?\p{Lu}/u.test(text) || bareRole(text) !== null || readByline(text) !== null);
}

/** No loose line begins in capitals and goes on without them: a name signs the text, a place stands over the headline. */
function couldBeName(text: string, below: string): boolean {
  return inCapitals(text) && !inCapitals(below) && isAt(below, 0, UPPER);
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
