import { inCapitals } from '../chars/capitals.js';
import { isNoticeTitle, isWholeTitle } from '../phrases/title.js';
import { SEGMENT as W } from '../weights.js';
import type { Item } from './item.js';
import type { Role } from './role.js';
import type { Thinness } from './thin.js';

/** Longest usual head line and crosshead, in UTF-16 units without spaces (Chinese; Western text has about three times as many). */
const LONG_HEAD = { han: 36, western: 90 };
const LONG_CROSSHEAD = { han: 20, western: 50 };

/** What a block's neighbours and its page say of it. */
export interface Surroundings {
  readonly han: boolean;
  /** Cells by which it stands out over the running text around it. */
  readonly wide: number;
  /** It is one of several short sentences built alike. */
  readonly parallel: boolean;
  /** Other lines of the page are built like it, as crossheads are. */
  readonly fellow: boolean;
  /** Whether only a brief's worth of text stands around it. */
  readonly thin: Thinness;
  /** It stands right under the label of a box: what the box says. */
  readonly boxed: boolean;
}

/** What it costs to read the item in `role`, whatever stands around it; infinite where it cannot be. */
export function emission(item: Item, role: Role, around: Surroundings): number {
  if (item.block.form !== null) return role === 'paragraph' ? 0 : Number.POSITIVE_INFINITY;
  const against =
    (item.bareName && role !== 'byline' ? W.bareNameElse : 0) + (item.common && role !== 'head' ? W.againstPhrase : 0);
  const own = plain(item, role, around) + against;
  if (item.label) return own + (role === 'crosshead' ? -W.labelled : W.labelled);
  return around.boxed && role !== 'paragraph' ? own + W.boxedElse : own;
}

function plain(item: Item, role: Role, around: Surroundings): number {
  const named = item.furniture !== null || item.credit !== null || item.caption || item.byline !== null;
  switch (role) {
    case 'furniture':
      return item.furniture === null ? Number.POSITIVE_INFINITY : 0;
    case 'caption':
      return item.credit !== null || item.caption ? 0 : Number.POSITIVE_INFINITY;
    case 'byline':
      return item.byline !== null ? 0 : item.bareName ? W.bareByline : Number.POSITIVE_INFINITY;
    case 'paragraph':
      return (
        (named ? W.againstPhrase : 0) +
        (around.boxed ? 0 : paragraph(item, around)) +
        (around.parallel ? W.paragraphParallel : 0)
      );
    case 'head':
      return (named || item.dateline !== null ? W.againstPhrase : 0) + head(item, around);
    case 'crosshead':
      return (named || item.dateline !== null ? W.againstPhrase : 0) + crosshead(item, around);
  }
}

function paragraph(item: Item, { han }: Surroundings): number {
  let cost = 0;
  if (item.block.shape === 'lone') cost += W.paragraphLone;
  if (item.jumpFrom !== null) return 0;
  if (item.jumpTo !== null) return cost;
  if (item.closing !== null) return 0;
  if (!han && item.block.lines.length === 1 && inCapitals(item.text)) cost += W.paragraphCapitals;
  if (item.ending === 'open') cost += W.paragraphOpen;
  if (item.dashed && item.block.lines.length < 3) cost += W.paragraphDashed;
  if (item.block.lines.length === 1 && item.length < 12)
    cost += /[？！?!]$/u.test(item.text) ? W.paragraphAsk : W.paragraphShort;
  return cost;
}

function head(item: Item, { fellow, han }: Surroundings): number {
  let cost = Math.max(0, item.block.lines.length - 2) * W.headPerLine + (fellow ? W.headFellow : 0);
  if (item.fullStop) cost += !han && inCapitals(item.text) ? W.headStopCapitals : W.headStop;
  if (item.jumpTo !== null || item.jumpFrom !== null || item.signature !== null || item.closing !== null)
    cost += W.againstPhrase;
  if (/[。；](?!$)/u.test(item.text)) cost += W.headInnerStop;
  if (/[，、,]$/u.test(item.text)) cost += W.headComma;
  if (/[：:]$/u.test(item.text)) cost += W.headColon;
  if (item.length > (han ? LONG_HEAD.han : LONG_HEAD.western)) cost += W.headLong;
  if (item.column) cost -= W.columnName / 2;
  return isNoticeTitle(item.text) && cost === 0 ? -W.noticeTitle / 2 : cost;
}

function crosshead(item: Item, { fellow, han, thin, wide, parallel }: Surroundings): number {
  let cost: number = W.crosshead;
  const over = item.length - (han ? LONG_CROSSHEAD.han : LONG_CROSSHEAD.western);
  cost += Math.min(W.crossheadLong, Math.max(0, over) * W.crossheadLongPerUnit);
  cost += Math.min(W.crossheadWide, wide * W.crossheadWidePerCell);
  if (item.fullStop && !parallel) cost += W.crossheadStop;
  if (thin !== 'none' && !fellow) cost += thin === 'both' ? W.crossheadThin : W.crossheadThinBelow;
  if (item.dashed) cost += W.paragraphDashed;
  if (!han && inCapitals(item.text)) cost += W.crossheadCapitals;
  if (item.jumpTo !== null || item.jumpFrom !== null || item.signature !== null || item.closing !== null)
    cost += W.againstPhrase;
  cost += Math.max(0, item.block.lines.length - 3) * W.headPerLine;
  if (isNoticeTitle(item.text)) cost += W.noticeTitle + (isWholeTitle(item.text) ? W.wholeTitle : 0);
  if (item.column) cost += W.columnName;
  // in capitals they are heads in old print, however alike
  return parallel && (han || !inCapitals(item.text)) ? 0 : cost;
}
