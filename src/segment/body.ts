import type { BodyBlock, Byline, Caption, JumpEnd } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Item } from './item.js';
import { spanOf, spansOf } from './places.js';
import type { Role } from './role.js';

/** What one block gives to its story. */
export interface Yield {
  readonly body: BodyBlock | null;
  readonly bylines: readonly Byline[];
  readonly bylineSpan: Span | null;
  readonly dateline: string | null;
  readonly datelineSpan: Span | null;
  readonly to: JumpEnd | null;
  readonly from: JumpEnd | null;
  readonly jumpSpans: readonly Span[];
  readonly caption: Caption | null;
}

const NOTHING: Yield = {
  body: null,
  bylines: [],
  bylineSpan: null,
  dateline: null,
  datelineSpan: null,
  to: null,
  from: null,
  jumpSpans: [],
  caption: null,
};

/** What a block that is not part of the head gives. `first`: no paragraph of the story came before it. */
export function yieldOf(item: Item, role: Role, first: boolean): Yield {
  switch (role) {
    case 'byline': {
      const bylines = item.byline ?? [{ role: null, name: item.text.replaceAll(' ', '') }];
      return { ...NOTHING, bylines, bylineSpan: whole(item) };
    }
    case 'caption':
      return { ...NOTHING, caption: caption(item) };
    case 'crosshead':
      return { ...NOTHING, body: { type: 'crosshead', text: item.text, lines: spansOf([item.block]) } };
    default:
      return paragraph(item, first);
  }
}

function whole(item: Item): Span {
  return spanOf(item.block, 0, item.text.length);
}

function caption(item: Item): Caption {
  const at = item.credit?.at ?? item.text.length;
  return {
    text: item.text.slice(0, at).trim(),
    credit: item.credit?.credit.trim() ?? null,
    lines: spansOf([item.block]),
  };
}

/** The paragraph without the jumps at its ends and, at the head of a body, without dateline and byline. */
function paragraph(item: Item, first: boolean): Yield {
  const { block, text, jumpFrom, jumpTo } = item;
  let start = jumpFrom?.end ?? 0;
  const end = jumpTo !== null && jumpTo.start >= start ? jumpTo.start : text.length;
  const dateline = first && start === 0 ? item.dateline : null;
  if (dateline !== null) start = Math.min(dateline.end, end);
  const rest = text.slice(start, end).trim();
  const from = start === 0 ? 0 : text.indexOf(rest, start);
  const jumpSpans: Span[] = [];
  if (jumpFrom !== null) jumpSpans.push(spanOf(block, jumpFrom.start, jumpFrom.end));
  if (end < text.length) jumpSpans.push(spanOf(block, end, text.length));
  return {
    ...NOTHING,
    body: rest === '' ? null : { type: 'paragraph', text: rest, lines: [spanOf(block, from, from + rest.length)] },
    bylines: dateline?.bylines ?? [],
    bylineSpan:
      dateline !== null && dateline.bylines.length > 0 ? spanOf(block, dateline.dateline.length, dateline.end) : null,
    dateline: dateline?.dateline ?? null,
    datelineSpan: dateline === null ? null : spanOf(block, 0, dateline.dateline.length),
    to: end < text.length ? (jumpTo?.jump ?? null) : null,
    from: jumpFrom?.jump ?? null,
    jumpSpans,
  };
}
