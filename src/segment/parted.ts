import type { Item } from './item.js';

/** What blank lines say of the stories of a page. */
export interface Parted {
  /** They part the stories: none begins without one. */
  readonly parted: boolean;
  /** They stand over lines and not between paragraphs; and who writes stands under most of these lines. */
  readonly heads: boolean;
  readonly signed: boolean;
}

/** So many lines behind blank ones, and paragraphs that follow each other without any, show what blank lines are for. */
const LEAST_LINES = 3;
const LEAST_JOINED = 3;
/** Of a page of a story or two one such line and so few paragraphs say what stands behind blank lines. */
const FEW_JOINED = 2;
/** Of the lines behind blank ones so many head stories that are signed where crossheads do not stand so. */
const MOST_SIGNED = 0.75;
/** Under a line the byline or the dateline is one of so many items. */
const REACH = 4;

/**
 * Whether blank lines part the stories of a page: some stand over lines, and none between paragraphs or within them, as
 * they do where a column or a box ended.
 *
 *     …渡船仍会保留两个班次。
 *                              a blank line
 *     陶瓷博物馆开夜场         a head
 *     本报讯 陶瓷博物馆……
 *     馆内新添……              no blank line over it
 *     夜场有讲解              a crosshead
 */
export function readParted(items: readonly Item[]): Parted {
  let [joined, signed] = [0, 0];
  const lines: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const [before, item] = [items[i - 1], items[i] as Item];
    if (item.block.gaps.some((gap, k) => k > 0 && gap > 0)) return UNPARTED;
    if (before === undefined || isAside(before) || isAside(item)) continue;
    const gap = (item.block.gaps[0] ?? 0) > 0;
    if (isText(before) && isText(item)) {
      if (gap && item.dateline === null) return UNPARTED;
      joined++;
    } else if (gap && isText(before) && isHeadLine(item)) lines.push(i);
  }
  if (lines.length === 0 || joined < FEW_JOINED) return UNPARTED;
  const parted = lines.length >= LEAST_LINES && joined >= LEAST_JOINED;
  for (const line of lines) if (isSigned(items, line)) signed++;
  return { parted, heads: true, signed: parted && signed >= lines.length * MOST_SIGNED };
}

const UNPARTED: Parted = { parted: false, heads: false, signed: false };

/** Such an item has blank lines of its own around it. */
export const isAside = ({ block, caption, credit, furniture }: Item): boolean =>
  block.form !== null || caption || credit !== null || furniture !== null;

const isText = ({ block, ending }: Item): boolean =>
  block.shape === 'flow' && (block.lines.length > 1 || ending === 'stop');

/** A line by itself that is no sentence, unless it is closed as old heads are. */
export const isHeadLine = ({ block, byline, closed, ending }: Item): boolean =>
  block.shape === 'lone' && (ending !== 'stop' || closed !== null) && byline === null;

function isSigned(items: readonly Item[], line: number): boolean {
  for (let i = line; i < Math.min(items.length, line + REACH); i++) {
    const { block, byline, dateline } = items[i] as Item;
    if (byline !== null || dateline !== null) return true;
    if (i > line && block.shape === 'flow' && block.lines.length > 1) return false;
  }
  return false;
}
