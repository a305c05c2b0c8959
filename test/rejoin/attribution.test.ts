import { expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { rejoin } from '../../src/rejoin/rejoin.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const WIDTH = 26;
const measure = (text: string): number => setWidth(text, TIMES);

const POST = 'Come and see her while she is clean, there is tea for all who come before noon: ferry.example/first';

/** The paragraphs that are read where these stand in a justified column among made-up ones. */
function readAmong(texts: readonly string[]): readonly string[] {
  const random = seeded(3);
  const around = Array.from({ length: 4 }, () => inventLatin(random).body.map(({ text }) => text));
  const all = [...around.slice(0, 2).flat(), ...texts, ...around.slice(2).flat()];
  const raw = all.flatMap((text) => wrapLatin(text, WIDTH, TIMES.em, '-', measure));
  const lines = raw.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  return rejoin({ number: 1, lines, cut: false }).map(({ text }) => text);
}

test('who said what stands above begins a paragraph of its own, with a dash', () => {
  const said = '— Council of the harbour (@council)';
  expect(readAmong([POST, said])).toEqual(expect.arrayContaining([POST, said]));
});

/** Texts whose dash comes at another place of the line each. */
const DASHED = Array.from(
  { length: 40 },
  (_, n) => `The council named three keepers, ${'i'.repeat(n)} the best one — Tom Fenwick of the light — will sail.`,
).filter((text) => wrapLatin(text, WIDTH, TIMES.em, '-', measure).some((line) => line.startsWith('— Tom')));

test('a dash that the full line above left no room for goes on', () => {
  expect(DASHED.length).toBeGreaterThan(0);
  for (const text of DASHED) expect(readAmong([text])).toContain(text);
});
