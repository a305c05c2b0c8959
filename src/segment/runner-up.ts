import type { Decision } from './decide.js';
import { STATES } from './grammar.js';
import { NEVER } from './moves.js';
import { readingOf, STEPS, type Step } from './step.js';

/**
 * For each item, how much dearer the page gets where that item alone is told to be something else (another role, or a
 * story that begins there and did not, or the reverse; running text or crosshead is the same) and all others may follow: little where the reading hangs on a
 * hair. The cheapest way up to each item and the cheapest way on from it are searched once each: linear in the items.
 */
export function findRunnersUp({ cost: cheapest, leaving, moves, placings, ways }: Decision): readonly number[] {
  const { starts, steps, targets } = moves;
  const items = starts.length - 1;
  const margins = new Array<number>(items).fill(0);
  // the cheapest way on from behind an item, and from before it, for each state
  let [behind, here] = [leaving.slice(), new Float64Array(STATES.length)];
  for (let i = items - 1; i >= 0; i--) {
    const placing = placings[i];
    const reading = placing === undefined ? -1 : readingOf(placing);
    let other = NEVER;
    here.fill(NEVER);
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const step = STEPS[steps[k] as number] as Step;
      const cost = (ways.prices[k] as number) + (behind[targets[k] as number] as number);
      if (cost < (here[step.fromAt] as number)) here[step.fromAt] = cost;
      const whole = (ways.costs[i * STATES.length + step.fromAt] as number) + cost;
      if (step.reading !== reading && whole < other) other = whole;
    }
    margins[i] = Math.max(0, other - cheapest);
    [behind, here] = [here, behind];
  }
  return margins;
}
