import { expect, test } from 'vitest';
import { readDateline } from '../../src/phrases/dateline.js';
import { wireCredit } from '../../src/phrases/wire-credit.js';

test.each([
  ['(By Courier Leased Wire.) WENDING, March 4.—The ferry', 'Courier Leased Wire', 'WENDING, March 4.—The ferry'],
  ['By United Press. WENDING, March 4.—The ferry', 'United Press', 'WENDING, March 4.—The ferry'],
  ['[By Telegraph to The Courier.) Wending, March 4.', 'Telegraph to The Courier', 'Wending, March 4.'],
  ['Special to The Courier. WENDING, March 4.—The', 'Special to The Courier', 'WENDING, March 4.—The'],
  ['[SPECIAL DISPATCH TO THE COURIER.]—Wending', 'SPECIAL DISPATCH TO THE COURIER', 'Wending'],
])('%s', (text, name, rest) => {
  const found = wireCredit(text);
  expect(found?.name).toBe(name);
  expect(text.slice(found?.end)).toBe(rest);
});

test.each([
  'By Noel Fenwick. The ferry',
  'Special to the town is its ferry',
  'By the wire the ferry hangs',
  '(By Courier Leased Wire.)',
])('%s begins with none', (text) => expect(wireCredit(text)).toBeNull());

test('it signs the report whose place stands behind it', () => {
  const text = '(Special to The Courier.) WENDING, March 4.—The ferry sank.';
  const found = readDateline(text);
  expect(found?.dateline).toBe('WENDING, March 4.');
  expect(found?.bylines).toEqual([{ role: null, name: 'Special to The Courier' }]);
  expect(text.slice(found?.end)).toBe('The ferry sank.');
});
