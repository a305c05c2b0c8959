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
