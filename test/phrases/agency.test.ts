import { expect, test } from 'vitest';
import { dashedAgency } from '../../src/phrases/agency.js';
import { readByline } from '../../src/phrases/byline.js';

test.each(['Press Trust of India', 'PTI', 'The Associated Press', 'EXPRESS NEWS SERVICE', 'REUTERS NEWS AGENCY'])(
  '%s signs by itself',
  (text) => expect(readByline(text)).toEqual([{ role: null, name: text }]),
);

test.each([
  ['— Reuters', 'Reuters'],
  ['—PTI', 'PTI'],
  ['– AP', 'AP'],
  ['— AFP/Reuters', 'AFP/Reuters'],
  ['— Staff Reporter', 'Staff Reporter'],
  ['— Staff', 'Staff'],
])('%s signs with a dash', (text, who) => {
  expect(dashedAgency(text)).toBe(who);
  expect(readByline(text)).toEqual([{ role: null, name: who }]);
});

test.each(['Reuters', 'Agencies', 'AP', '— Ivy Tansley', '— Reuters said', 'PTI said'])('%s may be text', (text) =>
  expect(readByline(text)).toBeNull(),
);
