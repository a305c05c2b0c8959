import type { Line } from '../model/line.js';
import { type Column, exactColumns } from './columns.js';
import { showsBreaks } from './first-part.js';
import { fitFace } from './fit.js';
import type { Group } from './group.js';
import type { Piece } from './piece.js';
import { asPrinted, gatherSlipped, isWidened, type Printed } from './printed.js';
import type { Row } from './row.js';
import { faceRuler, type Ruler } from './ruler.js';
import { gatherStretched } from './stretched.js';
import { isWelded } from './welded-lines.js';

/** A page whose lines fit a face to the cell: what it was printed as, and how to measure it. */
export interface FittedPage {
  readonly ruler: Ruler;
  readonly printed: readonly Printed[];
  readonly columns: readonly Column[];
}

/** A face is fitted to so many lines at most: of a longer page, to stretches of it that lie evenly apart. */
const MOST_LINES = 800;
const STRETCH = 100;

/** Null where no face known here fits. */
export function fitPage(lines: readonly Line[]): FittedPage | null {
  const slipped = gatherSlipped(lines);
  const texts = slipped.map(({ line }) => asPrinted(line));
  // no engine doubles spaces
  const fit = fitFace(boxesOf(sampleOf(texts)), !slipped.some(({ line }) => isWidened(line)));
  if (fit === null) return null;
  const ruler = faceRuler(fit.face, showsBreaks(texts));
  const widths = texts.map(ruler.measure);
  const printed = gatherStretched(slipped, fit.columns, ruler, texts, widths);
  return { ruler, printed, columns: exactColumns(fit, isWelded(texts, widths, fit.columns)) };
}

/** The lines that show the face; a stretch ends as a box does. */
function sampleOf(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const apart = Math.floor(lines.length / (MOST_LINES / STRETCH));
  return Array.from({ length: MOST_LINES / STRETCH }, (_, i) => [
    ...lines.slice(i * apart, i * apart + STRETCH),
    '',
  ]).flat();
}

/** Lines with no blank one between. */
function boxesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const boxes: string[][] = [];
  lines.forEach((line, i) => {
    if (line === '') return;
    if (i === 0 || lines[i - 1] === '') boxes.push([]);
    boxes.at(-1)?.push(line);
  });
  return boxes;
}

/** The printed lines of the groups as the lines that the page has. */
export function takeApart(
  groups: readonly Group[],
  printed: readonly Printed[],
  pieces: readonly Piece[],
): readonly Group<Piece>[] {
  const pieceOf = new Map(pieces.map((piece) => [piece.line, piece]));
  const linesOf = new Map(printed.map((print) => [print.line, print.pieces]));
  const apart = (rows: readonly Row[]) => {
    const own: Piece[] = [];
    for (const row of rows) {
      if (!linesOf.has(row.line)) own.push(row);
      for (const line of linesOf.get(row.line) ?? []) {
        const piece = pieceOf.get(line);
        if (piece !== undefined) own.push(piece);
      }
    }
    return own;
  };
  return groups.map((group) => ({ ...group, rows: apart(group.rows) }));
}
