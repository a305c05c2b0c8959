import { isDeathNotice } from '../phrases/death-notice.js';
import { AD_LABEL } from '../phrases/furniture-cues.js';
import { SEGMENT as W } from '../weights.js';
import type { Affinity } from './affinity.js';
import type { Evidence } from './evidence.js';
import type { Item } from './item.js';
import { isLead } from './lead.js';
import { isAside } from './parted.js';
import { leavingsOf } from './step.js';

/** What an item and those around it say of the moves that may read it, read once for all of them. Most are costs. */
export interface Place {
  readonly item: Item;
  /** A jump off, a signature or a closing remark ends its story's body. */
  readonly closes: boolean;
  /** A story begins here, whatever begins it, from each of `STATES`: the one before is left as it stands. */
  readonly openings: readonly number[];
  /** And more where verse, a row or an item begins it; where it does so from inside a body whose sentence is open. */
  readonly formOpens: number;
  readonly atOpen: number;
  /** All that a head before it has is the name of a column. */
  readonly kickerAlone: number;
  /** Something says by itself whether a story begins here: one of the next two. */
  readonly edged: boolean;
  /** The label of an advertisement stands over it. */
  readonly underLabel: boolean;
  /** A story begins here, as the boxes tell; null where they do not. */
  readonly begins: boolean | null;
  /** A story begins here with running text that says nothing of it. */
  readonly unsigned: number;
  /** As a head: its dash; in a Chinese sentence; how strange it is to the text below, around and above it. */
  readonly dash: number;
  readonly inSentence: number;
  readonly strangeBelow: number;
  readonly strangeAround: number;
  readonly strangeAbove: number;
  /** As the first line of a head below its body, on a page whose heads stand above. */
  readonly tail: number;
  /** It goes on with the head above it. */
  readonly headOn: number;
  /** As a crosshead: first of a body; after a jump or the notice of a death; where the columns change; its words come again on one side. */
  readonly crossFirst: number;
  readonly afterJump: number;
  readonly crossColumn: number;
  readonly oneSided: number;
  /** And in a story that has no head so far: it may be that head. */
  readonly headBelow: number;
  /** And a second line of one, beside what any costs; a third. */
  readonly crossOn: number;
  readonly crossThird: number;
  /** What the editor says of the story stands right over it. */
  readonly underNote: boolean;
  /** It may be a brief of its own under a head that it shares with others. */
  readonly underCommon: boolean;
  /** Somebody's name stands right over it. */
  readonly underName: boolean;
  /** A short text stands over it, right under a head. */
  readonly underLead: boolean;
  /** Whoever signs next does it at the end of a body. */
  readonly signedBelow: boolean;
  /** As a byline after which the body goes on. */
  readonly bylineInBody: number;
}

const NO_AFFINITY: Affinity = { before: 0, after: 0, across: W.acrossEven };

/** Reads what stands around item `i`. */
export function readPlace(evidence: Evidence, i: number): Place {
  const { items, affinities, begins, han, unsigned } = evidence;
  const item = items[i] as Item;
  const before = items[i - 1];
  const affinity = affinities[i] ?? NO_AFFINITY;
  const reset = evidence.reset[i] ?? 0;
  // notices of deaths share their wording
  const listed = (evidence.underCommon[i] ?? false) && isDeathNotice(item.text);
  const edge = (listed ? Math.min(0, apart(affinity)) : apart(affinity)) + unparted(evidence, i);
  const afterOpen = runsOn(before);
  const reach = han ? 4 : WESTERN_LINES;
  const below = groupAffinity(items, affinities, i, isBelow, reach);
  const underLabel = before?.furniture === AD_LABEL;
  const crossColumn = reset * W.crossheadNewColumn;
  return {
    item,
    // the last of such lines does
    closes: item.jumpTo !== null || item.signature !== null || (item.closing !== null && items[i + 1]?.closing == null),
    openings: openings(before, i === 0 ? 0 : edge, reset * W.newColumn),
    formOpens: item.block.form === null ? 0 : W.formOpens,
    atOpen:
      afterOpen && item.dateline === null && item.jumpFrom === null && item.closed === null ? W.newStoryAtOpen : 0,
    kickerAlone: isKickerAlone(items, i) ? W.kickerAlone : 0,
    edged: underLabel || begins !== null,
    underLabel,
    begins: begins === null ? null : (begins[i] ?? false),
    unsigned: item.dateline !== null || item.jumpFrom !== null || item.runIn !== null ? 0 : unsigned,
    dash: item.dashed ? W.dashBegins : 0,
    inSentence: han && afterOpen ? W.headInSentence : Number.POSITIVE_INFINITY,
    // the name of a country or a column comes again in no text
    strangeBelow: item.closed !== null ? 0 : W.strange * (1 - below),
    strangeAround: W.strange * (1 - Math.max(affinity.before, below)),
    strangeAbove: W.strange * (1 - groupAffinity(items, affinities, i, isAbove, reach)),
    tail: evidence.headsFirst ? W.againstPhrase : 0,
    headOn:
      (item.dashed ? 0 : overGap(item.block.gaps[0] ?? 0)) +
      (isCaption(before) || before?.furniture != null ? W.headOverCaption : 0),
    crossFirst: item.label ? 0 : W.crossheadFirst,
    afterJump: before?.jumpTo || (evidence.underCommon[i - 1] && isDeathNotice(before?.text ?? '')) ? W.afterJump : 0,
    crossColumn: crossColumn + crossParted(evidence, i) + (isOverPhoto(items, i) ? W.crossheadOverPhoto : 0),
    oneSided: W.crossheadOneSided * oneSided(items, affinities, i),
    headBelow: evidence.headsBelow[i] ?? 0,
    crossOn: han ? W.crossheadOn - W.crosshead : W.crossheadOnWestern - W.crossheadWestern,
    crossThird: isThird(evidence, i) ? W.crossheadThird : 0,
    underNote: before?.note ?? false,
    underCommon: evidence.underCommon[i] ?? false,
    underName: before !== undefined && before.byline !== null,
    underLead: !han && isLead(before, items[i - 2]),
    signedBelow: evidence.signedBelow[i] ?? false,
    bylineInBody: bylineInBody(evidence, i, crossColumn - edge),
  };
}

/** What it costs that a story begins without a blank line where blank lines part the stories. */
function unparted({ items, parted }: Evidence, i: number): number {
  const [before, item] = [items[i - 1], items[i] as Item];
  if (!parted.parted || before === undefined || isAside(before) || isAside(item)) return 0;
  return (item.block.gaps[0] ?? 0) > 0 ? 0 : W.opensUnparted;
}

/** And that a crosshead stands behind one. */
function crossParted({ items, parted }: Evidence, i: number): number {
  const [before, item] = [items[i - 1], items[i] as Item];
  if (!parted.signed || before === undefined || isAside(before) || isAside(item)) return 0;
  return (item.block.gaps[0] ?? 0) > 0 ? W.crossheadParted : 0;
}

const [LEAVINGS, LEAVINGS_OF_PHOTO] = [leavingsOf(W.headOnly), leavingsOf(W.headOfPhoto)];

/** What it costs that a story ends in each of `STATES`, `last` being its last item. */
export function leavingsBehind(last: Item | undefined): Float64Array {
  return isCaption(last) ? LEAVINGS_OF_PHOTO : LEAVINGS;
}

function openings(before: Item | undefined, apart: number, newColumn: number): readonly number[] {
  const costs: number[] = [];
  for (const leaving of leavingsBehind(before)) costs.push(W.newStory + leaving + apart + newColumn);
  return costs;
}

/** Under it stand captions and then no running text: it is the title of a picture. */
function isOverPhoto(items: readonly Item[], i: number): boolean {
  let below = i + 1;
  while (isCaption(items[below])) below++;
  const next = items[below];
  return below > i + 1 && (next === undefined || next.furniture !== null || isLine(next));
}

function isCaption(item: Item | undefined): boolean {
  return item !== undefined && (item.credit !== null || item.caption);
}

/** A byline after which the body goes on: a box beside the text, printed within it. */
function bylineInBody({ awaited, han, items }: Evidence, i: number, edge: number): number {
  if (!han || !isBox(items, i)) return W.againstPhrase;
  if (runsOn(items[i - 1])) return W.bylineInSentence + edge;
  const bare = items[i]?.byline === null ? W.bareBylineElsewhere : 0;
  return (awaited[i] ? W.bylineAwaited : W.bylineBetween) + bare + edge;
}

/** It stands by itself, blank lines before and after. */
function isBox(items: readonly Item[], i: number): boolean {
  return (items[i]?.block.gaps[0] ?? 0) > 0 && (items[i + 1]?.block.gaps[0] ?? 0) > 0;
}

/** The head over it, if it has one, is the name of a column and nothing more: its headline is missing. */
function isKickerAlone(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.column !== true) return false;
  const over = items[i - 2];
  return over === undefined || over.furniture !== null || over.ending === 'stop' || over.closing !== null;
}

/** The text stops in mid-sentence: what comes next is not where it goes on, or a box stands between. */
function runsOn(item: Item | undefined): boolean {
  return item !== undefined && item.jumpTo === null && item.ending === 'open' && item.block.lines.length > 1;
}

/** How much the wording on both sides speaks against (or for) an edge between stories. */
function apart({ across }: Affinity): number {
  const over = (across - W.acrossEven) * W.acrossSlope;
  return Math.max(W.acrossLeast, Math.min(W.acrossMost, over));
}

function overGap(gap: number): number {
  return gap === 0 ? W.headOn : gap === 1 ? W.headOnGap : W.headOnGaps;
}

/** A Western head with its decks has more lines than a Chinese one. */
const WESTERN_LINES = 8;

/** A head is as close to its body as the closest of its lines: a kicker shares no words with it. `of`: how close a line is. */
function groupAffinity(
  items: readonly Item[],
  affinities: readonly Affinity[],
  i: number,
  of: (affinity: Affinity) => number,
  reach: number,
): number {
  let most = of(affinities[i] ?? NO_AFFINITY);
  for (
    let j = i + 1;
    j < items.length && j < i + reach && items[j]?.ending === 'open' && items[j]?.byline === null;
    j++
  )
    most = Math.max(most, of(affinities[j] ?? NO_AFFINITY));
  return most;
}

const isAbove = ({ before }: Affinity): number => before;
const isBelow = ({ after }: Affinity): number => after;

/** How much a line, or one of those that go on with it, has its words on one side only. */
function oneSided(items: readonly Item[], affinities: readonly Affinity[], i: number): number {
  let most = 0;
  for (let j = i; j < i + HEAD_LINES && (j === i || isLine(items[j])); j++) {
    const { before, after } = affinities[j] ?? NO_AFFINITY;
    most = Math.max(most, Math.abs(before - after));
  }
  return most;
}

const HEAD_LINES = 3;

function isLine(item: Item | undefined): boolean {
  return item?.block.shape === 'lone' && item.ending === 'open' && item.byline === null && item.credit === null;
}

/**
 * It is the third of three lines or more. Where boxes were put in order, what found no place stands so; and a list of
 * facts does, each with its label: `登记日：5月15日`.
 */
function isThird({ begins, items }: Evidence, i: number): boolean {
  const lines = [items[i - 2], items[i - 1], items[i]];
  return begins === null && lines.every(isLine) && !lines.every((item) => item?.text.includes('：'));
}
