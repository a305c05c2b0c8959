import { describe, expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { rejoin } from '../../src/rejoin/rejoin.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const WIDTH = 26;

/** The lines that stand by themselves where these stand between two columns of made-up stories. */
function loneAmong(lines: readonly string[]): readonly string[] {
  const random = seeded(5);
  const measure = (text: string): number => setWidth(text, TIMES);
  const column = () =>
    Array.from({ length: 3 }, () => inventLatin(random).body)
      .flat()
      .filter(({ type }) => type === 'paragraph')
      .flatMap(({ text }) => wrapLatin(text, WIDTH, TIMES.em, '-', measure));
  const raw = [...column(), ...lines, ...column()];
  const page = raw.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  return rejoin({ number: 1, lines: page, cut: false })
    .filter(({ shape }) => shape === 'lone')
    .map(({ text }) => text);
}

describe('between justified columns without a blank line', () => {
  test.each<readonly [string, readonly string[]]>([
    ['of three lines', ['New reading room', 'opens beside', 'the old mill']],
    ['of a line that leaves room, over a byline', ['Harbour council puts off vote', 'By Ruth Calder']],
    ['over two columns, as wide as two printed lines', ['Bakers want the Saturday market to begin an hour sooner']],
  ])('a head %s stands by itself', (_, lines) => {
    expect(loneAmong(lines).join(' ')).toBe(lines.join(' '));
  });

  test('running text does not', () => {
    expect(loneAmong([])).toEqual([]);
  });
});
