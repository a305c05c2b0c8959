import { findPullQuotes } from '../phrases/pull-quote.js';
import { median } from '../quantile.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/** The cue of what a story says a second time, in larger type. */
const PULL_QUOTE = 'pull-quote';

/** Names pull quotes as furniture: their story has their words. */
export function knowPullQuotes(items: readonly Item[]): readonly Item[] {
  const lines = items.flatMap(({ block }) => block.lines.map(({ text }) => text));
  const ends = findPullQuotes(lines, median(lines.map(({ length }) => length)));
  let at = 0;
  return items.map((item) => {
    const [from, to] = [at, at + item.block.lines.length];
    at = to;
    return ends[from] !== to || item.furniture !== null || item.byline !== null ? item : asFurniture(item, PULL_QUOTE);
  });
}
