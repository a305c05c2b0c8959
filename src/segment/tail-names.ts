import { hasGiven } from '../phrases/given-names.js';
import { isWesternName } from '../phrases/person-western.js';
import { isSmallInitials } from '../phrases/small-initials.js';
import { isEndedText } from './ended-text.js';
import type { Item } from './item.js';

/** A name by itself has so many words at most. */
const MOST_WORDS = 4;

/**
 * Knows the name that signs a Western story under its text, in no form by which it is known anywhere but by its given name:
 *
 *     … the town has just moved.”
 *     SIMON PELLEW                 signs
 *     Choir seeks tenors           a head, or nothing but furniture
 */
export function knowTailNames(items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex(({ furniture }) => furniture === null);
  return items.map((item, i) => {
    if (!isEndedText(items[i - 1])) return item;
    if (isLine(item) && isSmallInitials(items[i - 1]?.text ?? '', item.text, items[i + 1]?.text ?? ''))
      return signed(item);
    return couldSign(item) && (i === last || isHeadLine(items[i + 1])) ? signed(item) : item;
  });
}

const signed = (item: Item): Item => ({
  ...item,
  byline: [{ role: null, name: item.text }],
  closing: 'signature',
  closed: null,
});

const isLine = ({ block }: Item): boolean => block.shape === 'lone' && block.lines.length === 1;

function couldSign(item: Item): boolean {
  const { byline, closing, common, dateline, furniture, section, text } = item;
  if (!isLine(item) || common || section) return false;
  if (byline !== null || closing !== null || dateline !== null || furniture !== null) return false;
  // two words with capitals may be a headline, or the name of a paper
  if (text.split(' ').length > MOST_WORDS || !/^[\p{L}\p{M} .’'-]+$/u.test(text)) return false;
  return hasGiven(text.toUpperCase()) && isWesternName(text);
}

/** A line of a head, but none over the dead: `Walter Fenwick, 91, toolmaker,`, among which a name is a head. */
const isHeadLine = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.furniture !== null ||
    (item.block.shape === 'lone' && item.ending !== 'stop' && !/, \d{2,3},/u.test(item.text)));
