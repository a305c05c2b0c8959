import { isAddressAlone, isContactLabel } from '../phrases/contact.js';
import { invites, isAccount, tellsSource } from '../phrases/told-below.js';
import type { Item } from './item.js';

/**
 * Knows the lines under a text that are no head of the next story: where its figures come from, and where readers can write,
 * which is no furniture either under a text that asks them to.
 *
 *     …欢迎读者提供线索。           …累计赔付超过百亿元。
 *     邮箱：letters@example.org      数据来源：河湾县统计局
 *     移动端：“河湾日报”客户端
 */
export function knowTails(items: readonly Item[]): readonly Item[] {
  const known = [...items];
  let asks = false;
  items.forEach((item, i) => {
    const above = known[i - 1];
    if (isLine(item) && (isSource(item, above) || (asks && isContact(item, above))))
      known[i] = { ...item, furniture: null, letter: 'rest' };
    else asks = isText(item) && invites(item.text);
  });
  return known;
}

const LONGEST_LINES = 2;

/** It may be such a line: an address is set as an item of a list. */
function isLine({ block, byline, credit, dateline }: Item): boolean {
  const line = block.form === null || block.form === 'list';
  return line && block.lines.length <= LONGEST_LINES && byline === null && credit === null && dateline === null;
}

function isContact({ text }: Item, above: Item | undefined): boolean {
  return isContactLabel(text) || isAddressAlone(text) || (above?.letter === 'rest' && isAccount(text));
}

/** Running text that has come to its end. */
function isText({ block, byline, ending, furniture }: Item): boolean {
  return block.form === null && block.shape === 'flow' && ending === 'stop' && furniture === null && byline === null;
}

/** Under running text, a table or another such line. */
function isSource({ furniture, text }: Item, above: Item | undefined): boolean {
  if (furniture !== null || above === undefined || !tellsSource(text)) return false;
  return isText(above) || above.block.form !== null || above.letter === 'rest';
}
