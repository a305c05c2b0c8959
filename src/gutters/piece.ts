import type { Line } from '../model/line.js';

/**
 * A run of a line without a wide gap: a line of one column, or of a head over several. Places and lengths are code points,
 * as `pdftotext -layout` counts them: a Han character is one.
 */
export interface Piece {
  readonly line: Line;
  /** The place of its line on the page, from 0. */
  readonly row: number;
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** What it takes of the page's width: more than its text where a head stands over columns. */
  readonly left: number;
  readonly right: number;
  readonly isHead: boolean;
}

/** Something that takes a part of the page's width. */
export type Extent = Pick<Piece, 'left' | 'right'>;

/** More pieces has no line of columns: a table, or noise. */
export const MOST_PIECES = 40;

const PIECE = /\S+(?:[ \u3000]\S+)*/gu;

const lengthOf = (text: string): number => {
  let units = 0;
  for (const _ of text) units++;
  return units;
};

/** The pieces of a line, two spaces and more between them; null where there are more than `MOST_PIECES`. */
export function piecesOf(line: Line, row: number): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let [at, read] = [0, 0];
  for (const { 0: text, index } of line.raw.matchAll(PIECE)) {
    if (pieces.length === MOST_PIECES) return null;
    at += lengthOf(line.raw.slice(read, index));
    pieces.push(pieceAt({ line, row }, text, at));
    at += lengthOf(text);
    read = index + text.length;
  }
  return pieces;
}

export function pieceAt({ line, row }: Pick<Piece, 'line' | 'row'>, text: string, at: number): Piece {
  const length = lengthOf(text);
  return { line, row, text, at, length, left: at, right: at + length, isHead: false };
}

/** Places that two must have in common to stand over each other: lines of two columns may touch by less. */
const LEAST = 3;

/** True where two stand over each other. */
export function meets(one: Extent, other: Extent): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > 0 && shared >= Math.min(LEAST, one.right - one.left, other.right - other.left);
}
