import type { ReadUnit } from './unit.js';

const isHighHalf = (unit: number): boolean => unit >> 10 === 0x36;
const isLowHalf = (unit: number): boolean => unit >> 10 === 0x37;

/** UTF-16 with the byte at `high` (0 or 1) of every two as the upper half. Half a surrogate pair means nothing. */
function openUtf16(high: 0 | 1): ReadUnit {
  const unitAt = (bytes: Uint8Array, at: number): number => (bytes[at + high] ?? 0) * 256 + (bytes[at + 1 - high] ?? 0);
  return (bytes, at) => {
    if (at + 1 >= bytes.length) return null;
    const unit = unitAt(bytes, at);
    if (isLowHalf(unit)) return { length: 2, text: null };
    if (!isHighHalf(unit)) return { length: 2, text: String.fromCharCode(unit) };
    if (at + 3 >= bytes.length) return null;
    const next = unitAt(bytes, at + 2);
    return isLowHalf(next) ? { length: 4, text: String.fromCharCode(unit, next) } : { length: 2, text: null };
  };
}

export const readUtf16Le: ReadUnit = openUtf16(1);
export const readUtf16Be: ReadUnit = openUtf16(0);
