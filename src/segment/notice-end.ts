import { isContactLabel } from '../phrases/contact.js';
import {
  endsAsNotice,
  isBareDate,
  isHereby,
  signsNotice,
  signsOwnNotice,
  signsWesternNotice,
} from '../phrases/notice-end.js';
import { isNotice, isServiceNotice, isWesternNotice, isWholeTitle } from '../phrases/title.js';
import { placesWhere } from '../places.js';
import type { Item } from './item.js';

/** A notice has so many blocks at most between its title and who signs it. */
const REACH = 12;

/**
 * Knows who signs a notice, and its date, which by itself could be that of the page.
 *
 *     特此公告。
 *     河湾县水务局      signs
 *     2031年3月8日      closes the notice
 *
 * Where no date follows, the name signs the notice above it if its text has ended and another notice begins below, or nothing:
 *
 *     公告
 *     …即视为送达。
 *     河湾县人民法院    signs, and is no head of the next one
 *     公告
 *
 * A Chinese office does so whatever stands below, and a paper signs its own notices.
 */
export function knowNoticeEnds(printed: readonly Item[]): readonly Item[] {
  const items = knowHereby(printed);
  const titles = findTitles(items);
  const dates = items.some(isDate);
  if (titles.length === 0 && !dates) return items;
  const offices = findOffices(items, titles);
  const known = items.map((item, i) =>
    isDate(item) && (offices.has(i - 1) || isUnder(items, i)) ? { ...item, furniture: null, closing: 'dated' } : item,
  );
  const signers = [...findUndated(items, titles), ...offices];
  known.forEach(({ closing }, i) => {
    const above = known[i - 1];
    if (closing === 'dated' && above !== undefined && signsNotice(above.text)) signers.push(i - 1);
  });
  for (const i of signers) known[i] = signed(known[i] as Item);
  return known;
}

/** An office is printed under a Chinese notice as its last line; a Western one is signed as a story is. */
function signed(item: Item): Item {
  const signer = signsWesternNotice(item.text);
  if (signer === null) return { ...item, signs: true, bareName: false, byline: null };
  return { ...item, byline: [signer === 'office' ? { role: item.text, name: '' } : { role: null, name: item.text }] };
}

/** The last words of a notice on a line by themselves end its text, and are no title of another. */
function knowHereby(items: readonly Item[]): readonly Item[] {
  const isLast = ({ block, text }: Item) => block.lines.length === 1 && isHereby(text);
  return items.some(isLast) ? items.map((item) => (isLast(item) ? { ...item, letter: 'rest' } : item)) : items;
}

const isDate = ({ furniture, text }: Item): boolean => furniture === 'date-line' && isBareDate(text);

/** The Chinese offices and papers that sign the notices with these titles, right under their last words. */
function findOffices(items: readonly Item[], titles: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [k, title] of titles.entries()) {
    let at = title + 1;
    while (at - title <= REACH && at < items.length && isOfNotice(items[at] as Item)) at++;
    const signer = items[at];
    // over another title it may be the name of who gives that notice
    if (at === title + 1 || signer === undefined || signer.block.lines.length > 1 || titles[k + 1] === at + 1) continue;
    if (endsText(items[at - 1] as Item) && signsOwnNotice(signer.text) && !isOverText(items[at + 1])) found.add(at);
  }
  return found;
}

/** What stands right over running text heads it. */
const isOverText = (below: Item | undefined): boolean =>
  below?.block.shape === 'flow' && (below.block.gaps[0] ?? 0) === 0;

function isUnder(items: readonly Item[], i: number): boolean {
  const [over, above] = [items[i - 2], items[i - 1]];
  if (above === undefined || above.furniture !== null) return false;
  if (endsAsNotice(above.text)) return true;
  return over !== undefined && over.furniture === null && above.block.lines.length === 1 && signsNotice(above.text);
}

/** The longest title of a notice, in UTF-16 units. */
const LONGEST_TITLE = 60;

/** The places of the titles of notices. */
function findTitles(items: readonly Item[]): readonly number[] {
  return placesWhere(
    items,
    ({ block, text }) =>
      block.lines.length <= 2 &&
      text.length <= LONGEST_TITLE &&
      !isHereby(text) &&
      (isNotice(text) || isServiceNotice(text) || isWholeTitle(text) || isWesternNotice(text)),
  );
}

/** The names that sign a notice without a date, from title to title. A page that sets the name over the title has none there. */
function findUndated(items: readonly Item[], titles: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [k, title] of titles.entries()) {
    const next = titles[k + 1] ?? endOf(items);
    const over = title - 1;
    if (next - title > REACH + 2 || (k + 1 < titles.length && isSigner(items[over]) && !found.has(over))) continue;
    let at = next - 1;
    while (at > title + 1 && isSigner(items[at])) at--;
    if (at === title || !items.slice(title + 1, at + 1).every(isOfNotice)) continue;
    if (endsText(items[at] as Item)) for (let i = at + 1; i < next; i++) found.add(i);
  }
  return found;
}

/** Where the last text of the page ends: only furniture stands behind it. */
function endOf(items: readonly Item[]): number {
  return items.findLastIndex(({ furniture }) => furniture === null) + 1;
}

function isSigner(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.furniture === null &&
    item.block.lines.length === 1 &&
    (signsNotice(item.text) || signsWesternNotice(item.text) !== null)
  );
}

/** What a notice is made of: running text and where to call; no head, and no news. */
function isOfNotice({ block, byline, dateline, ending, furniture }: Item): boolean {
  if (furniture !== null || byline !== null || dateline !== null) return false;
  return block.form !== null || block.shape === 'flow' || ending !== 'open';
}

function endsText({ ending, text }: Item): boolean {
  return ending === 'stop' || isContactLabel(text);
}
