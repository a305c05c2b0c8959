import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACES, setWidth } from '../../src/chars/proportional.js';
import type { Line } from '../../src/model/line.js';
import { fitFace } from '../../src/rejoin/fit.js';
import { fitPage } from '../../src/rejoin/fit-page.js';
import { openJudge } from '../../src/rejoin/fullness.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

/** Made-up stories as lines of a justified column. */
function column(seed: number, face: (typeof FACES)[number], width: number, stories = 3): readonly string[] {
  const random = seeded(seed);
  const measure = (text: string) => setWidth(text, face);
  return Array.from({ length: stories }, () => inventLatin(random).body)
    .flat()
    .flatMap(({ text }) => wrapLatin(text, width, face.em, '-', measure));
}

const toLines = (raw: readonly string[]): readonly Line[] =>
  raw.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));

describe.each(FACES.map((face) => [face.name, face] as const))('lines set in %s', (_, face) => {
  test('show their width to little more than half a cell', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 22, max: 36 }), (seed, width) => {
        const fit = fitFace([column(seed, face, width)]);
        expect(fit).not.toBeNull();
        expect(Math.abs((fit?.columns[0]?.width ?? 0) - width)).toBeLessThan(0.6);
      }),
      { numRuns: 40 },
    );
  });

  test('show two widths, with and without a blank line between', () => {
    const [narrow, wide] = [column(5, face, 24), column(6, face, 33)];
    for (const boxes of [[narrow, wide], [[...narrow, ...wide]]]) {
      const widths = fitFace(boxes)?.columns.map(({ width }) => Math.round(width)) ?? [];
      expect(widths).toEqual(expect.arrayContaining([24, 33]));
    }
  });

  test('show the face where many are there', () => {
    expect(fitFace([column(7, face, 26, 8)])?.face.name).toBe(face.name);
  });
});

test.each<readonly [string, readonly string[]]>([
  ['no lines', []],
  ['too few', column(1, FACES[0] as (typeof FACES)[number], 26).slice(0, 11)],
  [
    'ragged lines',
    column(1, FACES[0] as (typeof FACES)[number], 40, 4).map((line, i) => line.slice(0, 12 + ((i * 7) % 23))),
  ],
])('%s fit no face', (_, lines) => {
  expect(fitFace([lines])).toBeNull();
});

test('lines that were wrapped at a number of characters fit no face of print', () => {
  const random = seeded(21);
  const lines = Array.from({ length: 12 }, () => inventLatin(random).body)
    .flat()
    .flatMap(({ text }) => wrapLatin(text, 30, 2, '-'));
  expect(fitFace([lines])).toBeNull();
});

test('columns too short for a long run are fitted one by one', () => {
  const face = FACES[0] as (typeof FACES)[number];
  const columns = Array.from({ length: 12 }, (_, i) => column(30 + i, face, 26, 2).slice(0, 15));
  expect(fitFace(columns)?.columns.map(({ width }) => Math.round(width))).toContain(26);
});

/** The lines of `column` with a blank one over each paragraph. */
function parted(seed: number, face: (typeof FACES)[number], width: number): readonly (readonly string[])[] {
  const boxes: string[][] = [[]];
  for (const line of column(seed, face, width, 6)) {
    boxes.at(-1)?.push(line);
    if (line.endsWith('.')) boxes.push([]);
  }
  return boxes.map((box) => box.slice(0, 7)).filter((box) => box.length > 0);
}

test('paragraphs with a blank line over each show their column together, where no engine read them', () => {
  const face = FACES[0] as (typeof FACES)[number];
  const boxes = [...parted(51, face, 26), ...parted(52, face, 34)];
  const widths = (read: boolean) => fitFace(boxes, read)?.columns.map(({ width }) => Math.round(width)) ?? [];
  expect(widths(false)).toEqual(expect.arrayContaining([26, 34]));
});

test('a long page is fitted by a part of it, and all of it is read', () => {
  const page = column(9, FACES[0] as (typeof FACES)[number], 26, 120);
  expect(page.length).toBeGreaterThan(2000);
  const fitted = fitPage(toLines(page));
  expect(fitted?.columns.map(({ width }) => Math.round(width))).toContain(26);
  expect(fitted?.printed.flatMap(({ pieces }) => pieces.map(({ raw }) => raw))).toEqual(page);
});

test.each([
  [19.8, 22, false, false, 'full'],
  [18, 19, false, false, 'against'],
  [18, 19, true, false, 'short'],
  [17.8, 20, true, true, 'full'],
  [21, 23, true, false, 'against'],
  [36, 40, false, false, 'short'],
  [26, 30, false, false, 'against'],
  [26, 30, true, false, 'short'],
] as const)('%d cells that could not be %d, in 20: stops %s, begins %s: %s', (least, most, stops, begins, kind) => {
  expect(openJudge(20, 2)(least, most, stops, begins)).toBe(kind);
});
