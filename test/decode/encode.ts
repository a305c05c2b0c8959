import type { EncodingName } from '../../src/decode/encoding-name.js';
import { ENCODING_TABLE } from '../../src/decode/encodings.js';

/** The codes of one and two bytes, each with its character. */
function codes(name: EncodingName): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const { read } = ENCODING_TABLE[name];
  for (let code = 0; code < 0x10000; code += 1) {
    const bytes = code < 0x100 ? [code] : [code >> 8, code & 0xff];
    const unit = read(Uint8Array.from(bytes), 0);
    if (unit?.length === bytes.length && unit.text !== null) found.set(unit.text, bytes);
  }
  return found;
}

const tables = new Map<EncodingName, ReadonlyMap<string, readonly number[]>>();

/** A text as bytes; a character that the encoding lacks becomes "?". */
export function encode(text: string, name: EncodingName): Uint8Array {
  if (name === 'utf-8') return Buffer.from(text);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tables.get(name) ?? codes(name);
  tables.set(name, table);
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}
