import { FILE, NewsCleanError } from '../errors.js';
import { DETECT } from '../weights.js';
import { type Finding, markedEncoding } from './detect.js';
import { FILE_KINDS } from './kinds.js';

/** Bytes that are looked at before the first is decoded; fewer only where the source ends before. */
export const SNIFF_BYTES = 4096;

/** Fewer controls than this are damage, whatever their share. */
const MIN_CONTROLS = 16;
/** In UTF-8, that much of a text may be controls; in an encoding that any bytes can be read in, less. */
const MAX_SHARE = 0.1;
const MAX_SHARE_FOREIGN = 0.02;

/** Fewer bytes than this say too little to be refused as text in an encoding that is not read. */
const MIN_DOUBTFUL = 256;

/** C0 controls that no text has: not tab, line breaks, form feed, escape, or DOS end of file. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b && byte !== 0x1a);

function refuse(what: string, hint: string): never {
  throw new NewsCleanError('input', `this is ${what}, not the text of a page`, hint);
}

/** @throws NewsCleanError `input` where the first bytes of a source are those of a PDF, an image, an archive … */
export function refuseKind(head: Uint8Array): void {
  const text = new TextDecoder(markedEncoding(head) ?? 'utf-8').decode(head);
  const kind = FILE_KINDS.find((row) => row.looks(head, text));
  if (kind !== undefined) refuse(kind.what, kind.hint);
}

/** True where bytes hold more controls than any text in this encoding. */
function holdsControls(head: Uint8Array, { encoding }: Finding): boolean {
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  const most = encoding === 'utf-8' ? MAX_SHARE : MAX_SHARE_FOREIGN;
  return controls >= MIN_CONTROLS && controls > most * head.length;
}

/**
 * @param found what the bytes were taken for.
 * @throws NewsCleanError `input` where they are no text, or in an encoding that is not read.
 */
export function refuseBinary(head: Uint8Array, found: Finding): void {
  const isDoubtful = found.surprise > DETECT.doubtful && head.length >= MIN_DOUBTFUL;
  // every other byte of UTF-16 may be a control
  const isWide = found.encoding.startsWith('utf-16');
  if ((isDoubtful || !isWide) && holdsControls(head, found)) {
    refuse(`a binary file (control byte at offset ${head.findIndex(isControl)})`, 'give the plain text of a page');
  }
  if (!isDoubtful) return;
  const hint = `name one of them with --encoding, or convert it: iconv -f ENCODING -t UTF-8 ${FILE} | news-clean`;
  throw new NewsCleanError('input', 'this is no text in an encoding that is read here', hint);
}
