import { describe, expect, test } from 'vitest';
import { TIMES } from '../../src/chars/proportional.js';
import type { Line } from '../../src/model/line.js';
import { isSpreadOut } from '../../src/rejoin/printed.js';
import { faceRuler } from '../../src/rejoin/ruler.js';
import { gatherStretched } from '../../src/rejoin/stretched.js';
import { linesOf } from '../lines.js';

/** Full lines of a column of 24 cells. */
const AROUND = [
  'The ferry opened on Monday with',
  'thirty early passengers, many of',
  'them with bicycles, who said that',
  'the water was a shorter way to',
];
const WIDTH = 27;

function printedOf(lines: readonly string[]): readonly Line[] {
  const all = linesOf([...AROUND, ...lines, ...AROUND].join('\n'));
  const printed = gatherStretched(
    all.map((line) => ({ line, pieces: [line] })),
    [{ width: WIDTH }],
    faceRuler(TIMES, false),
  );
  expect(printed.flatMap(({ pieces }) => pieces)).toEqual(all);
  return printed.slice(AROUND.length, printed.length - AROUND.length).map(({ line }) => line);
}

const gathered = (lines: readonly string[]): readonly string[] => printedOf(lines).map(({ text }) => text);

describe('a loose line', () => {
  test('that was put together is spread: it is full, and no last one of a paragraph', () => {
    expect(printedOf(['Those', 'waiting', 'nevertheless', 'extraordinarily patient']).map(isSpreadOut)).toEqual([
      true,
      false,
    ]);
  });

  test('that came out a word a line is one line', () => {
    expect(gathered(['Those', 'waiting', 'nevertheless', 'extraordinarily patient'])).toEqual([
      'Those waiting nevertheless',
      'extraordinarily patient',
    ]);
  });
});

test('the name of the paper under its folio is no piece of a loose line', () => {
  const PAPER = ['The Beacon-Tribune', 'FERRY', 'Those waiting were patient'];
  expect(gathered(['A8 | Tuesday, March 4, 2031', ...PAPER])).toEqual(['A8 | Tuesday, March 4, 2031', ...PAPER]);
});

describe('a loose first line', () => {
  const LOOSE = ['Whoever', 'waited', 'there', 'at', 'sea knew it long before'];

  test('is short of its column by its indent', () => {
    expect(gathered(['from the mill.', ...LOOSE])).toEqual([
      'from the mill.',
      'Whoever waited there at',
      'sea knew it long before',
    ]);
  });

  test.each([
    ['no other line is', ['from the mill', ...LOOSE]],
    ['a head set word by word, in capitals, is not', ['from the mill.', ...LOOSE.with(3, 'At')]],
  ])('%s', (_, lines) => {
    expect(gathered(lines)).toEqual(lines);
  });
});

describe('a loose line under a word whose hyphen was dropped', () => {
  const WELDED = 'the boat had first been used to rehabilitate';

  test('begins with the end of that word', () => {
    expect(gathered([WELDED, 'the', 'few', 'extraordinarily patient crew'])).toEqual([
      `${WELDED} the few`,
      'extraordinarily patient crew',
    ]);
  });

  test.each([
    [
      'the word is too short to be broken',
      ['the boat had first been used for all that tide', 'the', 'few', 'extraordinarily patient crew'],
    ],
    [
      'a sentence ends there',
      ['the boat had first been used to rehabilitate.', 'the', 'few', 'extraordinarily patient crew'],
    ],
    ['the line begins with a capital', [WELDED, 'The', 'few', 'extraordinarily patient crew']],
    ['the line is no wider than its column', ['the boat had been used', 'the', 'few', 'extraordinarily patient crew']],
  ])('and not where %s', (_, lines) => {
    expect(gathered(lines)).toEqual(lines);
  });
});

describe('no loose line is', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a full line', ['the old quay was closed at noon']],
    ['a blank line', ['Those', '', 'nevertheless', 'extraordinarily patient people']],
    ['a short line that what follows would have fitted on', ['Those', 'at', 'sea', 'to', 'see', 'a']],
    ['the end of a paragraph over a head', ['evening.', 'Harbour council', 'extraordinarily patient people']],
    ['a broken word', ['neverthe-', 'less', 'extraordinarily patient people']],
  ])('%s', (_, lines) => {
    expect(gathered(lines)).toEqual(lines);
  });

  test('a word a line where no column is near', () => {
    const raw = ['Those', 'waiting', 'nevertheless', 'extraordinarily'];
    const all = raw.map((text, i): Line => ({ number: i + 1, raw: text, text, carried: false }));
    const printed = gatherStretched(
      all.map((line) => ({ line, pieces: [line] })),
      [{ width: WIDTH }],
      faceRuler(TIMES, false),
    );
    expect(printed.map(({ line }) => line.raw)).toEqual(raw);
  });
});

test('a page of short sentences ends in time', () => {
  const short = Array.from({ length: 4000 }, (_, i) => (i % 20 < 8 ? (AROUND[i % 4] ?? '') : 'No.'));
  expect(gathered(short).length).toBeGreaterThan(1000);
});
