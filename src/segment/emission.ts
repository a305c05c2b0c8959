import { inCapitals } from '../chars/capitals.js';
import { DIGIT, isAt } from '../chars/classes.js';
import { once } from '../chars/once.js';
import { countSpaces } from '../chars/spaces.js';
import { inTitleCase } from '../chars/title-case.js';
import { unitsOf } from '../chars/units.js';
import { isCorrection, isNotice, isNoticeTitle, isWholeTitle } from '../phrases/title.js';
import { SEGMENT as W } from '../weights.js';
import { isFigureRow } from './figures.js';
import type { Item } from './item.js';
import type { Role } from './role.js';
import type { Thinness } from './thin.js';

/** Longest usual head line and crosshead, in UTF-16 units without spaces (Chinese; Western text has about three times as many). */
const LONG_HEAD = { han: 36, western: 90 };
const LONG_CROSSHEAD = { han: 20, western: 50 };

/** A longer Western block is no crosshead, whatever it breaks off in. */
const LONGEST_CROSSHEAD = 200;

/** What a block's neighbours and its page say of it. */
export interface Surroundings {
  readonly han: boolean;
  /** It is one short word in capitals that a stop closes, and running text stands under it: `DIED.` */
  readonly shout: boolean;
  /** The page is English: its heads may be in the style of titles. */
  readonly english: boolean;
  /** What it costs that a paragraph of this page stops in mid-sentence. */
  readonly open: number;
  /** Every paragraph of the page ends in a stop, and none goes on over a blank line. */
  readonly tidy: boolean;
  /** The page lost its stops. */
  readonly unstopped: boolean;
  /** Cells by which it stands out over the running text around it. */
  readonly wide: number;
  /** It is one of several short sentences built alike. */
  readonly parallel: boolean;
  /** Other lines of the page are built like it, as crossheads are. */
  readonly fellow: boolean;
  /** It would be the only crosshead of its story. */
  readonly alone: boolean;
  /** Whether only a brief's worth of text stands around it. */
  readonly thin: Thinness;
  /** One more line stands right under it, and then running text. */
  readonly overLine: boolean;
  /** It ends in a colon right over a list or a table. */
  readonly leadsIn: boolean;
  /** It stands right under the label of a box: what the box says. */
  readonly boxed: boolean;
  /** It is the last line of a column, and a paragraph begins in it. */
  readonly foot: boolean;
}

const NEVER = Number.POSITIVE_INFINITY;

/** What is set line by line is running text. */
const OF_FORM: Readonly<Record<Role, number>> = {
  head: NEVER,
  byline: NEVER,
  paragraph: 0,
  crosshead: NEVER,
  caption: NEVER,
  furniture: NEVER,
};

/** And what is set so in a box of contents. */
const OF_BOX: Readonly<Record<Role, number>> = { ...OF_FORM, paragraph: W.againstPhrase, furniture: 0 };

/** What it costs to read the item in each role, whatever stands around it; infinite where it cannot be. */
export function emissions(item: Item, around: Surroundings): Readonly<Record<Role, number>> {
  if (item.block.form !== null) return item.furniture === null ? OF_FORM : OF_BOX;
  const isCaption = item.credit !== null || item.caption;
  const named = item.furniture !== null || isCaption || item.byline !== null ? W.againstPhrase : 0;
  const dated = item.dateline !== null ? W.againstPhrase : named;
  const byline = item.byline !== null ? 0 : item.bareName ? W.bareByline : NEVER;
  const text = named + (around.boxed ? 0 : paragraph(item, around)) + (around.parallel ? W.paragraphParallel : 0);
  const figures = !around.han && isFigureRow(item.text);
  return {
    head: withPhrases(dated + head(item, around, figures), 'head', item, around),
    byline: withPhrases(byline, 'byline', item, around),
    paragraph: withPhrases(text, 'paragraph', item, around),
    crosshead: withPhrases(dated + crosshead(item, around, figures), 'crosshead', item, around),
    caption: withPhrases(isCaption ? 0 : NEVER, 'caption', item, around),
    furniture: withPhrases(item.furniture === null ? NEVER : 0, 'furniture', item, around),
  };
}

/** And what names, heads of briefs and labels of boxes say for it and against it. */
function withPhrases(plain: number, role: Role, { bareName, common, label }: Item, { boxed }: Surroundings): number {
  const against =
    (bareName && role !== 'byline' ? W.bareNameElse : 0) + (common && role !== 'head' ? W.againstPhrase : 0);
  const own = plain + against;
  if (label) return own + (role === 'crosshead' ? -W.labelled : W.labelled);
  return boxed && role !== 'paragraph' ? own + W.boxedElse : own;
}

function paragraph(item: Item, around: Surroundings): number {
  const { open } = around;
  if (around.foot || around.leadsIn) return 0;
  let cost = item.headsItem ? W.crossheadOfItem : 0;
  if (item.block.shape === 'lone' || around.shout) cost += W.paragraphLone;
  if (item.jumpFrom !== null || isPlaceAlone(item) || (around.han && isDated(item))) return 0;
  if (item.jumpTo !== null) return cost;
  if (item.closing !== null || item.signs || item.letter === 'leave' || item.letter === 'rest') return 0;
  if (item.runs !== null) return 0;
  if (isHeadStyle(item, around) && tellsHead(item, around)) cost += W.paragraphCapitals;
  if (item.closed !== null) cost += W.paragraphClosed;
  if (item.closed === 'form' && !inCapitals(item.text)) cost += W.paragraphCapitals;
  if (item.ending === 'open' && !isUnstoppedText(item, around)) cost += open;
  if (item.dashed && item.block.lines.length < 3) cost += W.paragraphDashed;
  if (isCorrection(item.text)) cost += W.wholeTitle;
  if (item.block.lines.length === 1 && item.length < 12)
    cost += /[？！?!]$/u.test(item.text) ? W.paragraphAsk : W.paragraphShort;
  return cost;
}

/** What tells that a block in the style of heads is no text: one line in capitals, or several that a stop ends; where stops are lost, capitals. */
const tellsHead = ({ block, fullStop, text }: Item, around: Surroundings): boolean =>
  block.lines.length === 1 || around.unstopped ? isCapital(text, around) : fullStop;

/** Of a page without stops any text of several lines is as if a stop ended it. */
const isUnstoppedText = ({ block }: Item, { unstopped }: Surroundings): boolean =>
  unstopped && block.shape === 'flow' && block.form === null && block.lines.length > 1;

const isDated = ({ text }: Item): boolean => isAt(text, 0, DIGIT) && DATED.test(text);

/** A dateline on a line of its own, over the text that it opens. */
function isPlaceAlone({ dateline, text }: Item): boolean {
  return dateline !== null && dateline.end >= text.length;
}

/** Lines of the longest head or deck in capitals, or in the style of titles, that comes as one block. */
const LONGEST_STYLED = 5;

const isCapital = (text: string, { shout }: Surroundings): boolean => shout || inCapitals(text);

/** A Western block in capitals, or in the style of titles. */
function isHeadStyle({ block, text }: Item, around: Surroundings): boolean {
  if (around.han || block.lines.length > LONGEST_STYLED) return false;
  return isCapital(text, around) || (around.english && inTitleCase(text));
}

function head(item: Item, around: Surroundings, figures: boolean): number {
  const { fellow, han } = around;
  const styled = isHeadStyle(item, around);
  let cost = (fellow ? W.headFellow : 0) + (item.letter === null && item.runs !== 'turn' ? 0 : W.againstPhrase);
  cost += Math.max(0, item.block.lines.length - 2) * W.headPerLine;
  if (isUnstoppedText(item, around)) cost += styled ? 0 : W.headStop;
  else if (item.fullStop) cost += styled || item.closed !== null ? W.headStopCapitals : W.headStop;
  if (item.jumpTo !== null || item.jumpFrom !== null || item.signature !== null || item.closing !== null || item.signs)
    cost += W.againstPhrase;
  if (stopsWithin(item.text)) cost += W.headInnerStop;
  const last = item.text.charCodeAt(item.text.length - 1);
  if (COMMAS.has(last) && item.closed !== 'form') cost += W.headComma;
  if (COLONS.has(last)) cost += W.headColon;
  if (han && isDated(item)) cost += W.headDated;
  // a word breaks off
  if (!han && BREAKS().test(item.text)) cost += W.headBreaks;
  if (figures) cost += W.againstPhrase;
  if (around.foot) cost += W.headFoot;
  if (item.length > (han ? LONG_HEAD.han : LONG_HEAD.western)) cost += W.headLong;
  if (item.column) cost -= W.columnName / 2;
  return cost === 0 && isNoticeTitle(item.text) ? -W.noticeTitle / 2 : cost;
}

const COMMAS = unitsOf('，、,；;');
const COLONS = unitsOf('：:');
/** When it was, set off by a space, over what is told of it: an entry of a log, or what somebody recalls. */
const DATED = /^\d{4}年\d{1,2}月(?:\d{1,2}日)? \S/u;
/** As engines write it, and as it is drawn behind a soft hyphen; one alone stands in heads that an extractor cut, too. */
const BREAKS = once(() => /\p{Ll}(?:[-¬]|\u00ad\u2010)$/u);

/** A sentence or a clause ends before the text does. */
function stopsWithin(text: string): boolean {
  const [stop, clause] = [text.indexOf('。'), text.indexOf('；')];
  return (stop >= 0 && stop < text.length - 1) || (clause >= 0 && clause < text.length - 1);
}

/** In running text a Western crosshead is a word or three; where paragraphs break off anywhere, as in OCR, nothing tells. */
function wordy({ text }: Item, { open, tidy }: Surroundings): number {
  // between one word more stand as many spaces
  const spaces = countSpaces(text, W.crossheadWords);
  const many = spaces === W.crossheadWords;
  const known = many ? W.crossheadWordy * Math.max(0, open - W.crossheadTidy) : 0;
  // what breaks off at a comma is no headline either
  if (!tidy || COMMAS.has(text.charCodeAt(text.length - 1))) return known;
  return Math.max(known, many ? W.crossheadManyWords : spaces >= W.crossheadSomeSpaces ? W.crossheadSomeWords : 0);
}

function crosshead(item: Item, around: Surroundings, figures: boolean): number {
  const { alone, fellow, han, thin, wide, parallel } = around;
  let cost: number = han ? W.crosshead : W.crossheadWestern + wordy(item, around);
  if (figures || around.leadsIn || (!han && item.length > LONGEST_CROSSHEAD)) cost += W.againstPhrase;
  const over = item.length - (han ? LONG_CROSSHEAD.han : LONG_CROSSHEAD.western);
  cost += Math.min(W.crossheadLong, Math.max(0, over) * W.crossheadLongPerUnit);
  cost += Math.min(W.crossheadWide, wide * W.crossheadWidePerCell);
  if (item.fullStop && (!parallel || item.closed === 'place')) cost += W.crossheadStop;
  else if (!parallel && stopsWithin(item.text)) cost += W.headInnerStop;
  if (thin !== 'none' && !fellow) cost += thin === 'both' ? W.crossheadThin : W.crossheadThinBelow;
  if (alone && !fellow) cost += W.crossheadAlone;
  if (item.dashed) cost += W.paragraphDashed;
  if (item.letter !== null || item.runs !== null) cost += W.againstPhrase;
  if (!han && isCapital(item.text, around)) cost += item.fullStop ? W.crossheadCapitals : W.crossheadCapitalsOpen;
  if (item.jumpTo !== null || item.jumpFrom !== null || item.signature !== null || item.closing !== null || item.signs)
    cost += W.againstPhrase;
  cost += Math.max(0, item.block.lines.length - 3) * W.headPerLine;
  if (isNoticeTitle(item.text))
    cost +=
      W.noticeTitle + (isWholeTitle(item.text) || isNotice(item.text) || isCorrection(item.text) ? W.wholeTitle : 0);
  if (item.column) cost += W.columnName + (around.overLine ? W.columnOverLine : 0);
  if (item.headsItem) cost += W.crossheadOfItem;
  // in capitals they are heads in old print, however alike
  return parallel && item.closed !== 'place' && (han || !inCapitals(item.text)) ? 0 : cost;
}
