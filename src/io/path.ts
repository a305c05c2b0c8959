import { isUtf8 } from 'node:buffer';

/** A path as the system takes it: text where its bytes are UTF-8, else the bytes, since text would lose them. */
export type Path = string | Buffer;

/**
 * The bytes of a path, a character a byte (Latin-1): a string of the least weight, which sorts by bytes. Nothing else in
 * the program may see it as text.
 */
export type ByteString = string;

export const toByteString = (path: Path): ByteString =>
  (Buffer.isBuffer(path) ? path : Buffer.from(path)).toString('latin1');

export function fromByteString(bytes: ByteString): Path {
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString() : buffer;
}

const LONGEST_SEQUENCE = 4;

/** Text of bytes; those that are not UTF-8 are spelled as `odd` says. */
function spell(bytes: Buffer, odd: (byte: number) => string): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    let length = 1;
    while (length <= LONGEST_SEQUENCE && !isUtf8(bytes.subarray(at, at + length))) length += 1;
    const whole = length <= LONGEST_SEQUENCE;
    text += whole ? bytes.toString('utf8', at, at + length) : odd(bytes[at] ?? 0);
    at += whole ? length : 1;
  }
  return text;
}

/** A path as a name in records and messages; a byte that is not UTF-8 is written out: `\xb7`. */
export const pathName = (path: Path): string =>
  typeof path === 'string' ? path : spell(path, (byte) => `\\x${byte.toString(16)}`);

/** Half a character, which no text has, stands for each byte that is not UTF-8, as Python has it. */
const HALF = 0xdc00;
const HALVES = /[\udc80-\udcff]/u;

/** A path for who can take text alone, and must lose no byte. */
export const toText = (path: Buffer): string =>
  isUtf8(path) ? path.toString() : spell(path, (byte) => String.fromCharCode(HALF + byte));

/** The path that such a text is. */
export function fromText(text: string): Path {
  if (!HALVES.test(text)) return text;
  return Buffer.concat(
    Array.from(text, (char) => (HALVES.test(char) ? Buffer.of(char.charCodeAt(0) - HALF) : Buffer.from(char))),
  );
}
