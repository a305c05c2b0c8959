import { WIRE_END, WIRE_START, wireFrame } from '../phrases/wire-frame.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/** So many blocks stand at most between the frame of a take and its text. */
const MOST_BLOCKS = 3;

/** The number of the take, its desk and its slug: `BOM17 STATES`, `MH-ONION-AUCTION`. */
const SLUG = /^(?=.*[A-Z])[A-Z\d][A-Z\d /&-]{1,40}$/u;
/** Who typed it, and when: `RT`, `09171412`. */
const SENT = /^(?:[A-Z]{2,4}|\d{6,10})$/u;

/**
 * Names as furniture what an agency's line sets round each of its texts:
 *
 *     ZCZC                          it begins
 *     BOM17 STATES
 *     MH-ONION-AUCTION
 *     Onion auctions resume         its headline
 *     …
 *     RT
 *     09171412
 *     NNNN                          it ends
 */
export function knowWireTakes(items: readonly Item[]): readonly Item[] {
  const framed = new Set<number>();
  items.forEach((item, i) => {
    const frame = item.furniture === null ? null : wireFrame(item.text);
    const [step, form] = frame === WIRE_START ? [1, SLUG] : [-1, SENT];
    if (frame !== WIRE_START && frame !== WIRE_END) return;
    for (let k = i + step; Math.abs(k - i) <= MOST_BLOCKS && isOf(items[k], form); k += step) framed.add(k);
  });
  return framed.size === 0 ? items : items.map((item, i) => (framed.has(i) ? asFurniture(item, 'wire-slug') : item));
}

const isOf = (item: Item | undefined, form: RegExp): boolean =>
  item !== undefined && item.furniture === null && item.block.lines.every(({ text }) => form.test(text.trim()));
