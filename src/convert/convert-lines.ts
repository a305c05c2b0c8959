import type { Block } from '../model/block.js';
import type { Listener, Note } from '../model/note.js';
import type { Page } from '../model/page.js';
import type { Converter } from './converter.js';

/** A page in the other script, line by line: a phrase that goes over a line end is converted in two halves. */
export function convertPage(page: Page, { direction, convert }: Converter, note?: Listener): Page {
  const lines = page.lines.map((line) => {
    const text = convert(line.text);
    if (text === line.text) return line;
    note?.(noteOf(direction, page.number, [line.number, line.number], line.text, text));
    return { ...line, text };
  });
  return { ...page, lines };
}

/** A block in the other script. Its lines stay as they were; where each begins is counted again. */
export function convertBlock(block: Block, page: number, { direction, convert }: Converter, note?: Listener): Block {
  const text = convert(block.text);
  if (text === block.text) return block;
  const numbers = block.lines.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  note?.(noteOf(direction, page, [first, last], block.text, text));
  return { ...block, text, starts: text.length === block.text.length ? block.starts : moved(block, text, convert) };
}

/** A converted word may be longer (互联网, 網際網路): a line begins after as much as the text before it has become. */
function moved({ text, starts }: Block, after: string, convert: (text: string) => string): readonly number[] {
  let end = 0;
  return starts.map((start, i) => {
    end += convert(text.slice(starts[i - 1] ?? 0, start)).length;
    return Math.min(end, after.length);
  });
}

function noteOf(rule: string, page: number, lines: Note['lines'], before: string, after: string): Note {
  return { stage: 'convert', rule, page, lines, before, after };
}
