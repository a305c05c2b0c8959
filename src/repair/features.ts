import { type BitMarks, type BitRanges, bitTable } from '../chars/bit-table.js';

/**
 * What a line holds that some fix looks for, as bits found in one pass. A fix names the bits that it seeks and is not
 * asked about other lines: most lines hold nothing that any of them seeks but a comma.
 */

/** Anything that counts as a space, for `trim` too. */
export const SPACES = 1;
/** Line breaks that are not line ends: U+000B, U+0085, U+2028, U+2029. */
export const BREAKS = 2;
export const INVISIBLES = 4;
export const SOFT_HYPHENS = 8;
/** Variation selectors and tags. */
export const SELECTORS = 16;
export const PRIVATE = 32;
export const RADICALS = 64;
/** CJK compatibility ideographs. */
export const COPIES = 128;
export const LIGATURES = 256;
/** Full-width digits and Latin letters. */
export const WIDE_ASCII = 512;
/** , : ; ? ! and what rules between columns are read as: | ¦ _ \ ~ */
export const CLAUSES = 1024;
/** ( ) 〈 */
export const BRACKETS = 2048;
/** " */
export const STRAIGHT_QUOTES = 4096;
/** 一 beside another or a dash, or behind a digit, a percent sign or the sign of a date. */
export const ONES = 65536;
/** " “ < */
export const QUOTES = 8192;
/** Two spaces or more. */
export const WIDE_SPACES = 32768;
/** = at its end. */
export const EQUALS_END = 131072;
/** In every line of a page on which spaces are to be added. */
export const UNSPACED = 16384;

const RANGES: BitRanges = [
  [
    SPACES,
    [
      [0x09, 0x0d],
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    BREAKS,
    [
      [0x0b, 0x0b],
      [0x85, 0x85],
      [0x2028, 0x2029],
    ],
  ],
  // wider than the class INVISIBLE of chars/classes.ts, which decides
  [
    INVISIBLES,
    [
      [0x00, 0x08],
      [0x0b, 0x1f],
      [0x7f, 0x9f],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
      [0xfeff, 0xfeff],
      [0xfff9, 0xfffc],
    ],
  ],
  [SOFT_HYPHENS, [[0xad, 0xad]]],
  [
    SELECTORS,
    [
      [0xfe00, 0xfe0f],
      [0xdb40, 0xdb40],
    ],
  ],
  [
    PRIVATE,
    [
      [0xe000, 0xf8ff],
      [0xdb80, 0xdbff],
    ],
  ],
  [RADICALS, [[0x2e80, 0x2fd5]]],
  [
    COPIES,
    [
      [0xf900, 0xfad9],
      [0xd87e, 0xd87e],
    ],
  ],
  [
    LIGATURES,
    [
      [0xfb00, 0xfb06],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  ],
  [
    WIDE_ASCII,
    [
      [0xff10, 0xff19],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
    ],
  ],
];

const MARKS: BitMarks = [
  [CLAUSES, ',:;?!|¦_\\~'],
  [BRACKETS, '()〈'],
  [STRAIGHT_QUOTES, '"'],
  [QUOTES, '"“<'],
];

/** Before 一 these tell that it may be a dash. */
const BEFORE_ONE = '—%月日年0123456789';

const TABLE = bitTable(RANGES, MARKS);

const [ONE, DASH, SPACE, EQUALS] = [0x4e00, 0x2014, 0x20, 0x3d];

/** The bits of all that `text` holds. */
export function featuresOf(text: string): number {
  let found = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    found |= TABLE[unit] ?? 0;
    if (unit === SPACE && last === SPACE) found |= WIDE_SPACES;
    if (unit === ONE ? last === ONE || BEFORE_ONE.includes(String.fromCharCode(last)) : last === ONE && unit === DASH)
      found |= ONES;
    last = unit;
  }
  return last === EQUALS ? found | EQUALS_END : found;
}
