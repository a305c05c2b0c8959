import { bareIndex } from './bare.mjs';

/** A run of so many units that stands once in both texts anchors them to each other. */
const GRAM = 12;

/**
 * Lays two texts beside each other, white space aside, whatever order their parts stand in: runs that are unique in both
 * are anchors, and each grows both ways as far as the texts agree. For each unit of `a`, its unit in `b`, or -1.
 */
export function align(a, b) {
  const [left, right] = [bareIndex(a), bareIndex(b)];
  const [inA, inB] = [unique(left.bare), unique(right.bare)];
  const match = new Int32Array(left.bare.length).fill(-1);
  const taken = new Uint8Array(right.bare.length);
  const free = (i, j) => match[i] === -1 && taken[j] === 0 && left.bare[i] === right.bare[j];
  const take = (i, j) => {
    match[i] = j;
    taken[j] = 1;
  };
  for (const [gram, i] of inA) {
    const j = inB.get(gram) ?? -1;
    if (i < 0 || j < 0 || match[i] !== -1) continue;
    for (let k = 0; i + k < match.length && j + k < taken.length && free(i + k, j + k); k++) take(i + k, j + k);
    for (let k = 1; i - k >= 0 && j - k >= 0 && free(i - k, j - k); k++) take(i - k, j - k);
  }
  return { left, right, match };
}

/** Where each gram stands; -1 where more than once. */
function unique(bare) {
  const places = new Map();
  for (let i = 0; i + GRAM <= bare.length; i++) {
    const gram = bare.slice(i, i + GRAM);
    places.set(gram, places.has(gram) ? -1 : i);
  }
  return places;
}

/** The white space behind unit `i` of an index. */
export const gapAfter = ({ text, at }, i) => text.slice(at[i] + 1, at[i + 1]);
