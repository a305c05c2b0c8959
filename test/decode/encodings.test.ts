import { expect, test } from 'vitest';
import { ENCODING_NAMES } from '../../src/decode/encoding-name.js';
import { encodingNamed } from '../../src/decode/encodings.js';

test.each([
  ['auto', 'auto'],
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['ascii', 'utf-8'],
  ['GBK', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['GB_2312', 'gb18030'],
  ['gb-18030', 'gb18030'],
  ['cp936', 'gb18030'],
  ['Big5-HKSCS', 'big5'],
  ['big5hkscs', 'big5'],
  ['cp950', 'big5'],
  ['utf16', 'utf-16le'],
  ['UTF-16LE', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['latin1', 'windows-1252'],
  ['ISO-8859-1', 'windows-1252'],
  ['iso8859-1', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['shift_jis', null],
  ['iso-8859-15', null],
  ['', null],
] as const)('%j is %s', (label, encoding) => expect(encodingNamed(label)).toBe(encoding));

test('every encoding is called by its own name', () => {
  for (const name of ENCODING_NAMES) expect(encodingNamed(name)).toBe(name);
});
