import type { ArticleRecord } from '../model/article.js';
import { FLAGS } from '../model/flags.js';
import type { Note } from '../model/note.js';
import type { Span } from '../model/span.js';

/** Characters of a text that a note shows. */
const MAX_SHOWN = 60;

/** A text of at most `most` characters, the last one an ellipsis where some are left out. */
export function short(text: string, most = MAX_SHOWN): string {
  if (text.length <= most) return text;
  // no more is taken apart than can be shown: a line may be long
  const chars = [...text.slice(0, 2 * most)];
  return chars.length <= most && text.length <= 2 * most ? text : `${chars.slice(0, most - 1).join('')}…`;
}

const range = ([first, last]: Span): string => (first === last ? `line ${first}` : `lines ${first}–${last}`);

/** A note on one line: `repair spread-line: “改 ？” → “改？”`. */
export function whyNote({ stage, rule, lines, before, after }: Note): string {
  const change = before === after ? short(before) : `${short(before)} → ${after === '' ? 'nothing' : short(after)}`;
  const where = lines[0] === lines[1] ? '' : ` (${range(lines)})`;
  return `${stage} ${rule}${where}: ${change}`;
}

const within = (spans: readonly Span[], line: number): boolean =>
  spans.some(([first, last]) => first <= line && line <= last);

/** The parts of a record that a line stands in. */
function parts({ at, body, captions }: ArticleRecord, line: number): readonly string[] {
  const named = Object.entries(at).flatMap(([part, spans]) => (within(spans, line) ? [part] : []));
  const blocks = body.flatMap((block, i) =>
    within(block.lines, line) ? [`${block.type} (block ${i + 1} of ${body.length})`] : [],
  );
  const pictures = captions.flatMap((caption) => (within(caption.lines, line) ? ['caption'] : []));
  return [...named, ...blocks, ...pictures];
}

/** Where a line ended: `p1#p1a3 “开放 创新”, paragraph (block 2 of 9)`, and what its article is flagged for. */
export function whyPlace(record: ArticleRecord, line: number): string {
  const title = record.headline === null ? `[${record.kind}, no headline]` : short(record.headline);
  const flags = record.flags.map((flag) => `\n  flagged ${flag}: ${FLAGS[flag]}`).join('');
  return [`${record.id} ${title}`, ...parts(record, line)].join(', ') + flags;
}
