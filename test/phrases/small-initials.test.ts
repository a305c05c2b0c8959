import { expect, test } from 'vitest';
import { isSmallInitials } from '../../src/phrases/small-initials.js';

const ABOVE = 'Zugaben wurden vom Chor erklatscht.';
const BELOW = 'Zeugen gesucht';

test.each(['ha', 'wk', 'itn'])('%s signs a German story', (text) => {
  expect(isSmallInitials(ABOVE, text, BELOW)).toBe(true);
  expect(isSmallInitials(ABOVE, text, '')).toBe(true);
});

test.each([
  ['a word', ABOVE, 'und', BELOW],
  ['five letters', ABOVE, 'fenwi', BELOW],
  ['capitals', ABOVE, 'HA', BELOW],
  ['a line that goes on', ABOVE, 'ha', 'gelang es nicht'],
  ['a line of an English page', 'They asked for four more.', 'ha', 'Ferry sold'],
])('%s is none', (_, above, text, below) => {
  expect(isSmallInitials(above, text, below)).toBe(false);
});
