import { HAN, isAt } from '../chars/classes.js';
import type { Box } from './box.js';

/** The cues by which two lines of heads that came in one box belong to one story; the weights are fitted. */
export type GlueCue =
  | 'same'
  | 'second'
  | 'third'
  | 'abreast'
  | 'underCut'
  | 'crowded'
  | 'wordKnown'
  | 'wordUnknown'
  | 'shorter'
  | 'much'
  | 'long'
  | 'quote'
  | 'name'
  | 'named'
  | 'scrap'
  | 'comma';

/** So far above a line its own story is looked for, in boxes: lines of two heads come out by turns, A B A B. */
export const FARTHEST = 3;

/** Cues to how far apart the two are. */
const APART = ['same', 'second', 'third'] as const;

/**
 * What speaks for and against the box `below` belonging to the story of the box `above`, both of `boxes`, which stand
 * in page order. `pairs`: each two characters that stand side by side in the running text of the page.
 */
export function glueCues(
  boxes: readonly Box[],
  [above, below]: readonly [Box, Box],
  pairs: ReadonlySet<string>,
): Partial<Record<GlueCue, number>> {
  const [a, b] = [above.text, below.text];
  const seam = a.slice(-1) + b.charAt(0);
  const beside = above.cutFrom !== null && above.cutFrom === below.cutFrom;
  const cut = isAt(seam, 0, HAN) && isAt(seam, 1, HAN);
  return {
    [APART[below.index - above.index - 1] ?? 'third']: 1,
    abreast: beside ? 1 : 0,
    underCut: above.cutFrom !== null && !beside ? 1 : 0,
    crowded: above.cutFrom === null && isCrowded(boxes, boxes.indexOf(above)) ? 1 : 0,
    wordKnown: cut && pairs.has(seam) ? 1 : 0,
    wordUnknown: cut && !pairs.has(seam) ? 1 : 0,
    shorter: b.length <= a.length ? 1 : 0,
    much: b.length <= a.length / 2 ? 1 : 0,
    long: a.length > 9 && b.length > 9 ? 1 : 0,
    quote: leavesOpen(a) ? 1 : 0,
    name: below.name ? 1 : 0,
    named: above.name ? 1 : 0,
    scrap: b.length < 3 ? 1 : 0,
    comma: /[，、：:—]$/u.test(a) ? 1 : 0,
  };
}

/** Heads of two stories stand side by side in a line that came in one box with this one, above it. */
function isCrowded(boxes: readonly Box[], at: number): boolean {
  for (let i = at; i > 0; i--) {
    const [over, box] = [boxes[i - 1], boxes[i]];
    if (over === undefined || !box?.glued || over.index !== box.index - 1) return false;
    if (over.cutFrom !== null) return true;
  }
  return false;
}

function leavesOpen(text: string): boolean {
  return text.split(/[“「《（]/u).length > text.split(/[”」》）]/u).length;
}
