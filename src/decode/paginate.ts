import { ending } from '../chars/sentence.js';
import type { Line } from '../model/line.js';
import type { Page } from '../model/page.js';
import { type LinePiece, PAGE_BREAK } from './lines.js';

/** Lines that a page may hold, blank ones counted; a longer page is cut at a safe place before this. */
export const MAX_PAGE_LINES = 10_000;
/** UTF-16 code units that a page may hold. */
export const MAX_PAGE_UNITS = 1_048_576;

/** Gathers lines to pages. */
export interface Paginator {
  push(pieces: readonly LinePiece[]): readonly Page[];
  /** The last page, where lines wait. A form feed at the very end opens none. */
  end(): readonly Page[];
}

const isBlank = (line: Line | undefined): boolean => line !== undefined && line.raw.trim() === '';
const endsSentence = (line: Line | undefined): boolean => line !== undefined && ending(line.raw.slice(-8)) === 'stop';

/** How safe it is to cut before line `at`: 0 is not at all. */
function safety(lines: readonly Line[], at: number): number {
  const blank = isBlank(lines[at - 1]);
  if (blank && isBlank(lines[at - 2])) return 3;
  if (blank && endsSentence(lines[at - 2])) return 2;
  return endsSentence(lines[at - 1]) ? 1 : 0;
}

/** How many of `lines` to end the part with: the safest place in the last quarter, the later of two as safe. */
function cutPlace(lines: readonly Line[]): number {
  let best = lines.length;
  let bestSafety = 0;
  for (let at = lines.length; at > (lines.length * 3) / 4; at -= 1) {
    const found = safety(lines, at);
    if (found > bestSafety) {
      best = at;
      bestSafety = found;
    }
    if (found === 3) break;
  }
  return best;
}

/** Ends a page at a page break, at the end of the source, or at a safe place before the caps (`cut`). */
export function openPages(): Paginator {
  let number = 1;
  let lines: Line[] = [];
  let units = 0;

  function cutIfFull(next: Line, out: Page[]): void {
    const full = lines.length >= MAX_PAGE_LINES || units + next.raw.length > MAX_PAGE_UNITS;
    if (!full || lines.length === 0) return;
    const place = cutPlace(lines);
    out.push({ number, lines: lines.slice(0, place), cut: true });
    lines = lines.slice(place);
    units = lines.reduce((sum, line) => sum + line.raw.length, 0);
  }

  function endPage(out: Page[]): void {
    out.push({ number, lines, cut: false });
    number += 1;
    lines = [];
    units = 0;
  }

  function push(pieces: readonly LinePiece[]): readonly Page[] {
    const out: Page[] = [];
    for (const piece of pieces) {
      if (piece === PAGE_BREAK) {
        endPage(out);
        continue;
      }
      cutIfFull(piece, out);
      lines.push(piece);
      units += piece.raw.length;
    }
    return out;
  }

  return { push, end: () => (lines.length === 0 ? [] : [{ number, lines, cut: false }]) };
}
