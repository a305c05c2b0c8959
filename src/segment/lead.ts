import { inCapitals } from '../chars/capitals.js';
import type { Item } from './item.js';

/** Lines of the longest text that sums a story up. */
const LONGEST_LEAD = 8;

/**
 * What somebody said, or a sentence or two, under a headline in capitals, or under any in brackets: no story that begins so has its place
 * and day in mid-text.
 */
export function isLead(lead: Item | undefined, over: Item | undefined): boolean {
  if (lead === undefined || over === undefined) return false;
  const { block, byline, dateline, ending, runIn } = lead;
  const bracketed = lead.text.startsWith('(') && lead.text.endsWith(')');
  const isText = (block.shape === 'flow' || bracketed) && block.form === null && block.lines.length <= LONGEST_LEAD;
  if (!isText || ending !== 'stop' || byline !== null || dateline !== null || runIn !== null) return false;
  return isHead(over) && (bracketed || inCapitals(over.text));
}

const isHead = ({ block, byline, credit, ending }: Item): boolean =>
  block.shape === 'lone' && ending === 'open' && byline === null && credit === null;
