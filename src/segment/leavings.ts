import { SEGMENT as W } from '../weights.js';
import { BODILESS, CROSSED, HEADLESS, STATES, type State } from './grammar.js';
import type { Item } from './item.js';
import { isCaption } from './surroundings.js';

/** What it costs that a story ends in each of `STATES`; `alone`: that a head or names stay without a body. */
function leavingsOf(alone: number): Float64Array {
  const leaving = (state: State) =>
    BODILESS.has(state) ? alone : (CROSSED.has(state) ? W.crossheadLast : 0) + (HEADLESS.has(state) ? W.noHead : 0);
  return new Float64Array(STATES.map(leaving));
}

const [LEAVINGS, LEAVINGS_OF_PHOTO] = [leavingsOf(W.headOnly), leavingsOf(W.headOfPhoto)];

/** What it costs that a story ends in each of `STATES`, `last` being its last item. */
export function leavingsBehind(last: Item | undefined): Float64Array {
  return isCaption(last) ? LEAVINGS_OF_PHOTO : LEAVINGS;
}

/** And that one begins behind it: from each of them. */
export function openings(before: Item | undefined, apart: number, newColumn: number): readonly number[] {
  const costs: number[] = [];
  for (const leaving of leavingsBehind(before)) costs.push(W.newStory + leaving + apart + newColumn);
  return costs;
}
