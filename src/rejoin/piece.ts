import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { softStart } from './soft-start.js';

/** A line that holds text, as far as joining it to its neighbours asks. */
export interface Piece {
  readonly line: Line;
  /** The repaired text without its indent; where a line without end was cut, white space is a part of it. */
  readonly text: string;
  /** Cells. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Those of the source: where boxes were moved, a blank line may stand for what was before it there. */
  readonly blanks: number;
  /** The same with those that stand between all lines of the page, which `gap` and `blanks` leave out. */
  readonly empty: number;
  /** It begins with a small Western letter. */
  readonly small: boolean;
}

/** The lines of a page that hold text. `spaced`: blank lines that stood between all of them were left out. */
export function readPieces(lines: readonly Line[], spaced = false): readonly Piece[] {
  const pieces: Piece[] = [];
  let [gap, blanks] = [0, 0];
  for (const line of lines) {
    const goesOn = line.carried && pieces.at(-1)?.line.number === line.number;
    const text = goesOn ? line.text.trimEnd() : line.text.trim();
    if (text === '') {
      gap++;
      if (line.number > 0) blanks++;
      continue;
    }
    const start = softStart(text);
    const small = isAt(text, start, LETTER) && !isAt(text, start, UPPER);
    const empty = spaced ? Math.max(0, line.number - (pieces.at(-1)?.line.number ?? line.number) - 1) : blanks;
    pieces.push({ line, text, indent: indentOf(line.raw), gap, blanks, empty, small });
    gap = 0;
    blanks = 0;
  }
  return pieces;
}

function indentOf(raw: string): number {
  const bare = raw.trimStart();
  return bare.length === raw.length ? 0 : cells(raw.slice(0, raw.length - bare.length), 1);
}
