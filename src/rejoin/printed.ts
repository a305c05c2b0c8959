import { isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Line } from '../model/line.js';
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
 * Lines with the rests of words that slipped off them put back (see slipped.ts), so that they can be measured:
 *
 *     new levels, Presid        new levels, President of
 *      ent of                →
 */
export function gatherSlipped(lines: readonly Line[]): readonly Printed[] {
  const printed: Printed[] = [];
  for (const line of lines) {
    const above = printed.at(-1);
    if (above !== undefined && above.pieces.length < MOST_PIECES && isRest(above.line, line))
      printed[printed.length - 1] = gather(above, line, '');
    else printed.push({ line: withoutGaps(line), pieces: [line] });
  }
  return printed;
}

/** `above` goes on with `line`; `between` is what stood there in print. */
export function gather(above: Printed, line: Line | Printed, between: '' | ' '): Printed {
  const below = 'pieces' in line ? line : { line: withoutGaps(line), pieces: [line] };
  const join = (a: string, b: string) => a.trimEnd() + between + b.trimStart().slice(softStart(b.trimStart()));
  return {
    line: {
      ...above.line,
      raw: join(above.line.raw, below.line.raw),
      text: join(above.line.text, below.line.text),
    },
    pieces: [...above.pieces, ...below.pieces],
  };
}

/**
 * No space was printed behind a soft hyphen (`pos\u00adsi\u00adbil\u00adit\u00ad y`), and a space that came as two is as wide as
 * its line needed.
 */
function withoutGaps(line: Line): Line {
  if (isWidened(line)) return { ...line, raw: line.text };
  if (!line.raw.includes('\u00ad')) return line;
  const raw = line.raw.replace(/(?<=\p{L}\u00ad) (?=\p{Ll})/gu, '');
  return raw === line.raw ? line : { ...line, raw };
}

/** The second spaces of a justified line were taken from it (see repair/wide-space.ts). */
export function isWidened({ raw, text }: Line): boolean {
  return raw !== text && raw.trim().includes('  ') && !text.trim().includes('  ');
}

/** The line is set in by one space, or by a soft hyphen and a space, and goes on with the word above. */
function isRest(above: Line, { raw, carried }: Line): boolean {
  const start = raw.startsWith(' ') ? 1 : softStart(raw);
  if (start === 0 || carried || !letterEnds(above.raw, above.raw.length)) return false;
  return isAt(raw, start, LETTER) && !isAt(raw, start, UPPER);
}
