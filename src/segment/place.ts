import { isDeathNotice } from '../phrases/death-notice.js';
import { AD_LABEL } from '../phrases/furniture-cues.js';
import { SEGMENT as W } from '../weights.js';
import { opensBook } from './books.js';
import type { Evidence } from './evidence.js';
import type { Item } from './item.js';
import { isLead } from './lead.js';
import { openings } from './leavings.js';
import { isAside, isHeadLine } from './parted.js';
import { isBox, isCaption, isKickerAlone, isOverPhoto, isThird, runsOn } from './surroundings.js';
import { apart, groupAffinity, isAbove, isBelow, NO_AFFINITY, oneSided } from './wording-around.js';

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
  /** An advertisement begins here: its label stands over it, or it says that a book is out. */
  readonly advertises: boolean;
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
  /** As a crosshead, or as a paragraph inside a body: what a blank line over it says. */
  readonly inBody: number;
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
  /** As a head that opens a story, within a text that is signed at its end. */
  readonly inUnsigned: number;
  /** As a byline after which the body goes on. */
  readonly bylineInBody: number;
}

/** Reads what stands around item `i`. */
export function readPlace(evidence: Evidence, i: number): Place {
  const { items, affinities, begins, han, unsigned } = evidence;
  const item = items[i] as Item;
  const before = items[i - 1];
  const affinity = affinities[i] ?? NO_AFFINITY;
  const reset = evidence.reset[i] ?? 0;
  const edge = edgeAt(evidence, i, apart(affinity));
  const afterOpen = runsOn(before);
  const reach = han ? 4 : WESTERN_LINES;
  const below = groupAffinity(items, affinities, i, isBelow, reach);
  const sold = !han && opensBook(items, i);
  const advertises = sold || before?.furniture === AD_LABEL || item.behindAd;
  const crossColumn = reset * W.crossheadNewColumn;
  return {
    item,
    // the last of such lines does
    closes: item.jumpTo !== null || item.signature !== null || (item.closing !== null && items[i + 1]?.closing == null),
    openings: openings(before, i === 0 ? 0 : edge, reset * W.newColumn),
    formOpens: goesWithAbove(item) ? W.formOpens : 0,
    atOpen:
      afterOpen && !sold && item.dateline === null && item.jumpFrom === null && item.closed === null
        ? W.newStoryAtOpen
        : 0,
    kickerAlone: isKickerAlone(items, i) ? W.kickerAlone : 0,
    edged: advertises || begins !== null,
    advertises,
    begins: begins === null ? null : (begins[i] ?? false),
    // a book has no head
    unsigned: sold ? -W.noHead : (item.dateline ?? item.jumpFrom ?? item.runIn) ? 0 : unsigned,
    dash: item.dashed ? W.dashBegins : 0,
    inSentence: han && afterOpen ? W.headInSentence : Number.POSITIVE_INFINITY,
    // the name of a country or a column comes again in no text
    strangeBelow: item.closed !== null || item.section ? 0 : W.strange * (1 - below),
    strangeAround: W.strange * (1 - Math.max(affinity.before, below)),
    strangeAbove: W.strange * (1 - groupAffinity(items, affinities, i, isAbove, reach)),
    tail: evidence.headsFirst ? W.againstPhrase : 0,
    headOn:
      (item.dashed ? 0 : overGap(item.block.gaps[0] ?? 0)) +
      (isCaption(before) || before?.furniture != null ? W.headOverCaption : 0),
    crossFirst: item.label ? 0 : W.crossheadFirst,
    afterJump: before?.jumpTo || (evidence.underCommon[i - 1] && isDeathNotice(before?.text ?? '')) ? W.afterJump : 0,
    crossColumn: crossColumn + (isOverPhoto(items, i) ? W.crossheadOverPhoto : 0),
    inBody: inBody(evidence, i),
    oneSided: W.crossheadOneSided * oneSided(items, affinities, i),
    headBelow: evidence.headsBelow[i] ?? 0,
    crossOn: han ? W.crossheadOn - W.crosshead : W.crossheadOnWestern - W.crossheadWestern,
    crossThird: isThird(evidence, i) ? W.crossheadThird : 0,
    underNote: before?.note ?? false,
    underCommon: evidence.underCommon[i] ?? false,
    underName: before !== undefined && before.byline !== null,
    underLead: !han && isLead(before, items[i - 2]),
    signedBelow: evidence.signedBelow[i] ?? false,
    inUnsigned: (evidence.unsignedSoFar[i] ?? false) && item.dateline === null ? W.opensUnsigned : 0,
    bylineInBody: bylineInBody(evidence, i, crossColumn - edge),
  };
}

/** No story begins with it: the lines of a form, place and day under a name, a jump by itself. */
function goesWithAbove({ block, jumpTo, letter }: Item): boolean {
  return block.form !== null || letter === 'rest' || jumpTo?.start === 0;
}

/** A Western head with its decks has more lines than a Chinese one. */
const WESTERN_LINES = 8;

/** What an edge between stories before item `i` costs; `wording`: by the wording on both sides. */
function edgeAt(evidence: Evidence, i: number, wording: number): number {
  // notices of deaths share their wording
  const listed = (evidence.underCommon[i] ?? false) && isDeathNotice(evidence.items[i]?.text ?? '');
  return (listed ? Math.min(0, wording) : wording) + unparted(evidence, i);
}

/** What it costs that a story begins without a blank line where blank lines part the stories. */
function unparted({ items, parted }: Evidence, i: number): number {
  const [before, item] = [items[i - 1], items[i] as Item];
  if (!parted.parted || before === undefined || isAside(before) || isAside(item)) return 0;
  return (item.block.gaps[0] ?? 0) > 0 ? 0 : W.opensUnparted;
}

/** And that a line behind one stands in a body. */
function inBody({ items, parted }: Evidence, i: number): number {
  const [before, item] = [items[i - 1], items[i] as Item];
  if (!parted.heads || before === undefined || isAside(before) || isAside(item)) return 0;
  if ((item.block.gaps[0] ?? 0) === 0 || !isHeadLine(item)) return 0;
  // a crosshead with space over it has as much below
  if (!isBox(items, i)) return W.lineOverText;
  return parted.signed ? W.lineParted : W.lineBetweenBlanks;
}

/** A byline after which the body goes on: a box beside the text, printed within it. */
function bylineInBody({ awaited, han, items }: Evidence, i: number, edge: number): number {
  if (!han || !isBox(items, i)) return W.againstPhrase;
  if (runsOn(items[i - 1])) return W.bylineInSentence + edge;
  const bare = items[i]?.byline === null ? W.bareBylineElsewhere : 0;
  return (awaited[i] ? W.bylineAwaited : W.bylineBetween) + bare + edge;
}

function overGap(gap: number): number {
  return gap === 0 ? W.headOn : gap === 1 ? W.headOnGap : W.headOnGaps;
}
