import { SEGMENT as W } from '../weights.js';
import type { State } from './grammar.js';
import type { Item } from './item.js';
import type { Place } from './place.js';
import type { Step } from './step.js';

/** Where the heads of a page stand: above their bodies or below. */
export type Convention = 'before' | 'after';

/** What it costs to read the item at `place` by this move, its own words aside (see emission.ts). */
export function moveCost(place: Place, step: Step, convention: Convention): number {
  let cost = step.opens ? opening(place, step, convention) : step.endsHead ? place.kickerAlone : 0;
  if (place.edged && !step.aside) cost = cost + adEdge(place, step) + boxEdge(place, step);
  switch (step.role) {
    case 'head':
      return cost + headMove(place, step, convention);
    case 'byline':
      return cost + bylineMove(place, step, convention);
    case 'paragraph':
      return cost + paragraphMove(place, step, convention);
    case 'crosshead':
      if (step.crossed) return cost + place.crossOn + place.crossThird;
      if (step.headless) cost += place.headBelow;
      return (
        cost +
        (step.inside ? 0 : place.crossFirst) +
        place.afterJump +
        place.crossColumn +
        place.inBody +
        place.oneSided
      );
    default:
      return cost;
  }
}

function bylineMove(
  { afterJump, bylineInBody, item, underName }: Place,
  { from, opens, to }: Step,
  convention: Convention,
): number {
  if (opens) return openingName(item, isBelowTail(from, convention));
  // what signs a text above heads none
  if (to === 'headSigned') return item.closing !== null ? W.againstPhrase : from === 'head' ? W.headSigned : 0;
  if (to === 'midSigned') return 0;
  if (to === 'body') return bylineInBody + (convention === 'after' ? W.againstConvention : 0);
  // under a name stands another
  if (item.byline === null) return from === 'signed' ? 0 : W.bareBylineElsewhere;
  const ends = to === 'bodyEnd' || to === 'bareEnd';
  return (ends && !item.bracketed && !underName ? W.bylineInside : 0) + (from === to ? afterJump : 0);
}

/** What it costs that a story begins with a name; one in brackets signs what stands above it, and hardly ever what stands below. */
function openingName({ bracketed, byline }: Item, belowTail: boolean): number {
  const own = belowTail ? W.headSigned : byline === null ? W.bareBylineElsewhere : 0;
  return own + (bracketed ? W.bylineBracketed : 0);
}

/** Where heads stand below their bodies, the next story begins under one: who signs it says as much there as under a head of its own. */
function isBelowTail(from: State, convention: Convention): boolean {
  return convention === 'after' && (from === 'tail' || from === 'start');
}

function paragraphMove(
  { inBody, item, signedBelow, underLead, underNote }: Place,
  step: Step,
  convention: Convention,
): number {
  if (item.block.form !== null) return 0;
  // under the writer's name the jump may stand: `Lire page 5`, and under one closing line another
  if (step.ended)
    return item.jumpTo?.start === 0 || item.letter === 'rest' || item.closing !== null ? 0 : Number.POSITIVE_INFINITY;
  // what began on another page begins a story here: under its own head, or without one
  if (item.jumpFrom !== null && !step.opens && !step.beginning) return Number.POSITIVE_INFINITY;
  if (step.from === 'head')
    return item.dateline !== null || item.letter === 'salute' || item.note
      ? W.headSigned
      : signedBelow
        ? W.headSignedBelow
        : W.headUnsigned;
  if (step.opens && item.dateline !== null && step.from === 'tail' && convention === 'after') return W.headSigned;
  if (step.opens || !step.inside) return 0;
  if (item.listed) return -W.datelineListed;
  if (item.dateline !== null) return underNote ? 0 : underLead ? W.datelineUnderLead : W.datelineInside;
  return item.runIn !== null ? W.runInInside : item.letter === 'salute' ? W.salutesInside : inBody;
}

/** Where boxes were put in order, a story begins with its first and with no other. */
function boxEdge({ begins }: Place, { opens }: Step): number {
  if (begins === null) return 0;
  return begins === opens ? 0 : opens ? W.opensInBox : W.boxGoesOn;
}

/** Under the label of an advertisement, behind one, and with a book that is out, something new begins. */
function adEdge({ advertises }: Place, { opens }: Step): number {
  if (!advertises) return 0;
  return opens ? -W.adLabel : W.adLabel;
}

/** What it costs that a story begins with running text, whoever signs it. */
function unsigned({ signedBelow, underCommon, unsigned }: Place, from: State, convention: Convention): number {
  if (underCommon) return W.briefBegins;
  return signedBelow && isBelowTail(from, convention) ? W.headSignedBelow : unsigned;
}

/** What it costs that a story begins here: the one before is left as it stands. */
function opening(place: Place, step: Step, convention: Convention): number {
  const { from, fromAt, inside, role } = step;
  let cost = place.openings[fromAt] as number;
  if (role === 'paragraph') cost += unsigned(place, from, convention);
  cost += place.formOpens;
  if (inside) cost += place.atOpen;
  return role === 'head' && convention === 'after' ? cost + W.againstConvention : cost;
}

function headMove(place: Place, { from, opens, to }: Step, convention: Convention): number {
  if (opens) return place.dash + place.strangeBelow + (from === 'body' ? place.inUnsigned : 0);
  if (to === 'mid' && from !== 'mid')
    return place.dash + place.inSentence + (convention === 'after' ? W.againstConvention : 0) + place.strangeAround;
  if (to === 'tail' && from !== 'tail')
    return place.dash + (convention === 'before' ? W.againstConvention : 0) + place.strangeAbove + place.tail;
  return place.headOn;
}
