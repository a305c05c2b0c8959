import { isAt, UPPER } from '../chars/classes.js';
import { ending } from '../chars/sentence.js';
import { endsBroken } from './hyphen-witness.js';

/*
 * Some extractors drop the hyphen of a broken word, and the break behind it: two printed lines are one then, seldom three.
 *
 *     The board was asked to remem-            The board was asked to remember who had paid
 *     ber who had paid for the lamp       →    for the lamp
 */

/**
 * So much of its column the last of several printed lines in one fills at least: a full one, but for what the gaps took, on a page
 * that is known to have such lines and on others, where it may be a head over two columns; the end of a paragraph.
 */
const [LAST_KNOWN, LAST_FULL, LAST_END] = [0.55, 0.65, 0.2];
/** Three lines in one are looked for only where the page is known to have such lines. */
const [MOST_KNOWN, MOST] = [3, 2];

/**
 * How many printed lines are in one that is so wide; 1 where it is one, or is as wide as no number of them. `stops`: it ends a
 * sentence; `known`: the page is known to have such lines.
 */
export function linesIn(width: number, column: number, stops: boolean, known = false): number {
  const last = stops ? LAST_END : known ? LAST_KNOWN : LAST_FULL;
  for (let lines = 2; lines <= (known ? MOST_KNOWN : MOST); lines++)
    if (width > column * (lines - 1 + last) && width < column * lines + 1) return lines;
  return 1;
}

/** A column, in cells. */
interface Wide {
  readonly width: number;
}

/** So many lines that go on in mid-sentence and are two, each between lines of its column, show that the extractor welds lines. */
const LEAST = 5;

/** True of a page that shows such lines, and fewer words that are broken at the ends of lines. `widths` and `columns` in cells. */
export function isWelded(lines: readonly string[], widths: readonly number[], columns: readonly Wide[]): boolean {
  const isOne = (i: number, { width }: Wide) => (widths[i] ?? 0) <= width + 1;
  const isTwo = (i: number, { width }: Wide) => linesIn(widths[i] ?? 0, width, false) === 2;
  let [broken, welded] = [0, 0];
  for (let i = 1; i + 1 < lines.length; i++) {
    const [above, line] = [lines[i - 1] ?? '', lines[i] ?? ''];
    if (endsBroken(line)) broken++;
    if (above === '' || isAt(line, 0, UPPER) || ending(above) === 'stop') continue;
    if (columns.some((column) => isTwo(i, column) && isOne(i - 1, column) && isOne(i + 1, column))) welded++;
  }
  return welded >= LEAST && welded > broken;
}
