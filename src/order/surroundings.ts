import { readWording } from '../chars/wording.js';
import { type Box, isSigned } from './box.js';
import type { Piece, Surroundings } from './cues.js';

/** The running text of a page, piece by piece, and what its words tell. */
export function readSurroundings(boxes: readonly Box[]): Surroundings {
  const lone = (i: number) => boxes[i]?.kind === 'lone';
  const pieces: Piece[] = [];
  for (const box of boxes) {
    if (box.shape === null) continue;
    const { shape, index } = box;
    const afterLone = lone(index - 1);
    pieces.push({
      ...box,
      shape,
      place: pieces.length,
      afterLone,
      afterName: afterLone && isSigned(boxes[index - 1]?.lines.at(-1)?.text.trim() ?? ''),
      beforeLone: lone(index + 1),
    });
  }
  return { pieces, wording: readWording(pieces.map((piece) => piece.text)), pairs: countPairs(pieces) };
}

function countPairs(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const { text } of pieces)
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  return pairs;
}
