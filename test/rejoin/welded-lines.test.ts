import { expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { isWelded, linesIn } from '../../src/rejoin/welded-lines.js';
import { blocksOf } from '../clean.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const COLUMN = [{ width: 20 }];

test.each([
  ['a line is one', 20, false, false, 1],
  ['two are nearly twice as wide', 36, false, false, 2],
  ['less is a head over two columns', 32, false, false, 1],
  ['but not where the page has such lines', 32, false, true, 2],
  ['a paragraph ends in its second line', 26, true, false, 2],
  ['a full line is none that ends in another', 22, true, false, 1],
  ['more than two are a head', 55, false, false, 1],
  ['but not where the page has such lines', 55, false, true, 3],
  ['more than three are a head there too', 75, false, true, 1],
] as const)('%s: %d cells in a column of 20, at a stop %s, known %s', (_, width, stops, known, lines) => {
  expect(linesIn(width, 20, stops, known)).toBe(lines);
});

/** Lines of a column, some of them `width` cells wide and between others of their column. */
const page = (width: number, text: string) =>
  Array.from({ length: 24 }, (_, i) => (i % 4 === 2 ? { width, text } : { width: 19, text: 'the ferry came late' }));

test.each([
  ['lines that are two, in mid-sentence', 37, 'when the bridge was closed for the winter', true],
  ['where they begin sentences they are heads', 37, 'When the bridge was closed for the winter', false],
  ['lines that are one', 19, 'when the bridge was', false],
  ['words that are broken still', 37, 'when the bridge was closed for the win-', false],
] as const)('a page shows that its extractor welds lines by %s', (_, width, text, shows) => {
  const lines = page(width, text);
  expect(
    isWelded(
      lines.map((line) => line.text),
      lines.map((line) => line.width),
      COLUMN,
    ),
  ).toBe(shows);
});

test('a box that is twice as wide as the column shows nothing', () => {
  const lines = page(37, 'when the bridge was closed for the winter').map(({ text }) => text);
  expect(
    isWelded(
      lines,
      lines.map(() => 37),
      COLUMN,
    ),
  ).toBe(false);
});

/** Paragraphs as a justified column whose broken words an extractor put together, with the breaks behind them. */
function welded(paragraphs: readonly string[], width: number): readonly string[] {
  const lines = paragraphs.flatMap((text) =>
    wrapLatin(text, width, TIMES.em, '\u0001', (measured) => setWidth(measured, TIMES)),
  );
  return lines.join('\n').replaceAll('\u0001\n', '').split('\n');
}

test('paragraphs of made-up stories come back where broken words welded their lines', () => {
  let [found, all] = [0, 0];
  for (let seed = 1; seed <= 12; seed++) {
    const random = seeded(seed);
    const paragraphs = Array.from({ length: 4 }, () => inventLatin(random).body.map(({ text }) => text)).flat();
    const blocks = new Set(blocksOf(welded(paragraphs, 26 + (seed % 4)).join('\n')).map(({ text }) => text));
    all += paragraphs.length;
    found += paragraphs.filter((text) => blocks.has(text)).length;
  }
  // 0.731; 0.694 where no more is known of such lines than that they are nearly twice as wide
  expect(found / all).toBeGreaterThan(0.72);
});
