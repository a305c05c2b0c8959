import { DETECT } from '../weights.js';
import { surprise } from './surprise.js';
import type { ReadUnit } from './unit.js';

/** What it costs to pass over broken bytes. */
export interface Damage {
  /** How many go at once: 2 in UTF-16. */
  readonly width: 1 | 2;
  readonly first: number;
  /** Where others were passed over just before. */
  readonly more: number;
}

/**
 * How surprising bytes are as text in an encoding: the least cost of reading them from end to end, where any byte may
 * be passed over as broken. So damage, and a start within a character, cost what they are, and not all that follows:
 *
 *     BA D3 B1 DF | xx | B5 C4     two characters, a broken byte, a character
 */
export function readingCost(bytes: Uint8Array, read: ReadUnit, { width, first, more }: Damage): number {
  const end = bytes.length;
  const least = new Float64Array(end + 1).fill(Number.POSITIVE_INFINITY);
  /** The character that ends the cheapest way to each place; 0 for a broken byte, a space before the first. */
  const last = new Uint16Array(end + 1);
  least[0] = 0;
  last[0] = 0x20;
  function reach(at: number, cost: number, unit: number): void {
    if (at > end || cost >= (least[at] ?? 0)) return;
    least[at] = cost;
    last[at] = unit;
  }
  for (let at = 0; at < end; at += 1) {
    const cost = least[at] ?? 0;
    reach(at + width, cost + (last[at] === 0 ? more : first), 0);
    if (width === 2) reach(at + 1, cost + (at === 0 ? DETECT.halfUnit : DETECT.shifted), 0);
    const found = read(bytes, at);
    // the window may end within a character
    if (found === null) reach(end, cost + DETECT.space, 0);
    else if (found.text !== null) {
      const unit = found.text.charCodeAt(0);
      reach(at + found.length, cost + surprise(unit, last[at] ?? 0), unit);
    }
  }
  return least[end] ?? 0;
}
