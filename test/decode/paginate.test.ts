import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import { MAX_PAGE_LINES, MAX_PAGE_UNITS } from '../../src/decode/paginate.js';
import type { Page } from '../../src/model/page.js';

function pagesOf(text: string, size = text.length || 1): readonly Page[] {
  const reader = openReader({ encoding: 'auto' });
  const pages: Page[] = [];
  for (let at = 0; at < text.length; at += size) pages.push(...reader.push(text.slice(at, at + size)));
  return [...pages, ...reader.end()];
}

const shown = (pages: readonly Page[]): readonly string[] =>
  pages.map(({ number, lines, cut }) =>
    `${number}${cut ? '…' : ''} ${lines.map((line) => `${line.number}:${line.raw}`).join(' ')}`.trim(),
  );

describe('form feeds', () => {
  test.each([
    ['', []],
    ['foo\n', ['1 1:foo']],
    ['foo\n\f', ['1 1:foo']],
    ['foo\n\fbar\n', ['1 1:foo', '2 2:bar']],
    ['foo\n\f\fbar', ['1 1:foo', '2', '3 2:bar']],
    ['\ffoo', ['1', '2 1:foo']],
    ['foo\fbar', ['1 1:foo', '2 1:bar']],
  ])('%j', (text, expected) => {
    expect(shown(pagesOf(text))).toEqual(expected);
    expect(shown(pagesOf(text, 1))).toEqual(expected);
  });
});

describe('a page without end', () => {
  const lines = (count: number, of: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => `${of(i)}\n`).join('');

  test('is cut at the cap where nothing better is near; the number stays', () => {
    const pages = pagesOf(lines(MAX_PAGE_LINES + 3, () => '渡船'));
    expect(pages.map((page) => [page.number, page.lines.length, page.cut])).toEqual([
      [1, MAX_PAGE_LINES, true],
      [1, 3, false],
    ]);
  });

  test('is not cut when it just fits', () => {
    expect(pagesOf(lines(MAX_PAGE_LINES, () => '渡船')).map((page) => page.cut)).toEqual([false]);
  });

  test.each([
    ['after a sentence', { 8000: '开了。' }, 8001],
    ['rather after a blank line behind a sentence', { 8000: '开了。', 8001: '', 9000: '开了。' }, 8002],
    ['rather after two blank lines', { 7900: '', 7901: '', 8000: '开了。', 8001: '' }, 7902],
    ['not before the last quarter', { 7000: '', 7001: '' }, MAX_PAGE_LINES],
    ['not at a blank line in mid-sentence', { 8000: '' }, MAX_PAGE_LINES],
  ])('is cut %s', (_, special, expected) => {
    const at: Readonly<Record<number, string>> = special;
    const text = lines(MAX_PAGE_LINES + 10, (i) => at[i] ?? '渡船');
    expect(pagesOf(text)[0]?.lines.length).toBe(expected);
    expect(shown(pagesOf(text, 4097))).toEqual(shown(pagesOf(text)));
  });

  test('is cut by its size too', () => {
    const pages = pagesOf(lines(3000, () => '渡'.repeat(999)));
    expect(
      Math.max(...pages.map((page) => page.lines.reduce((sum, line) => sum + line.raw.length, 0))),
    ).toBeLessThanOrEqual(MAX_PAGE_UNITS);
    expect(pages.flatMap((page) => page.lines).length).toBe(3000);
    expect(new Set(pages.map((page) => page.number))).toEqual(new Set([1]));
  });
});
