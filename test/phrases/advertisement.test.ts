import { expect, test } from 'vitest';
import { isAdLabel, sellsBook } from '../../src/phrases/advertisement.js';

test.each(['广告', '廣 告', '【广告】', 'ADVERTISEMENT', 'PAID NOTICE', 'ANNONCES.', 'Anzeigen', 'INSERATE'])(
  '%s labels an advertisement',
  (text) => {
    expect(isAdLabel(text)).toBe(true);
  },
);

test.each(['广告词', '公益广告大赛', 'Advertising', '广告：老街的新生意'])('%s labels none', (text) => {
  expect(isAdLabel(text)).toBe(false);
});

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
