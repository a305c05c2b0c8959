import { expect, test } from 'vitest';
import { blocksOf } from '../clean.js';

const COLUMN = [
  'climbed to the wheelhouse at',
  'five, as he had on every one of',
  'the mornings since the old boat',
  'was sold, and drank it without',
  'complaint.',
  'Behind him the first lorry of the',
  'day waited with its lamps lit and',
  'a driver who was asleep.',
];

test('a large initial and the short lines beside it are the beginning of a paragraph', () => {
  const blocks = blocksOf(['Last ferry', 'By Ruth Calder', 'T', 'he coffee was', 'cold when he', ...COLUMN].join('\n'));
  expect(blocks.map(({ text }) => text.slice(0, 30))).toEqual([
    'Last ferry',
    'By Ruth Calder',
    'The coffee was cold when he cl',
    'Behind him the first lorry of ',
  ]);
});

test('a letter in the middle of the text is none', () => {
  const [first] = blocksOf([...COLUMN.slice(0, 2), 'T', ...COLUMN.slice(2)].join('\n'));
  expect(first?.text).not.toContain('Tthe');
});
