import type { Wording } from '../chars/wording.js';
import type { Box, Shape } from './box.js';
import { likeness } from './likeness.js';

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
  readonly pieces: readonly Piece[];
  readonly wording: Wording;
  /** Pairs of characters that stand together in the running text. */
  readonly pairs: ReadonlySet<string>;
}

/** The cues of a link, an end and a beginning, each with what it measures; the weights are fitted (see `weights.ts`). */
export type Cue =
  | 'openMid'
  | 'openNew'
  | 'closedMid'
  | 'closedNew'
  | 'fullMid'
  | 'fullNew'
  | 'wordKnown'
  | 'wordUnknown'
  | 'quoteCloses'
  | 'quoteBreaks'
  | 'wording'
  | 'otherColumn'
  | 'likeHeight'
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
/** See `likeness`. */
const PRIOR = 10;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** What speaks for and against reading `to` right after `from`, as one story. */
export function linkCues(from: Piece, to: Piece, page: Surroundings): Cues {
  const steps = to.place - from.place;
  const pair = from.text.slice(-1) + to.text.slice(0, 1);
  const known = page.pairs.has(pair);
  return {
    [seamCue(from.shape, to.shape)]: 1,
    wordKnown: known ? 1 : 0,
    wordUnknown: !known && HAN_PAIR.test(pair) ? 1 : 0,
    quoteCloses: from.shape.leavesOpen && to.shape.closesOpen ? 1 : 0,
    quoteBreaks: from.shape.leavesOpen !== to.shape.closesOpen ? 1 : 0,
    wording: likeness(page.wording, from.place, to.place, PRIOR),
    otherColumn: Math.abs(from.shape.column - to.shape.column) > 1 ? 1 : 0,
    likeHeight: Math.abs(from.lines.length - to.lines.length) <= 1 ? 1 : 0,
    taller: to.lines.length > from.lines.length + 1 ? 1 : 0,
    next: steps === 1 ? 1 : 0,
    near: steps > 1 && steps <= NEAR ? 1 : 0,
    back: steps < 0 ? 1 : 0,
    justBack: steps === -1 ? 1 : 0,
    far: Math.log(Math.abs(steps)),
    intoLead: to.shape.leads ? 1 : 0,
    intoDated: to.shape.dated ? 1 : 0,
    intoNamed: to.afterName ? 1 : 0,
  };
}

/** How the sentence at the end of one piece and the first line of the other fit. */
function seamCue(from: Shape, to: Shape): Cue {
  if (!from.endsSentence) return to.startsFull ? 'openMid' : 'openNew';
  if (!from.endsFull) return to.startsFull ? 'closedMid' : 'closedNew';
  return to.startsFull ? 'fullMid' : 'fullNew';
}

/** What speaks for and against a story's ending with `piece`. */
export function endCues({ shape, beforeLone }: Piece): Cues {
  return {
    end: 1,
    endOpen: shape.endsSentence ? 0 : 1,
    endFull: shape.endsSentence && shape.endsFull ? 1 : 0,
    endBeforeLone: beforeLone ? 1 : 0,
    endCloses: shape.closes ? 1 : 0,
  };
}

/** What speaks for and against a story's beginning with `piece`. */
export function startCues({ shape, afterLone, afterName, place }: Piece): Cues {
  return {
    start: 1,
    startMid: shape.startsFull ? 1 : 0,
    startClinging: shape.startsClinging ? 1 : 0,
    startAfterLone: afterLone ? 1 : 0,
    startAfterName: afterName ? 1 : 0,
    startLeads: shape.leads ? 1 : 0,
    startDated: shape.dated ? 1 : 0,
    startFirst: place === 0 ? 1 : 0,
  };
}
