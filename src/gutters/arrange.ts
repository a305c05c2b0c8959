import type { Box } from './box.js';

/** Places by which boxes on both sides of a gutter may overlap. */
const OVERLAP = 4;

/**
 * Boxes in reading order, by cutting the page: along gutters from top to bottom where nothing stands across one, each side
 * read to its foot; else between rows. G. Nagy and S. Seth, Hierarchical representation of optically scanned documents
 * (ICPR 1984), cut so by white space (“XY cut”).
 *
 *     head over two     head
 *     a       b         d           head over two, a, b, c; head, d
 *     a       c         d
 */
export function arrange(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2) return boxes;
  const sides = beside(boxes);
  if (sides.length > 1) return sides.flatMap(arrange);
  const slices = below(boxes);
  if (slices.length > 1) return slices.flatMap(arrange);
  return [...boxes].sort((a, b) => a.top - b.top || a.left - b.left);
}

const beside = (boxes: readonly Box[]): readonly (readonly Box[])[] =>
  cut(
    boxes,
    ({ left }) => left + OVERLAP,
    ({ right }) => right,
  );

/** Slices of rows that no box stands across; slices that the same gutters go through stay together. */
function below(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const slices: (readonly Box[])[] = [];
  const rows = cut(
    boxes,
    ({ top }) => top,
    ({ bottom }) => bottom + 1,
  );
  for (const slice of rows) {
    const last = slices.at(-1);
    if (last !== undefined && belong(last, slice)) slices[slices.length - 1] = [...last, ...slice];
    else slices.push(slice);
  }
  return slices;
}

/** The gutters of both go on, or those between heads do in the columns under them. */
function belong(above: readonly Box[], below: readonly Box[]): boolean {
  const both = beside([...above, ...below]).length;
  const own = beside(above).length;
  const isHeads = above.every(({ pieces }) => pieces.every(({ isHead }) => isHead));
  return both > 1 && (isHeads ? both === own : both >= Math.max(own, beside(below).length));
}

/** Parts boxes where one starts at or behind the end of all before it. */
function cut(
  boxes: readonly Box[],
  startOf: (box: Box) => number,
  endOf: (box: Box) => number,
): readonly (readonly Box[])[] {
  const parts: Box[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => startOf(a) - startOf(b))) {
    const last = parts.at(-1);
    if (last === undefined || startOf(box) >= end) parts.push([box]);
    else last.push(box);
    end = Math.max(end, endOf(box));
  }
  return parts;
}
