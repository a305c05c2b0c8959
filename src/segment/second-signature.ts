import type { Byline } from '../model/article.js';
import type { Item } from './item.js';

/** Who reports: whoever took a picture or sent the news may sign beside a reporter. */
const REPORTS = /[记記]者$/u;

/**
 * Knows the head of a story that is signed at its end, under one that its reporter signed at the start: nobody signs a story
 * twice, so that the lines by themselves between the two begin another.
 *
 *     江州晚报讯（首席记者 王某某）…     signs above its text
 *     …案件正在进一步办理中。
 *     早点摊来了个“洋女婿”              heads the second story
 *     每天早上6点，…
 *     （记者 李某某）                    signs below it
 */
export function knowSecondHeads(items: readonly Item[]): readonly Item[] {
  const heads = new Set<number>();
  let signed = -1;
  items.forEach((item, i) => {
    const below = item.bracketed && isReporter(item.byline) && items[i - 1]?.block.shape === 'flow';
    if (below && signed >= 0) for (const k of onlyHead(items, signed + 1, i)) heads.add(k);
    if (below) signed = -1;
    else if (isReporter(item.byline) || isReporter(item.dateline?.bylines ?? null)) signed = i;
  });
  return heads.size === 0 ? items : items.map((item, i) => (heads.has(i) ? { ...item, headsItem: true } : item));
}

const isReporter = (bylines: readonly Byline[] | null): boolean =>
  bylines?.some(({ role }) => role !== null && REPORTS.test(role)) === true;

/** The lines by themselves between two items, where they stand together in one place with text on both sides; none otherwise. */
function onlyHead(items: readonly Item[], from: number, to: number): readonly number[] {
  const lone: number[] = [];
  for (let i = from; i < to; i++) if (items[i]?.block.shape === 'lone' && items[i]?.furniture === null) lone.push(i);
  const [first = 0, last = 0] = [lone[0], lone.at(-1)];
  const together = lone.length > 0 && last - first === lone.length - 1;
  return together && first > from && last < to - 1 ? lone : [];
}
