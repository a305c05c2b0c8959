import { BLANK, type Line } from '../model/line.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { quantile } from '../quantile.js';
import { arrange } from './arrange.js';
import { type Box, boxesOf } from './box.js';
import { measure } from './spans.js';

/** More boxes has no page of a newspaper. */
const MOST_BOXES = 1_000;
/** Places by which a line may be set in. */
const MOST_INDENT = 6;
/** Pieces that show where a box begins. */
const ENOUGH = 3;

/**
 * A page whose columns stand side by side in its lines, as `pdftotext -layout` prints them, with its columns one under the
 * other: pieces of a line keep its number. A page that they cannot be told on is given back as it came.
 *
 *     巷社区的公交试运行迎来新       占地466户，1993年建成，曾是          巷社区的公交试运行迎来新
 *     进展，街坊方便了许多。         远帆纺织厂的仓库。                   进展，街坊方便了许多。
 *
 *                                                                         占地466户，1993年建成，曾是
 *                                                                         远帆纺织厂的仓库。
 */
export function partColumns(page: Page, note?: Listener): Page {
  const { cut, lines, number } = page;
  // what goes on behind a cut must stay last
  if (cut || lines.some(({ carried }) => carried)) return page;
  const asTheyStand = boxesOf(lines);
  if (asTheyStand === null || asTheyStand.length > MOST_BOXES) return page;
  const boxes = boxesOf(lines, measure(asTheyStand));
  if (boxes === null || boxes.length > MOST_BOXES) return page;
  const numbers = [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0] as const;
  note?.({ stage: 'order', rule: 'side-by-side', page: number, lines: numbers, before: '', after: '' });
  return { ...page, parted: true, lines: arrange(boxes).flatMap((box) => [BLANK, ...linesOf(box, lines)]) };
}

/** The lines of a box, set in as they were, and blank where the page is between them. */
function linesOf({ pieces }: Box, lines: readonly Line[]): readonly Line[] {
  const starts = pieces.map(({ at }) => at);
  const left = pieces.length < ENOUGH ? (starts[0] ?? 0) : quantile(starts, 0.15);
  return pieces.flatMap(({ at, isHead, line, row, text }, i) => {
    const raw = ' '.repeat(isHead ? 0 : Math.max(0, Math.min(MOST_INDENT, at - left))) + text;
    const piece = { ...line, raw, text: raw };
    return i > 0 && hasBlank(lines, pieces[i - 1]?.row ?? 0, row) ? [BLANK, piece] : [piece];
  });
}

function hasBlank(lines: readonly Line[], above: number, below: number): boolean {
  return lines.slice(above + 1, below).some(({ raw }) => raw.trim() === '');
}
