/** Some UTF-16 units. */
export interface Units {
  /** NaN, which is what `charCodeAt` says of a place behind the end, is none of them. */
  has(unit: number): boolean;
}

const [WORD_SHIFT, WORD_MASK] = [5, 31];

/** The UTF-16 units of some marks: asked for a unit, they make no string of it, and hash nothing. A bit for each. */
export function unitsOf(marks: string): Units {
  const units = Array.from(marks, (mark) => mark.charCodeAt(0));
  const bits = new Uint32Array((Math.max(0, ...units) >>> WORD_SHIFT) + 1);
  for (const unit of units) bits[unit >>> WORD_SHIFT] = (bits[unit >>> WORD_SHIFT] ?? 0) | (1 << (unit & WORD_MASK));
  return { has: (unit) => (((bits[unit >>> WORD_SHIFT] ?? 0) >>> (unit & WORD_MASK)) & 1) === 1 };
}
