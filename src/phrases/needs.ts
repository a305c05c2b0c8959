/**
 * Characters that a phrase cannot be without. One look at each character of a line tells which phrases it may hold; most
 * lines may hold none, and no pattern is tried on them. What a phrase needs stands beside it.
 */
const TABLE = new Uint32Array(0x10000);
/** The bits of a number. */
const MOST = 32;
const given = new Map<string, number>();

/** The bit of texts that hold one of `characters` (each one UTF-16 unit). Only to be asked for while modules are loaded. */
export function need(characters: string): number {
  const known = given.get(characters);
  if (known !== undefined) return known;
  if (given.size === MOST) throw new RangeError('a number has no bit left for what a phrase needs');
  const bit = 1 << given.size;
  given.set(characters, bit);
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    TABLE[unit] = (TABLE[unit] ?? 0) | bit;
  }
  return bit;
}

/** The bits of what `text` holds, between two UTF-16 offsets. */
export function heldBy(text: string, start: number = 0, end: number = text.length): number {
  const last = Math.min(end, text.length);
  let held = 0;
  for (let i = Math.max(0, start); i < last; i++) held |= TABLE[text.charCodeAt(i)] ?? 0;
  return held;
}

/** True where the code unit at `index` has one of `bits`. */
export function hasAt(text: string, index: number, bits: number): boolean {
  return index >= 0 && index < text.length && ((TABLE[text.charCodeAt(index)] ?? 0) & bits) !== 0;
}

/** True where a text that holds `held` has all that is needed. */
export function hasAll(held: number, needs: number): boolean {
  return (held & needs) === needs;
}
