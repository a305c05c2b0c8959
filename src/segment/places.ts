import type { Block } from '../model/block.js';
import type { Span } from '../model/span.js';

/** The lines of `blocks` as spans; spans run on where only blank lines of the page stand between. */
export function spansOf(blocks: readonly Block[]): readonly Span[] {
  return mergeSpans(
    blocks.flatMap((block) =>
      block.lines.map((line, i) => [line.number - (block.gaps[i] ?? 0), line.number, line.number] as const),
    ),
  );
}

/** The lines that hold `from` to `to` of a block's text, in UTF-16 units, as one span. */
export function spanOf(block: Block, from: number, to: number): Span {
  const first = lineAt(block, from);
  const last = lineAt(block, Math.max(from, to - 1));
  return [first, last];
}

function lineAt(block: Block, offset: number): number {
  let line = block.lines[0]?.number ?? 0;
  block.starts.forEach((start, i) => {
    if (start <= offset) line = block.lines[i]?.number ?? line;
  });
  return line;
}

/** Merges spans that touch; `reach` is where the blank lines before a span begin. Out of order spans stay apart. */
export function mergeSpans(spans: readonly (readonly [reach: number, first: number, last: number])[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [reach, first, last] of spans) {
    const open = merged.at(-1);
    if (open !== undefined && first >= open[0] && reach <= open[1] + 1) open[1] = Math.max(open[1], last);
    else merged.push([first, last]);
  }
  return merged;
}
