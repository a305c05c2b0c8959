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

/** A path as a name in records and messages; a byte that is not UTF-8 is written out: `\xb7`. */
export function pathName(path: Path): string {
  if (typeof path === 'string') return path;
  let name = '';
  for (let at = 0; at < path.length; ) {
    let length = 1;
    while (length <= LONGEST_SEQUENCE && !isUtf8(path.subarray(at, at + length))) length += 1;
    const whole = length <= LONGEST_SEQUENCE;
    name += whole ? path.toString('utf8', at, at + length) : `\\x${path.toString('hex', at, at + 1)}`;
    at += whole ? length : 1;
  }
  return name;
}
