import { setApart } from '../chars/contacts.js';
import { areHanTexts } from '../chars/han.js';
import { once } from '../chars/once.js';
import type { Line } from '../model/line.js';
import { tongueOf } from '../phrases/tongue.js';
import { collectWitnesses } from './hyphen-witness.js';
import { joinRows, type Manner } from './join.js';
import { type Piece, readPieces } from './piece.js';
import type { Spellings } from './witnesses.js';

/** How the lines of a page are joined, by what stands on it. */
export function mannerOf(
  pieces: readonly Piece[],
  texts: readonly string[],
  han: boolean,
  earlier?: Spellings,
  seen?: Spellings,
): Manner {
  return {
    han,
    apart: once(() => setApart(texts, 1)),
    tongue: once(() => (han ? 'en' : tongueOf(texts.join(' '), 'en'))),
    witnesses: collectWitnesses(pieces, earlier, seen),
  };
}

/**
 * Joins two parts of a paragraph that a page break parted, as two lines of it would be joined. `around`: running text
 * of both pages, which shows how words are written there.
 */
export function joinParts(left: string, right: string, around: readonly string[]): string {
  const han = areHanTexts(around);
  const manner = mannerOf(readPieces(asLines(around)), around, han);
  return joinRows(readPieces(asLines([left, right])), manner).text;
}

const asLines = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
