import type { Unit } from './unit.js';

/** Two-byte sequences begin at 0xC2, three-byte ones at 0xE0, four-byte ones at 0xF0 and end at 0xF4. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The bytes allowed second: the rest are overlong forms, surrogates, or beyond U+10FFFF. */
function secondFits(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

/**
 * Reads one UTF-8 sequence at `at`.
 *
 * `length` is how many bytes it takes; where `whole` is false these are the bytes that the WHATWG decoder replaces by
 * one U+FFFD (a "maximal subpart").
 */
export function readSequence(bytes: Uint8Array, at: number): { readonly length: number; readonly whole: boolean } {
  const lead = bytes[at] ?? 0;
  const wanted = sequenceLength(lead);
  if (wanted < 2) return { length: 1, whole: wanted === 1 };
  let length = 1;
  while (length < wanted) {
    const next = bytes[at + length] ?? 0;
    const fits = length === 1 ? secondFits(lead, next) : next >= 0x80 && next <= 0xbf;
    if (!fits) return { length, whole: false };
    length += 1;
  }
  return { length, whole: true };
}

/** Where a last, unfinished sequence begins; the length of `bytes` where the last one is finished. */
export function lastBoundary(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** How the first byte of a sequence says its length, and which of its bits are the character's. */
const LEAD_BITS = [0, 0x7f, 0x1f, 0x0f, 0x07];

/** The character at `at`; null where the bytes end within it. */
export function readUtf8(bytes: Uint8Array, at: number): Unit | null {
  const { length, whole } = readSequence(bytes, at);
  const lead = bytes[at] ?? 0;
  if (!whole) return at + length === bytes.length && length < sequenceLength(lead) ? null : { length, text: null };
  let point = lead & (LEAD_BITS[length] ?? 0);
  for (let next = 1; next < length; next += 1) point = point * 64 + ((bytes[at + next] ?? 0) & 0x3f);
  return { length, text: String.fromCodePoint(point) };
}
