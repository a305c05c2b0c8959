import { expect, test } from 'vitest';
import { guessEncoding } from '../../src/decode/guess.js';

const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');

test.each([
  ['河边的老码头修好了，渡船又开了。', 'bad3b1dfb5c4c0cfc2ebcdb7d0debac3c1cba3acb6c9b4acd3d6bfaac1cba1a3', 'GB18030'],
  ['a word of English in it', '504d322e35bad3b1dfb5c4c0cfc2ebcdb7', 'GB18030'],
  ['河邊的老碼頭', 'aa65c3e4aabaa6d1bd58c059', 'BIG5'],
  ['新聞', 'b773bb44', 'BIG5'],
  ['Le café est fermé.', '4c6520636166e920657374206665726de92e', 'WINDOWS-1252'],
  ['The “old” pier — shut.', '54686520936f6c64942070696572209720736875742e', 'WINDOWS-1252'],
] as const)('%s', (_, bytes, expected) => expect(guessEncoding(hex(bytes))).toBe(expected));
