import type { Box, Script } from './box.js';
import type { Likeness } from './likeness.js';
import { hasSeamWord } from './seam-word.js';
import { isBroken, type Shape } from './shape.js';

/** A piece of running text with its place among such pieces of the page. */
export interface Piece extends Box {
  readonly shape: Shape;
  /** Its place among the bodies of the page, from 0. */
  readonly place: number;
  /** The box right before it and right after it is a lone line: a head, a name. */
  readonly afterLone: boolean;
  /** The last lone line before it is a byline, or could be a name. */
  readonly afterName: boolean;
  readonly beforeLone: boolean;
}

/** What a page knows of its pieces. */
export interface Surroundings {
  readonly script: Script;
  readonly pieces: readonly Piece[];
  /** Of their texts, by their places. */
  readonly likeness: Likeness;
  /** Pairs of characters that stand together in the running text. */
  readonly pairs: ReadonlySet<string>;
  /** And three of them. */
  readonly threes: ReadonlySet<string>;
}

/** The cues of a link, an end and a beginning, each with what it measures; the weights are fitted (see `weights-order.ts`). */
export type Cue =
  | 'openMid'
  | 'openNew'
  | 'brokenMid'
  | 'brokenNew'
  | 'closedMid'
  | 'closedNew'
  | 'fullMid'
  | 'fullNew'
  | 'wordKnown'
  | 'wordUnknown'
  | 'wordSpans'
  | 'threeKnown'
  | 'scrapMid'
  | 'quoteCloses'
  | 'quoteBreaks'
  | 'wording'
  | 'otherColumn'
  | 'farColumn'
  | 'sureColumn'
  | 'likeHeight'
  | 'likeOnly'
  | 'unlike'
  | 'tail'
  | 'endAlone'
  | 'startAlone'
  | 'next'
  | 'near'
  | 'back'
  | 'justBack'
  | 'far'
  | 'taller'
  | 'intoLead'
  | 'intoDated'
  | 'intoNamed'
  | 'end'
  | 'endOpen'
  | 'endFull'
  | 'endBroken'
  | 'startBare'
  | 'endBeforeLone'
  | 'endCloses'
  | 'start'
  | 'startMid'
  | 'startClinging'
  | 'startAfterLone'
  | 'startAfterName'
  | 'startLeads'
  | 'startDated'
  | 'startFirst';

export type Cues = Partial<Record<Cue, number>>;

const NEAR = 3;
/** So many lines show how wide their column is. */
const SURE = 10;

/** What speaks for and against reading `to` right after `from`, as one story. */
export function linkCues(from: Piece, to: Piece, page: Surroundings): Cues {
  const steps = to.place - from.place;
  const pair = from.text.slice(-1) + to.text.slice(0, 1);
  const known = page.pairs.has(pair);
  const cut = /^\p{Script=Han}{2}$/u.test(pair);
  const like = areLike(from, to);
  const seam = seamCue(from.shape, to.shape);
  return {
    openMid: seam === 'openMid' ? 1 : 0,
    openNew: seam === 'openNew' ? 1 : 0,
    brokenMid: seam === 'brokenMid' ? 1 : 0,
    brokenNew: seam === 'brokenNew' ? 1 : 0,
    closedMid: seam === 'closedMid' ? 1 : 0,
    closedNew: seam === 'closedNew' ? 1 : 0,
    fullMid: seam === 'fullMid' ? 1 : 0,
    fullNew: seam === 'fullNew' ? 1 : 0,
    wordKnown: known ? 1 : 0,
    wordUnknown: !known && cut ? 1 : 0,
    wordSpans: (
      cut
        ? from.shape.endsFull && hasSeamWord(from.text, to.text)
        : page.script === 'western' && isHyphened(from, to)
    )
      ? 1
      : 0,
    threeKnown: cut && isThreeKnown(from.text, to.text, page.threes) ? 1 : 0,
    scrapMid: isScrap(to) && seam === 'brokenMid' ? 1 : 0,
    quoteCloses: from.shape.leavesOpen && to.shape.closesOpen ? 1 : 0,
    quoteBreaks: from.shape.leavesOpen !== to.shape.closesOpen ? 1 : 0,
    wording: page.likeness(from.place, to.place),
    otherColumn: apart(from.shape, to.shape) > 1 ? 1 : 0,
    farColumn: apart(from.shape, to.shape) > 2 ? 1 : 0,
    sureColumn: apart(from.shape, to.shape) > 1 && Math.min(from.lines.length, to.lines.length) >= SURE ? 1 : 0,
    likeHeight: like ? 1 : 0,
    likeOnly: like ? 1 / fellows(from, page) : 0,
    unlike: isScrap(from) || isScrap(to) ? 0 : Math.abs(Math.log(to.lines.length / from.lines.length)),
    taller: !isScrap(from) && to.lines.length > from.lines.length + 1 ? 1 : 0,
    tail: to.lines.length < 0.7 * from.lines.length ? 1 : 0,
    next: steps === 1 ? 1 : 0,
    near: steps > 1 && steps <= NEAR ? 1 : 0,
    back: steps < 0 ? 1 : 0,
    justBack: steps === -1 ? 1 : 0,
    far: Math.log(Math.abs(steps)),
    intoLead: to.shape.lead > 0 ? 1 : 0,
    intoDated: to.shape.dated ? 1 : 0,
    intoNamed: to.afterName ? 1 : 0,
  };
}

/** Three characters across the seam stand together elsewhere on the page. */
const isThreeKnown = (from: string, to: string, threes: ReadonlySet<string>): boolean =>
  threes.has(from.slice(-2) + to.slice(0, 1)) || threes.has(from.slice(-1) + to.slice(0, 2));

/** The last line of a paragraph may stand in a box of its own: its height says nothing. */
const isScrap = ({ lines }: Piece): boolean => lines.length <= 2;

/** A word that was broken at the end of the one goes on in the other. */
function isHyphened(from: Piece, to: Piece): boolean {
  return /[-\u00ad\u2010]$/u.test(from.text) && to.shape.startsFull;
}

/** Cells between the widths of two columns; 0 where one of them is not known. */
function apart(from: Shape, to: Shape): number {
  return from.column === 0 || to.column === 0 ? 0 : Math.abs(from.column - to.column);
}

/** Columns of one story are of one height; the last may be shorter. */
export function areLike(one: Piece, other: Piece): boolean {
  return Math.abs(one.lines.length - other.lines.length) <= 1 && apart(one.shape, other.shape) <= 2;
}

/** How many other pieces of the page could be columns of one story with this one, by their measures. */
function fellows(piece: Piece, { pieces }: Surroundings): number {
  return pieces.filter((other) => other !== piece && areLike(piece, other)).length;
}

/** How the sentence at the end of one piece and the first line of the other fit. */
function seamCue(from: Shape, to: Shape): Cue {
  if (isBroken(from)) return to.startsFull ? 'brokenMid' : 'brokenNew';
  if (!from.endsSentence) return to.startsFull ? 'openMid' : 'openNew';
  if (!from.endsFull) return to.startsFull ? 'closedMid' : 'closedNew';
  return to.startsFull ? 'fullMid' : 'fullNew';
}

/** What speaks for and against a story's ending with `piece`. */
export function endCues(piece: Piece, page: Surroundings): Cues {
  const { shape, beforeLone } = piece;
  return {
    end: 1,
    endOpen: shape.endsSentence ? 0 : 1,
    endFull: shape.endsSentence && shape.endsFull ? 1 : 0,
    endBroken: isBroken(shape) ? 1 : 0,
    endBeforeLone: beforeLone ? 1 : 0,
    endCloses: shape.closes ? 1 : 0,
    endAlone: fellows(piece, page) === 0 ? 1 : 0,
  };
}

/** What speaks for and against a story's beginning with `piece`. */
export function startCues(piece: Piece, page: Surroundings): Cues {
  const { shape, afterLone, afterName, place } = piece;
  return {
    start: 1,
    startMid: shape.startsFull ? 1 : 0,
    startBare: shape.startsFull && shape.lead === 0 && !shape.dated ? 1 : 0,
    startClinging: shape.startsClinging ? 1 : 0,
    startAfterLone: afterLone ? 1 : 0,
    startAfterName: afterName ? 1 : 0,
    startLeads: shape.lead > 0 ? 1 : 0,
    startDated: shape.dated ? 1 : 0,
    startFirst: place === 0 ? 1 : 0,
    startAlone: fellows(piece, page) === 0 ? 1 : 0,
  };
}
