import { type BitMarks, type BitRanges, bitTable } from './bit-table.js';

/**
 * What a UTF-16 code unit is to a typesetter, as bits of one table: a lookup a character, no regular expression.
 * High surrogates count as Han: the planes behind them hold rare ideographs and little else that a newspaper prints.
 */

/** Han, kana and bopomofo: scripts without word spaces. */
export const HAN = 1;
/** Two cells wide wherever it stands (Unicode East Asian Width W and F). */
export const WIDE = 2;
/** Two cells in Chinese text, one in Western text (East Asian Width A): “ ” ‘ ’ … — · ①. */
export const AMBIGUOUS = 4;
/** Opens a bracket or a quotation; no line ends with it. */
export const OPENS = 8;
/** Closes one; no line begins with it. */
export const CLOSES = 16;
/** Ends a sentence: 。！？ and their Western forms. */
export const ENDS = 32;
/** May not begin a line, though it closes nothing: ，、；：·. */
export const CLINGS = 64;
export const DIGIT = 128;
/** Letters that are written with word spaces: Latin, Greek, Cyrillic. */
export const LETTER = 256;
export const SPACE = 512;
/** Hangul: as wide as Han, but with word spaces. */
export const HANGUL = 1024;
/**
 * Not to be seen and without meaning in running text: controls, zero-widths, marks of direction, stray byte order marks,
 * anchors of annotations (their text stays) and of objects.
 */
export const INVISIBLE = 2048;
/** Uppercase letters. */
export const UPPER = 4096;

const RANGES: BitRanges = [
  // Radicals (Kangxi look-alikes stand for ideographs), kana, bopomofo, ideographs, compatibility ideographs, surrogates.
  [
    HAN | WIDE,
    [
      [0x2e80, 0x2fdf],
      [0x3005, 0x3007],
      [0x3021, 0x3029],
      [0x3041, 0x312f],
      [0x31a0, 0x31bf],
      [0x31f0, 0x31ff],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
      [0xd800, 0xdbff],
    ],
  ],
  // Private use: Chinese fonts put ideographs there.
  [HAN | WIDE, [[0xe000, 0xf8ff]]],
  // CJK symbols and punctuation, enclosed and squared forms, full-width ASCII.
  [
    WIDE,
    [
      [0x3000, 0x3004],
      [0x3008, 0x3020],
      [0x302a, 0x303f],
      [0x3190, 0x319f],
      [0x3200, 0x33ff],
      [0xfe30, 0xfe4f],
      [0xff01, 0xff60],
      [0xffe0, 0xffe6],
    ],
  ],
  [
    HANGUL | WIDE,
    [
      [0x1100, 0x115f],
      [0x3131, 0x318e],
      [0xac00, 0xd7a3],
    ],
  ],
  [
    AMBIGUOUS,
    [
      [0xb7, 0xb7],
      [0xd7, 0xd7],
      [0x2014, 0x2016],
      [0x2018, 0x2019],
      [0x201c, 0x201d],
      [0x2025, 0x2026],
      [0x2030, 0x2030],
      [0x203b, 0x203b],
      [0x2103, 0x2103],
      [0x2160, 0x217f],
      [0x2190, 0x2193],
      [0x2460, 0x24ff],
      [0x25a0, 0x25ff],
      [0x2600, 0x266f],
      [0x2776, 0x277f],
    ],
  ],
  [
    DIGIT,
    [
      [0x30, 0x39],
      [0xff10, 0xff19],
    ],
  ],
  [
    LETTER,
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xaa, 0xaa],
      [0xba, 0xba],
      [0xc0, 0xd6],
      [0xd8, 0xf6],
      [0xf8, 0x24f],
      [0x370, 0x3ff],
      [0x400, 0x52f],
      [0x1e00, 0x1fff],
      [0xfb00, 0xfb06],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
    ],
  ],
  [
    UPPER,
    [
      [0x41, 0x5a],
      [0xc0, 0xd6],
      [0xd8, 0xde],
      [0xff21, 0xff3a],
    ],
  ],
  [
    SPACE,
    [
      [0x09, 0x09],
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    INVISIBLE,
    [
      [0x00, 0x08],
      [0x0b, 0x0b],
      [0x0e, 0x1f],
      [0x7f, 0x84],
      [0x86, 0x9f],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0x2066, 0x206f],
      [0xfeff, 0xfeff],
      [0xfff9, 0xfffc],
    ],
  ],
];

const MARKS: BitMarks = [
  [OPENS, '“‘（《〈「『【〔［｛([{«‹〖〝'],
  [CLOSES, '”’）》〉」』】〕］｝)]}»›〗〞'],
  [ENDS, '。！？!?.．｡'],
  [CLINGS, '，、；：·,;:，､・…—～%％‰℃'],
];

const TABLE = bitTable(RANGES, MARKS);

/** The class bits of a code unit. */
export function classOf(unit: number): number {
  return TABLE[unit] ?? 0;
}

/** The class bits of the code unit at `index`; 0 outside the text. */
export function classAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (TABLE[text.charCodeAt(index)] ?? 0) : 0;
}

/** True where the code unit at `index` has any of `bits`. */
export function isAt(text: string, index: number, bits: number): boolean {
  return (classAt(text, index) & bits) !== 0;
}
