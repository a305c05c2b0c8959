import type { Box } from './box.js';
import { isHalfName, surnameLine } from './shape.js';

/**
 * The second half of each name that came in two, with its first half, or with the running text that came with that. A name of two
 * characters is padded to the width of three, and names of neighbours stand side by side: their surnames may come first.
 *
 *     李　欣    王　波        李 | 王 | 欣 | 波
 */
export function pairHalves(boxes: readonly Box[]): ReadonlyMap<Box, Box> {
  const pairs = new Map<Box, Box>();
  const surnames: Box[] = [];
  const others: Box[] = [];
  for (const box of boxes) {
    if (isSurname(box)) surnames.push(box);
    else if (isHalf(box, box.glued)) others.push(box);
  }
  const pair = (one: Box, other: Box) => {
    const [first, second] = other.kind === 'body' ? [other, one] : [one, other];
    if (second.kind === 'lone') pairs.set(second, first);
  };
  const left = surnames.filter((surname) => {
    const at = others.findIndex(({ index }) => index > surname.index);
    if (at >= 0) pair(surname, others.splice(at, 1)[0] as Box);
    return at < 0;
  });
  // what is given may be a surname too, or come first; a pen name has no surname
  const both = Math.min(left.length, others.length);
  for (let i = 0; i < both; i++) pair(left[i] as Box, others[i] as Box);
  const alone = [...left.slice(both), ...others.slice(both)];
  for (let i = 0; i + 1 < alone.length; i += 2) pair(alone[i] as Box, alone[i + 1] as Box);
  return pairs;
}

const isHalf = ({ kind, text }: Box, glued: boolean): boolean => kind === 'lone' && isHalfName(text, glued);

function isSurname(box: Box): boolean {
  return box.kind === 'body' ? surnameLine(box.lines) >= 0 : isHalf(box, true);
}
