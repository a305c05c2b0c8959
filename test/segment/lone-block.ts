import type { Block } from '../../src/model/block.js';

/** A line by itself as a block, `gap` blank lines above it. */
export function loneBlock(text: string, number: number, gap: number): Block {
  const lines = [{ number, raw: text, text, carried: false }];
  return {
    shape: 'lone',
    form: null,
    text,
    lines,
    starts: [0],
    column: 0,
    gaps: [gap],
    empty: [gap],
    undecided: false,
    margin: 20,
  };
}
