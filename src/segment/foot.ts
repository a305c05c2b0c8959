import { setWidth } from '../chars/proportional.js';
import { readByline } from '../phrases/byline.js';
import { median } from '../quantile.js';
import type { Item } from './item.js';

/** So many lines of running text above show how wide it is. */
const LEAST_LINES = 4;
/** A full line has this share of the width of the lines above it, and hardly more. */
const [FULL, WIDEST] = [0.86, 1.06];

/**
 * Whether item `i` is the last line of a column, and a paragraph begins in it: right under running text, as wide as that,
 * over a blank line, and in mid-sentence. A head there has blank lines above it, and a crosshead is shorter.
 */
export function isFoot(items: readonly Item[], i: number): boolean {
  const [above, item, below] = [items[i - 1], items[i], items[i + 1]];
  if (above === undefined || item === undefined || item.ending !== 'open' || item.block.lines.length > 1) return false;
  if (above.block.form !== null || above.block.lines.length < LEAST_LINES || above.ending !== 'stop') return false;
  if (item.block.gaps[0] !== 0 || below?.block.gaps[0] === 0 || item.furniture !== null || item.closed !== null)
    return false;
  // names stand in capitals, heads too
  if (!/ \p{Ll}+ /u.test(` ${item.text} `) || readByline(item.text) !== null) return false;
  const column = median(above.block.lines.slice(0, -1).map(({ text }) => setWidth(text.trim())));
  const width = setWidth(item.block.lines[0]?.text.trim() ?? '');
  return width >= FULL * column && width <= WIDEST * column;
}
