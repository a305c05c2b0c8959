import { cells } from '../chars/width.js';

/** Marks that may not begin a line: the character before them goes down with them. */
const NO_START = /^[、。，．；：！？）］｝〕〉》」』】〗〞”’…—·!),.:;?\]}%‰]/u;
/** Marks that may not end a line. */
const NO_END = /[（［｛〔〈《「『【〖〝“‘([{]$/u;
/** What keeps together: letters and digits of an alphabet with the marks among them; every other character by itself. */
const unitsOf = (text: string) =>
  text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}'’.,\-/]+|[ \t]+|./gsu);

/** Pieces of `text`, none wider than `width` cells where a piece is longer than a line. */
function* pieces(text: string, width: number): Generator<string> {
  for (const [unit] of unitsOf(text)) {
    if (cells(unit) <= width) yield unit;
    else yield* unit;
  }
}

/**
 * Breaks text into lines of at most `width` cells: between any two Han characters, but no closing mark at the head of
 * a line and no opening one at its foot; Western words stay whole. A mark that may not begin a line may hang one
 * character beyond the width.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text, width)) {
    const size = cells(piece);
    if (used + size > width && line !== '' && !NO_START.test(piece)) {
      const kept = NO_END.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - kept.length).trimEnd());
      line = kept;
      used = cells(kept);
    }
    if (line === '' && piece.trim() === '' && lines.length > 0) continue;
    line += piece;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}
