import { placeUnderHead, placeUnderName } from '../phrases/place-under-name.js';
import { photographer, secondName, underName } from '../phrases/under-name.js';
import type { Item } from './item.js';

/**
 * Reads what stands under a name: the role of whoever signs, or the place that the story comes from.
 *
 *     By Noel Fenwick          a byline
 *     Associated Press         its role: by itself it could be a headline
 *     WENDING                  the dateline
 *
 * and the place that opens the text right under it, `Wending. Die Brücke …`, which elsewhere could be anything;
 * and, under who wrote the story, who took its pictures: `Photos by Ivy Tansley`, by itself the credit of a caption.
 */
export function knowUnderNames(items: readonly Item[]): readonly Item[] {
  let [under, signsText] = [false, false];
  return items.map((item, i) => {
    const pictured = under && item.block.lines.length === 1 ? photographer(item.text) : null;
    if (pictured !== null) return { ...item, byline: [pictured], credit: null, caption: false };
    const place = opensText(item) ? placeAt(item.text, under, items[i - 1]) : null;
    const said = under && item.block.form === null && item.block.lines.length === 1 ? underName(item.text) : null;
    const kicker = signsText && isHeadLine(items[i + 1]);
    if (!under) signsText = item.byline !== null && items[i - 1]?.block.shape === 'flow';
    under = (item.byline !== null && !item.bracketed) || said === 'role' || said === 'person';
    if (place !== null && said === null) return { ...item, dateline: { ...place, bylines: [] }, runIn: null };
    if (said === 'role') return { ...item, byline: [{ role: item.text, name: '' }], furniture: null };
    if (said === 'person')
      return { ...item, byline: [{ role: null, name: secondName(item.text) ?? '' }], furniture: null };
    if (said !== 'place' || item.furniture !== null || kicker) return item;
    return { ...item, byline: null, dateline: { dateline: item.text, bylines: [], end: item.text.length } };
  });
}

function placeAt(text: string, under: boolean, above: Item | undefined) {
  if (under) return placeUnderName(text);
  return isHeadLine(above) ? placeUnderHead(text) : null;
}

/** A line of a head: what stands between the signature of a text and it is the place of the next story, as its kicker. */
const isHeadLine = (item: Item | undefined): boolean =>
  item?.block.shape === 'lone' &&
  item.ending !== 'stop' &&
  item.block.form === null &&
  item.byline === null &&
  item.furniture === null;

/** It is running text that opens with no dateline which is one anywhere. */
const opensText = ({ block, byline, dateline, jumpFrom }: Item): boolean =>
  block.form === null && block.lines.length > 1 && byline === null && dateline === null && jumpFrom === null;
