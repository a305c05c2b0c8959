import { TextDecoder as Oracle } from '@exodus/bytes/encoding.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Undecodable } from '../../src/decode/decoder.js';
import { ENCODING_NAMES, type EncodingName } from '../../src/decode/encoding-name.js';
import { ENCODING_TABLE } from '../../src/decode/encodings.js';

const FROM = { line: 1, afterReturn: false };

const split = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

/** Decodes in chunks of so many bytes; positions are not followed, every chunk begins on line 1. */
function decode(encoding: EncodingName, bytes: Uint8Array, size = bytes.length || 1) {
  const bad: Undecodable[] = [];
  const decoder = ENCODING_TABLE[encoding].open((one) => bad.push(one), 0);
  const text = split(bytes, size).map((chunk) => decoder.decode(chunk, FROM));
  return { text: text.join('') + decoder.end(FROM), bad };
}

/** What the standard gives. Of windows-1252 it makes controls where there is no character. */
function expected(encoding: EncodingName, bytes: Uint8Array): string {
  const text = new Oracle(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0081\u008d\u008f\u0090\u009d]/gu, '\uFFFD') : text;
}

describe.each(ENCODING_NAMES)('%s', (encoding) => {
  test('gives every two bytes what the standard gives them', () => {
    const different: string[] = [];
    for (let pair = 0; pair < 0x10000; pair += 1) {
      const bytes = Uint8Array.of(pair >> 8, pair & 0xff, 0x0a, 0x0a);
      if (decode(encoding, bytes).text !== expected(encoding, bytes)) different.push(pair.toString(16));
    }
    expect(different).toEqual([]);
  });

  test('gives any bytes in any chunks what the standard gives them, and tells of each U+FFFD where it was', () => {
    const edges = [
      0x00, 0x0a, 0x30, 0x35, 0x39, 0x40, 0x7e, 0x80, 0x81, 0x84, 0x88, 0x90, 0xa1, 0xb0, 0xc2, 0xc6, 0xd7,
    ];
    const byte = fc.constantFrom(...edges, 0xd8, 0xdb, 0xdc, 0xdf, 0xe3, 0xe4, 0xf0, 0xf9, 0xfe, 0xff);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), fc.integer({ min: 1, max: 5 }), (numbers, size) => {
        const bytes = Uint8Array.from(numbers);
        const { text, bad } = decode(encoding, bytes, size);
        expect(text).toBe(expected(encoding, bytes));
        expect(bad.length).toBe(text.split('\uFFFD').length - 1);
        for (const one of bad) expect([...one.bytes]).toEqual(numbers.slice(one.offset, one.offset + one.bytes.length));
      }),
      { numRuns: 3000 },
    );
  });

  test('loses nothing to a buffer that is used again', () => {
    const bytes = Uint8Array.of(0x41, 0xb0, 0xa1, 0x31, 0x42, 0x81, 0x30);
    const decoder = ENCODING_TABLE[encoding].open(() => {}, 0);
    const buffer = new Uint8Array(3);
    const text = split(bytes, 3).map((chunk) => {
      buffer.set(chunk);
      return decoder.decode(buffer.subarray(0, chunk.length), FROM);
    });
    expect(text.join('') + decoder.end(FROM)).toBe(expected(encoding, bytes));
  });
});

describe('gb18030', () => {
  test('reads every code of four bytes', () => {
    const oracle = new Oracle('gb18030');
    const { read } = ENCODING_TABLE.gb18030;
    const different: string[] = [];
    for (let first = 0x81; first <= 0xfe; first += 1) {
      for (let rest = 0; rest < 12_600; rest += first < 0x86 ? 1 : 97) {
        const bytes = Uint8Array.of(
          first,
          0x30 + Math.floor(rest / 1260),
          0x81 + (Math.floor(rest / 10) % 126),
          0x30 + (rest % 10),
        );
        if ((read(bytes, 0)?.text ?? '\uFFFD') !== oracle.decode(bytes))
          different.push(Buffer.from(bytes).toString('hex'));
      }
    }
    expect(different).toEqual([]);
  });

  test('keeps what follows a first half: only the half means nothing', () => {
    const { text, bad } = decode('gb18030', Uint8Array.of(0xba, 0x0a, 0xba, 0xd3, 0x81, 0x30, 0x0a));
    expect(text).toBe('\uFFFD\n河\uFFFD0\n');
    expect(bad.map(({ offset, bytes }) => [offset, ...bytes])).toEqual([
      [0, 0xba],
      [4, 0x81],
    ]);
  });
});

test('big5 reads the characters of Hong Kong, which stand in private use elsewhere', () => {
  const bytes = Buffer.from('b260a4f496f5fb489def9068a6509df78862', 'hex');
  const { text, bad } = decode('big5', bytes, 1);
  expect(text).toBe(new Oracle('big5').decode(bytes));
  expect(text).toBe('深水埗嘅嘅邨同咗\u00ca\u0304');
  expect(bad).toEqual([]);
});

test.each([
  ['utf-16le', [0x53, 0x6e, 0x3d], '\u6e53\uFFFD', [2, 0x3d]],
  ['utf-16le', [0x3d, 0xd8, 0x53, 0x6e], '\uFFFD\u6e53', [0, 0x3d, 0xd8]],
  ['utf-16le', [0x53, 0x6e, 0x00, 0xdc], '\u6e53\uFFFD', [2, 0x00, 0xdc]],
  ['utf-16be', [0xd8, 0x42], '\uFFFD', [0, 0xd8, 0x42]],
  ['utf-16be', [0xd8, 0x42, 0xdf], '\uFFFD', [0, 0xd8, 0x42, 0xdf]],
  ['windows-1252', [0x93, 0x81, 0x94], '“\uFFFD”', [1, 0x81]],
] as const)('%s: %j', (encoding, numbers, text, report) => {
  for (const size of [1, 2, 9]) {
    const found = decode(encoding, Uint8Array.from(numbers), size);
    expect(found.text).toBe(text);
    expect(found.bad.map(({ offset, bytes }) => [offset, ...bytes])).toEqual([report]);
  }
});
