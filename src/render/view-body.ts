import type { ArticleRecord, BodyBlock, Caption } from '../model/article.js';
import { captionLine, creditLine } from './lines.js';
import type { Style } from './style.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

const INDENT = '   ';
/** Cells kept free at the right for a mark that may not begin a line. */
const HANG = 2;

type Paint = (text: string) => string;

/** Text wrapped and indented, line by line. */
function set(text: string, width: number, paint: Paint): string {
  const lines = visible(text)
    .split('\n')
    .flatMap((line) => wrap(line, width - INDENT.length - HANG));
  return lines.map((line) => `${INDENT}${paint(line)}\n`).join('');
}

const plain: Paint = (text) => text;

/** Rows and lines of verse keep together; every other block has a blank line before it. */
const keepsTo = (block: BodyBlock, before: BodyBlock | undefined): boolean =>
  before?.type === block.type && block.type !== 'paragraph';

/** All of an article below its title line. */
export function viewBody(record: ArticleRecord, width: number, style: Style): string {
  const { kicker, deck, jump, body, captions } = record;
  const part = (text: string | null | undefined, paint: Paint = plain): string =>
    text === null || text === undefined ? '' : set(text, width, paint);
  const head = part(kicker) + part(deck) + part(creditLine(record), style.quiet) + part(jump.from?.text, style.quiet);
  const blocks = body.map((block, i) => {
    const paint = block.type === 'crosshead' ? style.strong : plain;
    return (keepsTo(block, body[i - 1]) ? '' : '\n') + part(block.text, paint);
  });
  const pictures = captions.map((caption: Caption) => `\n${part(`▣ ${captionLine(caption)}`, style.quiet)}`);
  // as in print: the jump ends the last paragraph
  return head + blocks.join('') + part(jump.to?.text, style.quiet) + pictures.join('');
}
