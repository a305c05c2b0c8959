import { DETECT } from '../weights.js';
import { ENCODING_NAMES, type EncodingName } from './encoding-name.js';
import { ENCODING_TABLE } from './encodings.js';
import { type Damage, readingCost } from './reading-cost.js';
import { lastBoundary, readSequence } from './sequence.js';

const BYTES: Damage = { width: 1, first: DETECT.broken, more: DETECT.brokenOn };
const UNITS: Damage = { width: 2, first: DETECT.brokenUnit, more: 2 * DETECT.brokenOn };
const damageOf = (encoding: EncodingName): Damage => (encoding.startsWith('utf-16') ? UNITS : BYTES);

/** So many sequences of UTF-8 and no fault are no chance. */
const SURE_SEQUENCES = 8;
/**
 * Nor is one where no more than this share of the bytes is outside ASCII: of two bytes of an ideograph in GB18030 or Big5
 * one pair in seven reads as UTF-8, of their marks none (`½`, `©` and the like are far likelier on a Western page).
 */
const MOST_OUTSIDE = 0.1;

/** True where every encoding but UTF-16 reads the same. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80 && byte !== 0);

/** Ordinary UTF-8, which needs no tables to be known. */
function isSureUtf8(bytes: Uint8Array): boolean {
  const end = lastBoundary(bytes);
  let sequences = 0;
  let outside = 0;
  for (let at = 0; at < end; ) {
    const { length, whole } = readSequence(bytes, at);
    if (!whole || bytes[at] === 0) return false;
    if (length > 1) {
      sequences += 1;
      outside += length;
    }
    at += length;
  }
  return sequences >= SURE_SEQUENCES || (sequences > 0 && outside <= end * MOST_OUTSIDE);
}

/** What a byte order mark says; null where there is none. */
export function markedEncoding([first, second, third]: Uint8Array): EncodingName | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** What bytes are taken for, and how much they surprise as that: a cost for each byte, by `DETECT`. */
export interface Finding {
  readonly encoding: EncodingName;
  readonly surprise: number;
}

/** The encoding in which bytes surprise least as the text of a newspaper, be they damaged or cut. */
function weigh(bytes: Uint8Array, among: readonly EncodingName[]): Finding {
  let best: Finding = { encoding: 'utf-8', surprise: Number.POSITIVE_INFINITY };
  for (const encoding of among) {
    const cost = DETECT.prior[encoding] + readingCost(bytes, ENCODING_TABLE[encoding].read, damageOf(encoding));
    if (cost / bytes.length < best.surprise) best = { encoding, surprise: cost / bytes.length };
  }
  return best;
}

/**
 * The encoding that bytes are in.
 *
 * @param among the encodings that they can be in.
 */
export function detect(bytes: Uint8Array, among: readonly EncodingName[] = ENCODING_NAMES): Finding {
  return isAscii(bytes) || isSureUtf8(bytes) ? { encoding: 'utf-8', surprise: 0 } : weigh(bytes, among);
}
