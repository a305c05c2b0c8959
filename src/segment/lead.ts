import { inCapitals } from '../chars/capitals.js';
import type { Item } from './item.js';

/** Lines of the longest text that sums a story up. */
const LONGEST_LEAD = 8;

/** What somebody said, or a sentence or two, under a headline in capitals: no story that begins so has its place and day in mid-text. */
export function isLead(lead: Item | undefined, over: Item | undefined): boolean {
  if (lead === undefined || over === undefined) return false;
  const { block, byline, dateline, ending, runIn } = lead;
  const isText = block.shape === 'flow' && block.form === null && block.lines.length <= LONGEST_LEAD;
  return isText && ending === 'stop' && byline === null && dateline === null && runIn === null && isHead(over);
}

const isHead = ({ block, byline, credit, ending, text }: Item): boolean =>
  block.shape === 'lone' && ending === 'open' && byline === null && credit === null && inCapitals(text);
