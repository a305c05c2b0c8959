import { loadPairs, type Pairs } from './pairs.js';
import { asciiUnit, STRAY, type Unit } from './unit.js';

/** Codes of four bytes for the characters below U+10000; 0x90308130 is U+10000, and on from there in order. */
const LOW_CODES = 39_420;
const FIRST_HIGH = 189_000;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;

/** The `index`th code of four bytes. */
const fourBytes = (index: number): readonly number[] => [
  0x81 + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1260) % 10),
  0x81 + (Math.floor(index / 10) % 126),
  0x30 + (index % 10),
];

/** The characters of the low codes, which stand in no simple order: by the table that the platform's decoder carries. */
function loadLow(): readonly string[] {
  const bytes = new Uint8Array(4 * LOW_CODES);
  for (let index = 0; index < LOW_CODES; index += 1) bytes.set(fourBytes(index), 4 * index);
  return [...new TextDecoder('gb18030').decode(bytes)];
}

let pairs: Pairs | undefined;
let low: readonly string[] | undefined;

function meaning(index: number): string | null {
  if (index < LOW_CODES) {
    low ??= loadLow();
    return low[index] ?? null;
  }
  const point = index - FIRST_HIGH + 0x10000;
  return point >= 0x10000 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

function readFour(bytes: Uint8Array, at: number): Unit | null {
  const [first = 0, second = 0, third, fourth] = bytes.subarray(at, at + 4);
  if (third === undefined) return null;
  if (!isLead(third)) return STRAY;
  if (fourth === undefined) return null;
  if (!isDigit(fourth)) return STRAY;
  const index = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return { length: 4, text: meaning(index) };
}

/** GB 18030-2022, and with it GBK and GB 2312: what calls itself so often holds more than they have. */
export function readGb18030(bytes: Uint8Array, at: number): Unit | null {
  const lead = bytes[at] ?? 0;
  // GBK's euro sign, as Windows writes it
  if (lead === 0x80) return { length: 1, text: '€' };
  if (lead === 0xff) return STRAY;
  const ascii = asciiUnit(lead);
  if (ascii !== null) return ascii;
  const second = bytes[at + 1];
  if (second === undefined) return null;
  if (isDigit(second)) return readFour(bytes, at);
  if (second < 0x40) return STRAY;
  pairs ??= loadPairs('gb18030', (text) => text);
  return pairs(lead, second);
}
