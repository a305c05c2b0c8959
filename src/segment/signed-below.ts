import { isEndedText } from './ended-text.js';
import type { Item } from './item.js';

/**
 * For each item, whether the first name from it on stands at the end of a body: then a head over it that no name stands
 * under heads a signed story all the same.
 *
 *     老街夜市开张           true
 *     一段正文。             true
 *     又一段。（记者佟某）     true
 *     图书馆延长开放          false
 *     本报讯 从本月起……       false
 */
export function findSignedBelow(items: readonly Item[]): readonly boolean[] {
  const found = new Array<boolean>(items.length).fill(false);
  let signed = false;
  for (let i = items.length - 1; i >= 0; i--) {
    const { bracketed, byline, dateline, jumpTo, signature } = items[i] as Item;
    if (signature !== null || bracketed) signed = true;
    else if (byline !== null || dateline !== null || jumpTo !== null) signed = false;
    found[i] = signed;
  }
  return found;
}

/**
 * For each item of a page, whether it stands within a text that nobody has signed so far, and the next name stands at its end: a
 * line of a head there parts this text, likelier than two of which the first is nobody's.
 *
 *     La criée du port ferme         false
 *     Ils ne sont plus que sept.     false
 *     Un déficit de 640 000 euros    true
 *     Réunie lundi, l’assemblée …    true
 *     Yann Le Quill                  true
 *     Un sanglier au musée           false
 */
export function findUnsignedSoFar(items: readonly Item[]): readonly boolean[] {
  const atEnd = findAtEnd(items);
  // whether a body has begun since the last name, and whether that name stood at the end of one
  let [begun, closed] = [false, true];
  return items.map((item, i) => {
    const within = begun && closed && (atEnd[i] ?? false);
    if (isName(item)) [begun, closed] = [false, signsAbove(items, i)];
    else if (item.block.shape === 'flow' && item.furniture === null) begun = true;
    return within;
  });
}

/** Whether the first name from an item on signs what stands above it. */
function findAtEnd(items: readonly Item[]): readonly boolean[] {
  let atEnd = false;
  const found = items.map((_, i) => {
    const at = items.length - 1 - i;
    const item = items[at] as Item;
    if (isName(item)) atEnd = signsAbove(items, at);
    else if (item.jumpTo !== null) atEnd = false;
    return atEnd;
  });
  return found.toReversed();
}

const isName = ({ byline, dateline, signature }: Item): boolean =>
  byline !== null || dateline !== null || signature !== null;

/** A signature, or a name between a text that has ended and what is no text. */
function signsAbove(items: readonly Item[], i: number): boolean {
  const { bracketed, byline, closing, signature } = items[i] as Item;
  if (signature !== null || bracketed || closing === 'signature') return true;
  return byline !== null && isEndedText(items[i - 1]) && items[i + 1]?.block.shape !== 'flow';
}
