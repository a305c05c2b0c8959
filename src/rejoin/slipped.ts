import { isSplitEnding } from '../phrases/word-ending.js';
import { isSetIn, letterEnds } from './hyphen-witness.js';
import type { Piece } from './piece.js';
import type { Witnesses } from './witnesses.js';

/**
 * True where `row` begins with the rest of the word that `left` ends with. Layout programs hyphenate words that they
 * then do not break; extractors lose the mark, break the line there and set the rest in by the width of a space:
 *
 *     to new levels, Presid
 *      ent of the council
 *
 * Where the page writes both parts as words of their own, they are two words, but for an ending that never is one.
 */
export function isSlipped(left: string, row: Piece, { whole }: Witnesses): boolean {
  if (!isSetIn(row) || !letterEnds(left, left.length)) return false;
  const [head, tail] = [
    /(?<!\p{L})\p{L}+$/u.exec(left.slice(-LONGEST))?.[0] ?? '',
    /^\p{L}+/u.exec(row.text.slice(0, LONGEST))?.[0] ?? '',
  ];
  return isSplitEnding(head, tail) || !(whole.has(head.toLowerCase()) && whole.has(tail.toLowerCase()));
}

/** The longest part of a word that is looked at, in UTF-16 units. */
const LONGEST = 32;
