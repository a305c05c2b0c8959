import type { Block } from '../model/block.js';
import type { Span } from '../model/span.js';

/** The lines of `blocks` as spans; spans run on where only blank lines of the page stand between. */
export function spansOf(blocks: readonly Block[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const block of blocks) for (let i = 0; i < block.lines.length; i++) pushLine(merged, block, i);
  return merged;
}

/**
 * The lines that hold `from` to `to` of a block's text, in UTF-16 units, likewise: more than one span where boxes were moved,
 * or lines of another story stand between.
 */
export function spansWithin(block: Block, from: number, to: number): readonly Span[] {
  const merged: [number, number][] = [];
  const last = rowAt(block, Math.max(from, to - 1));
  for (let i = rowAt(block, from); i <= last; i++) pushLine(merged, block, i);
  return merged;
}

function rowAt({ starts }: Block, offset: number): number {
  let i = starts.length - 1;
  while (i > 0 && (starts[i] ?? 0) > offset) i--;
  return i;
}

function pushLine(merged: [number, number][], { empty, lines }: Block, i: number): void {
  const number = lines[i]?.number ?? 0;
  push(merged, number - (empty[i] ?? 0), number, number);
}

/** A span with the first of the blank lines before it. */
export type Reach = readonly [reach: number, first: number, last: number];

/** Merges spans that touch. Out of order spans stay apart. */
export function mergeSpans(spans: readonly Reach[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [reach, first, last] of spans) push(merged, reach, first, last);
  return merged;
}

function push(merged: [number, number][], reach: number, first: number, last: number): void {
  const open = merged.at(-1);
  if (open !== undefined && first >= open[0] && reach <= open[1] + 1) open[1] = Math.max(open[1], last);
  else merged.push([first, last]);
}
