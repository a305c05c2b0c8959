import type { Block } from '../model/block.js';
import type { Span } from '../model/span.js';

/** The lines of `blocks` as spans; spans run on where only blank lines of the page stand between. */
export function spansOf(blocks: readonly Block[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const { gaps, lines } of blocks)
    for (let i = 0; i < lines.length; i++) {
      const number = lines[i]?.number ?? 0;
      push(merged, number - (gaps[i] ?? 0), number, number);
    }
  return merged;
}

/** The lines that hold `from` to `to` of a block's text, in UTF-16 units, as one span. */
export function spanOf(block: Block, from: number, to: number): Span {
  const first = lineAt(block, from);
  const last = lineAt(block, Math.max(from, to - 1));
  return [first, last];
}

function lineAt({ lines, starts }: Block, offset: number): number {
  let i = starts.length - 1;
  while (i > 0 && (starts[i] ?? 0) > offset) i--;
  return lines[i]?.number ?? 0;
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
