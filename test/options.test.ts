import { describe, expect, test } from 'vitest';
import { nearest } from '../src/nearest.js';
import { settle } from '../src/options.js';

/** As a caller without types would. */
const settleAny = (options: object) => () => settle(options);

test('what is not given has its default', () => {
  expect(settle()).toEqual({
    encoding: 'auto',
    spacing: 'auto',
    keepOrder: false,
    convert: undefined,
    meta: {},
    note: undefined,
  });
  expect(settle({ spacing: 'keep' }).spacing).toBe('keep');
});

test('what is unknown is refused, with what was meant', () => {
  expect(settleAny({ spaceing: 'keep' })).toThrow(
    expect.objectContaining({ code: 'usage', hint: 'did you mean spacing?' }),
  );
  expect(settleAny({ zzz: 1 })).toThrow(
    expect.objectContaining({ hint: 'the options are: encoding, spacing, keepOrder, convert, meta, note' }),
  );
  expect(settleAny({ spacing: 'kepe' })).toThrow(expect.objectContaining({ hint: 'did you mean keep?' }));
  expect(settleAny({ encoding: 8 })).toThrow('encoding cannot be 8');
  expect(settleAny({ convert: 't2s' })).toThrow(
    expect.objectContaining({ code: 'usage', hint: "load it first: convert: await loadConverter('t2s')" }),
  );
  expect(settleAny({ meta: { dates: '2031-03-08' } })).toThrow(expect.objectContaining({ hint: 'did you mean date?' }));
  expect(settleAny({ meta: { date: '8 March' } })).toThrow('meta: date cannot be "8 March"');
  expect(settleAny({ meta: 'x' })).toThrow('meta cannot be "x"');
  expect(settleAny({ note: 'x' })).toThrow('note must be a function');
});

const ROUND: { self?: object } = {};
ROUND.self = ROUND;

test.each<[what: string, options: unknown, says: string]>([
  ['no options at all', null, 'options cannot be null'],
  ['a number for options', 5, 'options cannot be 5'],
  ['a function for options', () => 5, 'options cannot be a function'],
  ['a list of what is known', { meta: [] }, 'meta cannot be [object Array]'],
  ['a table of what is known', { meta: new Map() }, 'meta cannot be [object Map]'],
  ['null for a word', { spacing: null }, 'spacing cannot be null'],
  ['null for an encoding', { encoding: null }, 'encoding cannot be null'],
  ['null for a converter', { convert: null }, 'convert cannot be null'],
  ['a number of any size', { spacing: 5n }, 'spacing cannot be 5'],
  ['a thing that holds itself', { convert: ROUND }, 'convert cannot be [object Object]'],
])('%s is refused by name', (_, options, says) => {
  const settle = settleAny(options as object);
  expect(settle).toThrow(expect.objectContaining({ code: 'usage' }));
  expect(settle).toThrow(says);
});

describe('the nearest word', () => {
  test.each([
    ['formta', ['format', 'furniture'], 'format'],
    ['Format', ['format'], 'format'],
    ['fromat', ['format'], 'format'],
    ['xyz', ['format', 'notes'], null],
    ['a', ['b'], null],
    ['pgae1.txt', ['page1.txt', 'page2.txt'], 'page1.txt'],
  ])('%s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected));
});
