import { expect, test } from 'vitest';
import { couldEcho, echoOf } from '../../src/phrases/echo.js';

const TEXT =
  'The Wending harbour board decided on Monday that it would close the upper bridge, and that its two ferries cross by night.';

test.each([
  ['Harbour board to close bridge', 4],
  ['Ferries to cross Wending by night', 3],
  ['Board’s ferries stay', 2],
  // two of four are no more than chance
  ['Harbour lights burned last week, says Tansley', 0],
  ['Board orders lamps', 0],
  ['Bridge', 0],
  ['', 0],
] as const)('"%s" has %d words of the text under it', (head, words) => {
  expect(echoOf(head, TEXT)).toBe(words);
});

test.each([
  ['Harbour board to close bridge', true],
  ['The harbour board has closed', false],
  ['Harbour board to close the', false],
  ['Harbour board said', false],
  ['Harbour board to inter-', false],
] as const)('"%s" could be the first line of a head: %s', (line, could) => {
  expect(couldEcho(line, true)).toBe(could);
});

test('what opens text may go on with a head', () => {
  expect(couldEcho('In winter to stay open', false)).toBe(true);
  expect(couldEcho('In winter to stay open', true)).toBe(false);
});
