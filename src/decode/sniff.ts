import { FILE, NewsCleanError } from '../errors.js';
import type { Encoding } from './decoder.js';
import { guessEncoding } from './guess.js';
import { FILE_KINDS } from './kinds.js';
import { lastBoundary, readSequence } from './sequence.js';

/** Bytes that are looked at before the first is decoded; fewer only where the source ends before. */
export const SNIFF_BYTES = 4096;

/** Fewer undecodable bytes than this are damage, whatever their share. */
const MIN_FOREIGN_BYTES = 4;
/** Fewer NULs than this are damage, whatever their share. */
const MIN_NULS = 4;
/** Fewer controls than this are damage, whatever their share. */
const MIN_CONTROLS = 16;

interface Census {
  readonly bad: number;
  readonly firstBad: number;
  /** Whole sequences of two bytes and more. */
  readonly wide: number;
  readonly ascii: number;
  /** C0 controls that no text has: not tab, line breaks, form feed, escape, or DOS end of file. */
  readonly controls: number;
  readonly firstControl: number;
  readonly evenNuls: number;
  readonly oddNuls: number;
}

const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b && byte !== 0x1a);

function countSequences(head: Uint8Array): Pick<Census, 'bad' | 'firstBad' | 'wide' | 'ascii'> {
  let bad = 0;
  let firstBad = -1;
  let wide = 0;
  let ascii = 0;
  // a sequence that the window cuts is no fault
  const end = lastBoundary(head);
  for (let at = 0; at < end; ) {
    const { length, whole } = readSequence(head, at);
    if (!whole) {
      bad += length;
      if (firstBad < 0) firstBad = at;
    } else if (length > 1) wide += 1;
    else ascii += 1;
    at += length;
  }
  return { bad, firstBad, wide, ascii };
}

function count(head: Uint8Array): Census {
  const nuls = [0, 0];
  let controls = 0;
  let firstControl = -1;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    if (!isControl(byte)) continue;
    controls += 1;
    if (firstControl < 0) firstControl = at;
  }
  return { ...countSequences(head), controls, firstControl, evenNuls: nuls[0] ?? 0, oddNuls: nuls[1] ?? 0 };
}

/** Bytes of other encodings make whole sequences by chance, though seldom more than three for each that they spoil. */
const isForeign = ({ bad, wide }: Census): boolean => bad >= MIN_FOREIGN_BYTES && 4 * bad > wide;

/** The upper halves of Han, of their marks, of Latin letters, and of full-width forms. */
const isUpperHalf = (byte: number): boolean =>
  (byte >= 0x4e && byte <= 0x9f) || [0x00, 0x20, 0x30, 0xff].includes(byte);

/** True where nearly every second byte, from `start` on, is the upper half of a character that a page would hold. */
function hasUpperHalves(head: Uint8Array, start: 0 | 1): boolean {
  const halves = head.filter((_, at) => at % 2 === start);
  return halves.filter(isUpperHalf).length > 0.95 * halves.length;
}

function utf16Name(head: Uint8Array, census: Census): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE';
  const { evenNuls, oddNuls } = census;
  // Latin letters give a NUL every other byte; Han only one at a line break, among bytes that UTF-8 has not
  const most = Math.max(evenNuls, oddNuls);
  const latin = most >= MIN_NULS && most > 0.35 * head.length && Math.min(evenNuls, oddNuls) < 0.1 * head.length;
  const han = evenNuls + oddNuls > 1 && isForeign(census);
  if ((latin || han) && hasUpperHalves(head, 1)) return 'UTF-16LE';
  return (latin || han) && hasUpperHalves(head, 0) ? 'UTF-16BE' : null;
}

/** How to make UTF-8 of an encoding. */
export const conversion = (encoding: string): string => `iconv -f ${encoding} -t UTF-8 ${FILE} | news-clean`;

function refuse(what: string, hint: string): never {
  throw new NewsCleanError('input', `this is ${what}, not the text of a page`, hint);
}

function refuseForeign(head: Uint8Array, census: Census): never {
  const first = (head[census.firstBad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `not UTF-8 text: first bad byte 0x${first} at offset ${census.firstBad}`;
  const hint = `perhaps: ${conversion(guessEncoding(head))}; if it is damaged UTF-8: --encoding utf-8`;
  throw new NewsCleanError('input', message, hint);
}

/**
 * Looks at the first bytes of a source (`SNIFF_BYTES`, or all there are).
 *
 * @returns the encoding that they may be in, where too little is bad to refuse it; null where nothing speaks for another.
 * @throws NewsCleanError `input` where they are no text, or text in an encoding that is not read: what it is, where
 *   that shows, and what to run. `utf-8` asked for by name is believed: undecodable bytes are damage then.
 */
export function sniff(head: Uint8Array, encoding: Encoding): string | null {
  const text = new TextDecoder('utf-8').decode(head);
  const kind = FILE_KINDS.find((row) => row.looks(head, text));
  if (kind !== undefined) refuse(kind.what, kind.hint);
  const census = count(head);
  const utf16 = utf16Name(head, census);
  if (utf16 !== null) refuse(`${utf16} text`, `run: ${conversion(utf16)}`);
  const foreign = isForeign(census);
  const share = census.controls / head.length;
  if (census.controls >= MIN_CONTROLS && share > (foreign ? 0.02 : 0.1)) {
    refuse(`a binary file (control byte at offset ${census.firstControl})`, 'give the plain text of a page');
  }
  if (encoding !== 'auto') return null;
  if (foreign) return refuseForeign(head, census);
  return census.bad > census.wide ? guessEncoding(head) : null;
}
