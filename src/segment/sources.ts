import { SOURCE, sourceAlone } from '../phrases/closing-source.js';
import type { Item } from './item.js';

/**
 * Where a story comes from is told on a line by itself: under a sentence that line closes its story, under a headline it is
 * the dateline of the text below.
 *
 *     …有41名候选人参选。      河湾渡口恢复通航
 *     本报综合消息             （据中新社河湾电）
 *     河湾渡口恢复通航         河湾渡口昨日……
 */
export function knowSources(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ closing }) => closing === SOURCE)) return items;
  return items.map((item, i) => {
    const source = item.closing === SOURCE ? sourceAlone(item.text.trim()) : null;
    if (source === null) return item;
    if (closes(items[i - 1])) return { ...item, dateline: null };
    return { ...item, closing: null, dateline: { dateline: source, bylines: [], end: item.text.length } };
  });
}

/** True where a story may end below: behind a sentence of its text. */
function closes(above: Item | undefined): boolean {
  return above !== undefined && above.ending === 'stop' && above.furniture === null && above.byline === null;
}
