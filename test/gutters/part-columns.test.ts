import { describe, expect, test } from 'vitest';
import { partColumns } from '../../src/gutters/part-columns.js';
import { MOST_PIECES } from '../../src/gutters/piece.js';
import { cleanText } from '../../src/index.js';
import type { Page } from '../../src/model/page.js';
import { linesOf } from '../lines.js';
import { sideBySide } from '../side-by-side.js';
import { makePage } from '../typesetter/make-page.js';
import { EASY } from '../typesetter/setting.js';

const pageOf = (text: string): Page => ({
  number: 1,
  lines: linesOf(text),
  cut: false,
});
const textOf = ({ lines }: Page): string => lines.map(({ raw }) => raw).join('\n');
const letters = (text: string): string => [...text.replaceAll(/\s/gu, '')].sort().join('');
const rowsOf = (columns: readonly (readonly string[])[], width: number): string[] =>
  (columns[0] ?? []).map((_, row) =>
    columns
      .map((column) => (column[row] ?? '').padEnd(width))
      .join('')
      .trimEnd(),
  );

/** A story of `count` full lines in English, the first set in. */
const story = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    i === 0
      ? `   WENDING, May 4 — The ${name} is`
      : i === count - 1
        ? `and the ${name} is open.`
        : `as the ${name} had for years, and`,
  );

const HEADS = [`${' '.repeat(26)}Harbour Sheds to Open${' '.repeat(41)}Weir Is Mended`, ''];
const abreast = [...HEADS, ...rowsOf([story('sheds', 12), story('market', 13).slice(1), story('weir', 12)], 40)].join(
  '\n',
);

test('a head over two columns, and its neighbour beside it: each story in one piece', () => {
  const parted = textOf(partColumns(pageOf(abreast)));
  const order = ['Harbour', 'The sheds is', 'market is open', 'Weir Is Mended', 'the weir had'].map((text) =>
    parted.indexOf(text),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test('their articles are flagged as moved, and cite lines of the source', () => {
  const articles = cleanText(abreast);
  expect(articles.map(({ headline }) => headline)).toEqual(['Harbour Sheds to Open', 'Weir Is Mended']);
  for (const { flags, pieces } of articles) {
    expect(flags).toContain('reordered');
    for (const { lines } of pieces) for (const [first, last] of lines) expect(first <= last && last <= 14).toBe(true);
  }
});

test('with --keep-order nothing moves', () => {
  expect(cleanText(abreast, { keepOrder: true }).flatMap(({ flags }) => flags)).not.toContain('reordered');
});

test('a line that was stretched stays one line of its column', () => {
  const stretched = [...story('sheds', 12)];
  stretched[6] = '“It   is   a    long   day,”   he';
  const parted = textOf(partColumns(pageOf(rowsOf([stretched, story('weir', 12)], 40).join('\n'))));
  expect(parted).toContain('“It   is   a    long   day,”   he\n');
});

test('a line that was stretched is one where it is the first of its column, and its gaps are closed', () => {
  const first = ['The      weir     was', 'mended on Monday, and', 'is open.'];
  const rows = rowsOf([story('sheds', 12), [...first, ...story('market', 9)], story('weir', 12)], 40);
  const page = [...HEADS, ...rows].join('\n');
  expect(textOf(partColumns(pageOf(page))).split('\n')).toContainEqual(
    expect.stringMatching(/^ *The {6}weir {5}was$/u),
  );
  expect(cleanText(page).flatMap(({ body }) => body.map(({ text }) => text))).toContainEqual(
    expect.stringContaining('The weir was mended on Monday, and is open.'),
  );
});

test('words of a stretched line over one that is set in come in their order, and all of them', () => {
  const middle = [
    'It      was           the     weir',
    '    that opened on a Monday, and',
    ...story('market', 11).slice(1),
  ];
  const page = rowsOf([story('sheds', 12), middle, story('weir', 12)], 44).join('\n');
  const parted = textOf(partColumns(pageOf(page)));
  expect(parted).toContain('It      was           the     weir\n');
  expect(letters(parted)).toBe(letters(page));
});

test('a gutter of one space is one where columns stand over it', () => {
  const rows = rowsOf([story('sheds', 12), story('weir', 12)], 40);
  rows[6] = 'as the sheds had for years, in the rain as the weir had for years, and';
  const parted = textOf(partColumns(pageOf(rows.join('\n'))));
  expect(parted).toContain('in the rain\n');
});

test('a page with a line of too many pieces is left as it came', () => {
  const page = pageOf(`${abreast}\n${'a   '.repeat(MOST_PIECES + 1)}`);
  expect(partColumns(page)).toBe(page);
});

describe.each(['zh-Hans', 'zh-Hant', 'en'] as const)('made-up pages in %s, dealt to columns', (lang) => {
  const plain = { ...EASY, widths: [lang === 'en' ? 34 : 14] };
  const texts = Array.from({ length: 12 }, (_, seed) => makePage(seed + 1, plain, lang).text)
    .map((text) =>
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n'),
    )
    .filter((text) => text.split('\n').length > 60);

  test('keep every letter', () => {
    for (const text of texts)
      for (const columns of [2, 3, 5])
        expect(letters(textOf(partColumns(pageOf(sideBySide(text, columns, 4)))))).toBe(letters(text));
  });

  test('give the paragraphs that they have one under the other', () => {
    const paragraphs = (text: string) => cleanText(text).flatMap(({ body }) => body.map((block) => block.text));
    let [found, all] = [0, 0];
    for (const text of texts) {
      const got = new Set(paragraphs(sideBySide(text, 3, 6)));
      const wanted = paragraphs(text);
      all += wanted.length;
      found += wanted.filter((paragraph) => got.has(paragraph)).length;
    }
    expect(all).toBeGreaterThan(50);
    expect(found / all).toBeGreaterThan(0.8);
  });
});
