import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinePiece, MAX_LINE_UNITS, openLines, PAGE_BREAK } from '../../src/decode/lines.js';

function pieces(chunks: readonly string[]): readonly LinePiece[] {
  const lines = openLines();
  return [...chunks.flatMap((chunk) => lines.push(chunk)), ...lines.end()];
}

/** `1:foo`, `1+bar` for a carried piece, `FF` for a page break. */
const shown = (found: readonly LinePiece[]): readonly string[] =>
  found.map((piece) => (piece === PAGE_BREAK ? 'FF' : `${piece.number}${piece.carried ? '+' : ':'}${piece.raw}`));

const split = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['foo', ['1:foo']],
  ['foo\n', ['1:foo']],
  ['foo\n\nbar\n', ['1:foo', '2:', '3:bar']],
  ['foo\r\nbar\rbaz\n', ['1:foo', '2:bar', '3:baz']],
  ['\r\r\n\n', ['1:', '2:', '3:']],
  ['\n\r', ['1:', '2:']],
  ['\r\t\n', ['1:', '2:\t']],
  ['foo\fbar\n', ['1:foo', 'FF', '1:bar']],
  ['foo\n\fbar\n', ['1:foo', 'FF', '2:bar']],
  ['foo\n\f\nbar', ['1:foo', 'FF', '2:', '3:bar']],
  ['foo\r\f\nbar', ['1:foo', 'FF', '2:', '3:bar']],
  ['\f\f', ['FF', 'FF']],
  ['foo\u0085bar\u2028baz\vqux', ['1:foo\u0085bar\u2028baz\vqux']],
];

describe('line breaks', () => {
  test.each(CASES)('%j', (text, expected) => {
    for (const size of [1, 2, 3, 100]) expect(shown(pieces(split(text, size)))).toEqual(expected);
  });

  test('chunks change nothing', () => {
    const text = fc.array(fc.constantFrom('\r', '\n', '\f', '\t', 'a', '渡'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (chars, size) => {
        const whole = chars.join('');
        expect(shown(pieces(split(whole, size)))).toEqual(shown(pieces([whole])));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a line without end', () => {
  const joined = (found: readonly LinePiece[]): string =>
    found.map((piece) => (piece === PAGE_BREAK ? '' : piece.raw)).join('');
  const sizes = (found: readonly LinePiece[]): number[] =>
    found.map((piece) => (piece === PAGE_BREAK ? 0 : piece.raw.length));

  test('is cut at the cap where nothing better is near, under one number', () => {
    const text = 'x'.repeat(MAX_LINE_UNITS * 2 + 5);
    const found = pieces([text]);
    expect(sizes(found)).toEqual([MAX_LINE_UNITS, MAX_LINE_UNITS, 5]);
    expect(found.map((piece) => piece !== PAGE_BREAK && [piece.number, piece.carried])).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
    expect(shown(pieces([`${text}\nnext`])).at(-1)).toBe('2:next');
  });

  test('is not cut when it just fits', () => {
    expect(sizes(pieces(['x'.repeat(MAX_LINE_UNITS), '\n']))).toEqual([MAX_LINE_UNITS]);
  });

  test('is cut after the end of a sentence, else after a word; the space begins what follows', () => {
    const end = '渡船开了。';
    const text = `${'渡'.repeat(60_000)}${end} ${'船'.repeat(20_000)}`;
    expect(sizes(pieces([text]))[0]).toBe(60_000 + end.length);
    for (const space of [' ', '\u3000', '\t \u00a0']) {
      expect(sizes(pieces([`${'渡'.repeat(60_000)}${space}${'船'.repeat(20_000)}`]))[0]).toBe(60_000);
    }
    expect(sizes(pieces([`${' '.repeat(60_000)}${'船'.repeat(20_000)}`]))[0]).toBe(MAX_LINE_UNITS);
  });

  test('is never cut within a surrogate pair', () => {
    const text = `a${'\u{20BB7}'.repeat(MAX_LINE_UNITS)}`;
    const found = pieces([text]);
    expect(found.every((piece) => piece !== PAGE_BREAK && !/\p{Surrogate}/u.test(piece.raw))).toBe(true);
    expect(joined(found)).toBe(text);
  });

  test('is cut at the same places whatever the chunks', () => {
    const text = '渡船开了。x y'.repeat(30_000);
    expect(sizes(pieces(split(text, 977)))).toEqual(sizes(pieces([text])));
    expect(joined(pieces(split(text, 977)))).toBe(text);
  });
});
