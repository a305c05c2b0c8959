import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Undecodable } from '../../src/decode/decoder.js';
import { openUtf8 } from '../../src/decode/utf8.js';

/** Decodes chunks; positions are not followed, every chunk begins on line 1. */
function decode(chunks: readonly Uint8Array[]): { readonly text: string; readonly bad: readonly Undecodable[] } {
  const bad: Undecodable[] = [];
  const decoder = openUtf8((one) => bad.push(one), 0);
  const from = { line: 1, afterReturn: false };
  const text = chunks.map((chunk) => decoder.decode(chunk, from)).join('') + decoder.end(from);
  return { text, bad };
}

const split = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

/** Bytes that are often the parts of sequences: leads, continuations, the edges of what is allowed. */
const EDGES = [0x00, 0x0a, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed];
const byte = fc.constantFrom(...EDGES, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0xbb, 0xbd);

describe('UTF-8', () => {
  test('any bytes in any chunks give what the WHATWG decoder gives', () => {
    const whole = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), fc.integer({ min: 1, max: 5 }), (numbers, size) => {
        const bytes = Uint8Array.from(numbers);
        expect(decode(split(bytes, size)).text).toBe(whole.decode(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  test('every replaced sequence is reported once, with its offset, however it is cut', () => {
    const bytes = Buffer.concat([Buffer.from('渡\uFFFD'), Buffer.from([0x81, 0xe6, 0xb8]), Buffer.from('口')]);
    for (const size of [1, 2, 3, 100]) {
      const { text, bad } = decode(split(bytes, size));
      expect(text).toBe('渡\uFFFD\uFFFD\uFFFD口');
      expect(bad.map(({ offset, bytes: found }) => [offset, ...found])).toEqual([
        [6, 0x81],
        [7, 0xe6, 0xb8],
      ]);
    }
  });

  test('a buffer that is used again spoils nothing', () => {
    const decoder = openUtf8(() => {}, 0);
    const from = { line: 1, afterReturn: false };
    const bytes = Buffer.from('渡口');
    const reused = Buffer.alloc(1);
    let text = '';
    for (const byte of bytes) {
      reused[0] = byte;
      text += decoder.decode(reused, from);
    }
    expect(text).toBe('渡口');
  });
});
