import { describe, expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { gather } from '../../src/order/gather.js';
import { pairHalves } from '../../src/order/halves.js';
import { readSurroundings } from '../../src/order/surroundings.js';
import { linesOf } from '../lines.js';
import { COLUMN } from './column.js';

const boxesOf = (...boxes: readonly (readonly string[])[]) => {
  const text = boxes.map((box) => box.join('\n')).join('\n\n');
  return cutBoxes(linesOf(text));
};

/** The names that boxes of one character each make. */
const pairs = (...halves: readonly string[]): readonly string[] =>
  [...pairHalves(boxesOf(...halves.map((half) => [half])))].map(([second, first]) => first.text + second.text).sort();

describe('halves of names', () => {
  test.each([
    ['one name', ['李', '欣'], ['李欣']],
    ['one after the other', ['李', '欣', '王', '波'], ['李欣', '王波']],
    ['side by side, the surnames first', ['李', '王', '欣', '波'], ['李欣', '王波']],
    ['a name given that is a surname too', ['张', '江'], ['张江']],
    ['a name given that came first', ['欣', '李'], ['李欣']],
    ['a pen name', ['欣', '波'], ['欣波']],
    ['a half alone', ['李'], []],
  ] as const)('%s', (_name, halves, names) => expect(pairs(...halves)).toEqual(names));

  test('a surname over running text waits for what is given', () => {
    const boxes = boxesOf(['老街夜市重新开张', '李', ...COLUMN], ['欣'], ['王'], ['波']);
    expect([...pairHalves(boxes)].map(([second, { kind }]) => [second.text, kind])).toEqual([
      ['欣', 'body'],
      ['波', 'lone'],
    ]);
  });
});

test('what is given stands right behind a surname that came with running text', () => {
  const boxes = boxesOf(['老街夜市重新开张', '李', ...COLUMN], ['欣']);
  const texts = gather(boxes, readSurroundings(boxes), [[0]]).flatMap((story) => story.map(({ text }) => text));
  expect(texts).toEqual(['老街夜市重新开张李', '欣', COLUMN.join('')]);
});
