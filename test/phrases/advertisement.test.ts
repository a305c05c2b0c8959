import { expect, test } from 'vitest';
import { endsAsPaid, isAdLabel, sellsBook } from '../../src/phrases/advertisement.js';
import { articlesOf } from '../clean.js';

test.each([
  '广告',
  '廣 告',
  '【广告】',
  'ADVERTISEMENT',
  'PAID NOTICE',
  'ANNONCES.',
  'Anzeigen',
  'INSERATE',
  'Inserat',
  'PUBLICITÉ',
  'WERBUNG',
])('%s labels an advertisement', (text) => {
  expect(isAdLabel(text)).toBe(true);
});

test.each(['广告词', '公益广告大赛', 'Advertising', 'Werbung für die Fähre', '广告：老街的新生意'])(
  '%s labels none',
  (text) => {
    expect(isAdLabel(text)).toBe(false);
  },
);

test.each([
  'This day is published, price 5s. in boards, THE FERRY, a Tale',
  'Just published, in two volumes octavo, THE FERRY',
  'Tits day are published, price 3s. THE FERRY',
])('%s sells a book', (text) => {
  expect(sellsBook(text)).toBe(true);
});

test.each(['This day is published the report on the ferry', 'Just published figures show', 'Published, price 5s.'])(
  '%s sells none',
  (text) => {
    expect(sellsBook(text)).toBe(false);
  },
);

test.each([
  'Oars at the upper quay.—Advt.',
  'Oars at the quay.- AdvL',
  'at the quay." — [Adv.]',
  'Read it on Sunday.--ADVT.',
])('%s was paid for', (text) => expect(endsAsPaid(text)).toBe(true));

test.each([
  'Advt.',
  'the keeper said in his advt.',
  'She sells oars—Adv',
  'The boys.—Ada.',
  'Oars.—Advertisement feature',
])('%s was not', (text) => expect(endsAsPaid(text)).toBe(false));

test('what was paid for ends there, without a blank line', () => {
  const text = `COUNCIL HEARS THE KEEPER
The council met on Monday and heard the report of the
keeper of the light, which was ordered to be printed.
Oars and rudders of the best wood are to be had of the
boat builder at the upper quay at all hours.—Advt.
THE FERRY IS SOLD
The council bought the old ferry on Monday for the sum
that the keepers of the light had asked for it.
`;
  expect(articlesOf(text).map(({ headline }) => headline)).toEqual(['COUNCIL HEARS THE KEEPER', 'THE FERRY IS SOLD']);
  const alone = text.split('\n').slice(3).join('\n');
  expect(articlesOf(alone).map(({ kind }) => kind)).toEqual(['advertisement', 'article']);
});
