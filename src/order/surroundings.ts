import type { Box, Script } from './box.js';
import type { Piece, Surroundings } from './cues.js';
import { openLikeness } from './likeness.js';
import { isSigned } from './shape.js';

/** See `openLikeness`. */
const PRIOR = 10;

/** The running text of a page, piece by piece, and what its words tell. */
export function readSurroundings(boxes: readonly Box[], script: Script = 'han'): Surroundings {
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
  const likeness = openLikeness(
    pieces.map((piece) => piece.text),
    PRIOR,
  );
  // letters stand beside each other on any page
  const [pairs, threes] =
    script === 'han' ? [runsOf(pieces, 2), runsOf(pieces, 3)] : [new Set<string>(), new Set<string>()];
  return { script, pieces, likeness, pairs, threes };
}

function runsOf(pieces: readonly Piece[], length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { text } of pieces) for (let i = 0; i + length <= text.length; i++) runs.add(text.slice(i, i + length));
  return runs;
}
