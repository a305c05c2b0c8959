import { isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Line } from '../model/line.js';
import { median } from '../quantile.js';
import { letterEnds } from './hyphen-witness.js';
import { softStart } from './soft-start.js';

/** A line as it was printed, and the lines that the extractor made of it, in order; at least one. */
export interface Printed {
  readonly line: Line;
  readonly pieces: readonly Line[];
}

/** A line loses so many rests at most: where more follow each other, the page sets its lines in by a space. */
const MOST_PIECES = 8;

/**
 * Lines with the rests of words that slipped off them put back (see slipped.ts), and lines taken apart at their gaps, so
 * that they can be measured:
 *
 *     new levels, Presid        new levels, President of
 *      ent of                →
 */
export function gatherSlipped(lines: readonly Line[]): readonly Printed[] {
  const printed: Printed[] = [];
  const longest = longestOpen(lines);
  for (const line of lines) {
    const above = printed.at(-1);
    if (above !== undefined && above.pieces.length < MOST_PIECES && isOpen(above, line, longest))
      printed[printed.length - 1] = gather(above, line, ' ');
    else if (above !== undefined && above.pieces.length < MOST_PIECES && isRest(above.line, line))
      printed[printed.length - 1] = gather(above, line, '');
    else printed.push({ line: withoutGaps(line), pieces: [line] });
  }
  return printed;
}

/** Lines that end in a space are so many of a page at most where they are parts of lines: `Those ` / `waiting ` / `nevertheless`. */
const OPEN_SHARE = 0.2;
/** What they make is no longer than this, for each character of a usual line. */
const LONGER = 1.2;

const endsOpen = ({ raw, carried }: Line): boolean => !carried && /\S $/u.test(raw);

/**
 * Some extractors end a line at a wide gap, and keep the space of the gap. How long a line can be that such parts make, in
 * UTF-16 units; 0 on a page where many lines end so, or none.
 */
function longestOpen(lines: readonly Line[]): number {
  const open = lines.filter(endsOpen).length;
  if (open === 0) return 0;
  const lengths = lines.map(({ raw }) => raw.trim().length).filter((length) => length > 0);
  if (open > OPEN_SHARE * lengths.length) return 0;
  return LONGER * median(lengths);
}

function isOpen({ line, pieces }: Printed, below: Line, longest: number): boolean {
  const last = pieces.at(-1);
  if (longest === 0 || last === undefined || !endsOpen(last)) return false;
  return below.raw.trim() !== '' && line.raw.trimEnd().length + 1 + below.raw.trim().length <= longest;
}

/** `above` goes on with `line`; `between` is what stood there in print: two spaces are a gap that was widened. */
export function gather(above: Printed, line: Line | Printed, between: '' | ' ' | '  '): Printed {
  const below = 'pieces' in line ? line : { line: withoutGaps(line), pieces: [line] };
  const join = (a: string, b: string, gap: string) => a.trimEnd() + gap + b.trimStart().slice(softStart(b.trimStart()));
  return {
    line: {
      ...above.line,
      raw: join(above.line.raw, below.line.raw, between),
      text: join(above.line.text, below.line.text, between.slice(0, 1)),
    },
    pieces: [...above.pieces, ...below.pieces],
  };
}

/** No space was printed behind a soft hyphen: `pos\u00adsi\u00adbil\u00adit\u00ad y`. */
function withoutGaps(line: Line): Line {
  if (isWidened(line) || !line.raw.includes('\u00ad')) return line;
  const raw = line.raw.replace(/(?<=\p{L}\u00ad) (?=\p{Ll})/gu, '');
  return raw === line.raw ? line : { ...line, raw };
}

/** The second spaces of a justified line were taken from it (see repair/wide-space.ts). */
export function isWidened({ raw, text }: Line): boolean {
  return raw !== text && raw.trim().includes('  ') && !text.trim().includes('  ');
}

/** What a face is fitted to: a space that came as two is as wide as its line needed. */
export function asPrinted(line: Line): string {
  return (isWidened(line) ? line.text : line.raw).trim();
}

/** So many gaps of a line came as two spaces, and at least half of them: it was justified, and is no last line of a paragraph. */
const LEAST_WIDE = 2;

export function isSpreadOut(line: Line): boolean {
  if (!isWidened(line)) return false;
  const gaps = line.raw.trim().match(GAPS) ?? [];
  const wide = gaps.filter(({ length }) => length > 1).length;
  return wide >= LEAST_WIDE && wide * 2 >= gaps.length;
}

const GAPS = /(?<=\S) +(?=\S)/gu;

/** The line is set in by one space, or by a soft hyphen and a space, and goes on with the word above. */
function isRest(above: Line, { raw, carried }: Line): boolean {
  const start = raw.startsWith(' ') ? 1 : softStart(raw);
  if (start === 0 || carried || !letterEnds(above.raw, above.raw.length)) return false;
  return isAt(raw, start, LETTER) && !isAt(raw, start, UPPER);
}
