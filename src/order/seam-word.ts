import { chineseWords } from '../chars/chinese-words.js';

/** So many UTF-16 units on either side of a seam are read: more than the words of a dictionary have. */
const AROUND = 6;

/**
 * Whether a Chinese word, by the dictionary that Node brings along, stands across the seam of two texts.
 *
 *     …观念薄 + 弱。现已…   薄弱: yes
 *     …观念薄 + 等节目…     no
 */
export function hasSeamWord(before: string, after: string): boolean {
  const start = before.slice(-AROUND);
  for (const { index, segment } of chineseWords().segment(start + after.slice(0, AROUND))) {
    if (index >= start.length) return false;
    if (index + segment.length > start.length) return true;
  }
  return false;
}
