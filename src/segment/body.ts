import type { BodyBlock, Byline, Caption, JumpEnd } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Span } from '../model/span.js';
import { bareNames } from '../phrases/person.js';
import { reportBehind } from '../phrases/report.js';
import type { RunInHead } from '../phrases/run-in-head.js';
import type { Item } from './item.js';
import { type Reach, spansOf, spansWithin } from './places.js';
import type { Role } from './role.js';

/** What the blocks of a story have given so far, in page order. */
export interface Gathered {
  readonly body: BodyBlock[];
  readonly captions: Caption[];
  readonly bylines: Byline[];
  readonly bylineReaches: Reach[];
  readonly datelineSpans: Span[];
  readonly jumpSpans: Span[];
  dateline: string | null;
  /** The head that ran into the first paragraph. */
  headline: string | null;
  readonly headlineSpans: Span[];
  to: JumpEnd | null;
  from: JumpEnd | null;
}

export function openGathered(): Gathered {
  return {
    body: [],
    captions: [],
    bylines: [],
    bylineReaches: [],
    datelineSpans: [],
    jumpSpans: [],
    dateline: null,
    headline: null,
    headlineSpans: [],
    to: null,
    from: null,
  };
}

/** What is not yet known of a story: it has no head but the name of a column; no paragraph of it came before. */
export interface Open {
  readonly headless: boolean;
  readonly first: boolean;
}

/** Takes what a block gives that is not part of the head. */
export function takeBlock(got: Gathered, item: Item, role: Role, open: Open): void {
  switch (role) {
    case 'byline': {
      const bylines = item.byline ?? bareNames(item.text).map((name) => ({ role: null, name }));
      takeBylines(got, bylines, spansOf([item.block]));
      takeReport(got, item.text, bylines, spansOf([item.block]));
      break;
    }
    case 'caption':
      got.captions.push(caption(item));
      break;
    case 'crosshead':
      got.body.push(whole(item, 'crosshead'));
      break;
    default:
      if (item.block.form === null) takeParagraph(got, item, open);
      else got.body.push(whole(item, item.block.form));
  }
}

function takeBylines(got: Gathered, bylines: readonly Byline[], spans: readonly Span[]): void {
  // an agency that closes a text stays in it
  if (bylines.length === 0) return;
  for (const byline of bylines) got.bylines.push(byline);
  for (const [first, last] of spans) got.bylineReaches.push([first, first, last]);
}

/** Where a report was made stands behind the last name of its byline. */
function takeReport(got: Gathered, text: string, bylines: readonly Byline[], spans: readonly Span[]): void {
  const printed = got.dateline === null ? reportBehind(text, bylines.at(-1)?.name ?? '') : null;
  if (printed === null) return;
  got.dateline = printed;
  got.datelineSpans.push(...spans);
}

function whole({ text, block }: Item, type: BodyBlock['type']): BodyBlock {
  return { type, text, lines: spansOf([block]) };
}

/** What points from a caption to its picture. */
const MARK = /^[▲△▼▶◀■●◆]+ ?(?=\p{L})/u;

function caption(item: Item): Caption {
  const at = item.credit?.at ?? item.text.length;
  return {
    text: item.text.slice(0, at).replace(MARK, '').trim(),
    // a stroke parts it from the caption
    credit: item.credit?.credit.replace(/^\/ /u, '').trim() ?? null,
    lines: spansOf([item.block]),
  };
}

/** The paragraph without the jumps at its ends, the dateline and byline at the head of a body, the signature at its end. */
function takeParagraph(got: Gathered, item: Item, open: Open): void {
  const start = takeOpening(got, item, open);
  const within = item.text.slice(start, takeClosing(got, item, start));
  const text = within.trim();
  if (text === '') return;
  const from = start + within.length - within.trimStart().length;
  got.body.push({ type: 'paragraph', text, lines: spansWithin(item.block, from, from + text.length) });
}

/** Takes what stands before the text of a body: a jump from elsewhere, or dateline and byline. Returns where the text begins. */
function takeOpening(got: Gathered, item: Item, { first, headless }: Open): number {
  const { block, dateline, jumpFrom, text } = item;
  // a story comes from one page and goes to one: a further jump stays in its text
  if (jumpFrom !== null && got.from === null) {
    got.from = jumpFrom.jump;
    got.jumpSpans.push(...spansWithin(block, jumpFrom.start, jumpFrom.end));
    return jumpFrom.end;
  }
  if (first && headless && item.runIn !== null) return takeRunIn(got, block, item.runIn);
  if (dateline === null || !first) return 0;
  const printed = dateline.dateline;
  const at = printed === null ? 0 : Math.max(0, text.indexOf(printed));
  // a bracket may stand before it: 【本報訊】; or a byline: 〔記者陳某／台北報導〕
  const behind = at > 1;
  const length = at + (printed?.length ?? 0);
  if (printed !== null) {
    got.dateline ??= printed;
    got.datelineSpans.push(...spansWithin(block, behind ? at : 0, length));
  }
  const [from, to] = behind ? [0, at] : [length, dateline.end];
  if (dateline.bylines.length > 0) takeBylines(got, dateline.bylines, spansWithin(block, from, to));
  return dateline.end;
}

/** Takes a head that runs into its text, and the place before it. Returns where the text begins. */
function takeRunIn(got: Gathered, block: Block, { end, head, place }: RunInHead): number {
  const at = place?.length ?? 0;
  if (place !== null) {
    got.dateline ??= place;
    got.datelineSpans.push(...spansWithin(block, 0, at));
  }
  if (head !== null) {
    got.headline = head;
    got.headlineSpans.push(...spansWithin(block, at, end));
  }
  return end;
}

/** Takes what stands after the text of a body: a jump to elsewhere, or a signature. Returns where the text ends. */
function takeClosing(got: Gathered, { block, jumpTo, signature, text }: Item, start: number): number {
  if (jumpTo !== null && jumpTo.start >= start && got.to === null) {
    got.to = jumpTo.jump;
    got.jumpSpans.push(...spansWithin(block, jumpTo.start, text.length));
    return jumpTo.start;
  }
  if (signature === null || signature.at < start) return text.length;
  const spans = spansWithin(block, signature.at, text.length);
  takeBylines(got, signature.bylines, spans);
  takeReport(got, text.slice(signature.at), signature.bylines, spans);
  return signature.at;
}
