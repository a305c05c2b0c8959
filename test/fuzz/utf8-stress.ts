const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');

/** A code point in `length` bytes by the scheme of UTF-8, whether the standard allows so many or not. */
function spelt(point: number, length: number): Buffer {
  if (length === 1) return Buffer.of(point);
  const rest = Array.from({ length: length - 1 }, (_, i) => 0x80 | (Math.floor(point / 64 ** i) % 64)).reverse();
  return Buffer.of(((0xff << (8 - length)) & 0xff) | (Math.floor(point / 64 ** (length - 1)) & 0xff), ...rest);
}

const overlong = (point: number, shortest: number): readonly Buffer[] =>
  Array.from({ length: 6 - shortest }, (_, i) => spelt(point, shortest + 1 + i));

/** First and last code points of every length, and those beside the forbidden ones. */
const EDGES = [0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff].map((point) =>
  Buffer.from(String.fromCodePoint(point)),
);

/** Sequences without their last byte, last two bytes, … */
const truncated = EDGES.flatMap((edge) => Array.from({ length: edge.length - 1 }, (_, i) => edge.subarray(0, i + 1)));

/**
 * Byte sequences at and beyond the limits of UTF-8, after RFC 3629, sections 3 and 10: what a decoder must take, and what it must not
 * take for a character.
 */
export const STRESS: readonly Buffer[] = [
  ...EDGES,
  // continuation bytes alone: each of the 64, and runs of them
  ...Array.from({ length: 64 }, (_, i) => Buffer.of(0x80 + i)),
  bytes('80 bf 80 bf 80'),
  // first bytes alone, before a space
  ...Array.from({ length: 64 }, (_, i) => Buffer.of(0xc0 + i, 0x20)),
  ...truncated,
  Buffer.concat(truncated),
  // longer than need be
  ...[0x00, 0x0a, 0x2f, 0x7f].flatMap((point) => overlong(point, 1)),
  ...[0x80, 0x7ff].flatMap((point) => overlong(point, 2)),
  ...[0x800, 0xffff].flatMap((point) => overlong(point, 3)),
  ...[0x10000, 0x10ffff].flatMap((point) => overlong(point, 4)),
  // halves of surrogates, alone and in pairs
  ...[0xd800, 0xdb7f, 0xdbff, 0xdc00, 0xdfff].map((half) => spelt(half, 3)),
  Buffer.concat([spelt(0xd800, 3), spelt(0xdc00, 3)]),
  Buffer.concat([spelt(0xdbff, 3), spelt(0xdfff, 3)]),
  // beyond the last code point, and bytes that never occur
  spelt(0x110000, 4),
  spelt(0x1fffff, 4),
  spelt(0x3ffffff, 5),
  spelt(0x7fffffff, 6),
  bytes('fe'),
  bytes('ff'),
  bytes('fe fe ff ff'),
];
