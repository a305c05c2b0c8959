import type { BodyBlock, Byline, Caption, JumpEnd } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Item } from './item.js';
import { spanOf, spansOf } from './places.js';
import type { Role } from './role.js';

/** What one block gives to its story; what it has none of is missing. */
export interface Yield {
  readonly body?: BodyBlock | undefined;
  readonly bylines?: readonly Byline[];
  readonly bylineSpans?: readonly Span[];
  readonly dateline?: string;
  readonly datelineSpan?: Span;
  readonly to?: JumpEnd;
  readonly from?: JumpEnd;
  readonly jumpSpans?: readonly Span[];
  readonly caption?: Caption;
}

/** What a block that is not part of the head gives. `first`: no paragraph of the story came before it. */
export function yieldOf(item: Item, role: Role, first: boolean): Yield {
  switch (role) {
    case 'byline': {
      const bylines = item.byline ?? [{ role: null, name: item.text.replaceAll(' ', '') }];
      return { bylines, bylineSpans: [spanOf(item.block, 0, item.text.length)] };
    }
    case 'caption':
      return { caption: caption(item) };
    case 'crosshead':
      return { body: whole(item, 'crosshead') };
    default:
      return item.block.form === null ? paragraph(item, first) : { body: whole(item, item.block.form) };
  }
}

function whole({ text, block }: Item, type: BodyBlock['type']): BodyBlock {
  return { type, text, lines: spansOf([block]) };
}

function caption(item: Item): Caption {
  const at = item.credit?.at ?? item.text.length;
  return {
    text: item.text.slice(0, at).trim(),
    credit: item.credit?.credit.trim() ?? null,
    lines: spansOf([item.block]),
  };
}

/** The paragraph without the jumps at its ends, the dateline and byline at the head of a body, the signature at its end. */
function paragraph(item: Item, first: boolean): Yield {
  const opening = first ? openingOf(item) : { start: item.jumpFrom?.end ?? 0 };
  const closing = closingOf(item, opening.start);
  const { start } = opening;
  const rest = item.text.slice(start, closing.end).trim();
  const from = item.text.indexOf(rest, start);
  const jumpSpans = [
    ...(item.jumpFrom === null ? [] : [spanOf(item.block, item.jumpFrom.start, item.jumpFrom.end)]),
    ...(closing.jumpSpans ?? []),
  ];
  const bylines = [...(opening.bylines ?? []), ...(closing.bylines ?? [])];
  return {
    ...opening,
    ...closing,
    body:
      rest === ''
        ? undefined
        : { type: 'paragraph', text: rest, lines: [spanOf(item.block, from, from + rest.length)] },
    bylines,
    bylineSpans: [...(opening.bylineSpans ?? []), ...(closing.bylineSpans ?? [])],
    jumpSpans,
    ...(item.jumpFrom === null ? {} : { from: item.jumpFrom.jump }),
  };
}

/** What stands before the text of a body: a jump from elsewhere, or dateline and byline. */
function openingOf({ block, dateline, jumpFrom }: Item): Yield & { readonly start: number } {
  if (jumpFrom !== null) return { start: jumpFrom.end };
  if (dateline === null) return { start: 0 };
  const signed = dateline.bylines.length > 0;
  const printed = dateline.dateline;
  return {
    start: dateline.end,
    ...(printed === null ? {} : { dateline: printed, datelineSpan: spanOf(block, 0, printed.length) }),
    bylines: dateline.bylines,
    bylineSpans: signed ? [spanOf(block, printed?.length ?? 0, dateline.end)] : [],
  };
}

/** What stands after the text of a body: a jump to elsewhere, or a signature. */
function closingOf({ block, jumpTo, signature, text }: Item, start: number): Yield & { readonly end: number } {
  if (jumpTo !== null && jumpTo.start >= start)
    return { end: jumpTo.start, to: jumpTo.jump, jumpSpans: [spanOf(block, jumpTo.start, text.length)] };
  if (signature === null || signature.at < start) return { end: text.length };
  return { end: signature.at, bylines: signature.bylines, bylineSpans: [spanOf(block, signature.at, text.length)] };
}
