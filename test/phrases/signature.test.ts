import { expect, test } from 'vitest';
import { endsInSender, readSignature } from '../../src/phrases/signature.js';

test.each([
  ['The ferry sank on Sunday.—PTI', ['PTI'], 'The ferry sank on Sunday.'],
  ['The ferry sank on Sunday. — AFP/Reuters', ['AFP/Reuters'], 'The ferry sank on Sunday. '],
  ['La péniche a coulé dimanche. (Belga)', [], 'La péniche a coulé dimanche. (Belga)'],
  ['Die Fähre sank am Sonntag. (sda)', [], 'Die Fähre sank am Sonntag. (sda)'],
  // whoever wrote it is left in the text
  ['Die Fähre sank am Sonntag. (nf)', [], 'Die Fähre sank am Sonntag. (nf)'],
  ['The town has a week to pay. – NDR', [], 'The town has a week to pay. – NDR'],
])('%s ends a story', (text, names, left) => {
  const found = readSignature(text);
  expect(found?.bylines.map(({ name }) => name)).toEqual(names);
  expect(text.slice(0, found?.at)).toBe(left);
  expect(endsInSender(text)).toBe(true);
});

test.each([
  'The ferry sank (nf)',
  'Die Fähre sank am Sonntag. (sic)',
  'Die Fähre sank am Sonntag. (iv)',
  'She said no. — Ivy',
  'The union – PTI',
  'He left the harbour. — He came back',
  'The harbour was shut. (See map)',
  '',
])('%s ends none', (text) => {
  expect(readSignature(text)).toBeNull();
  expect(endsInSender(text)).toBe(false);
});

test('a Chinese line is not asked', () => expect(endsInSender('渡轮星期日沉没。(nf)')).toBe(false));

test.each([
  ['渡轮星期日恢复通航。（苗）', '苗'],
  ['渡轮星期日恢复通航。（荷央）', '荷央'],
  ['渡轮星期日恢复通航！”（漫禾汀）', '漫禾汀'],
])('%s is signed with a name of no known surname, or half of one', (text, name) => {
  const found = readSignature(text);
  expect(found?.bylines).toEqual([{ role: null, name }]);
  expect(text.slice(found?.at)).toBe(`（${name}）`);
});

test.each([
  '渡轮星期日恢复通航（苗）',
  '渡轮星期日恢复通航。（上）',
  '渡轮星期日恢复通航。（待续）',
  '渡轮星期日恢复通航。（附图）',
  '渡轮星期日恢复通航。（新闻）',
  '渡轮星期日恢复通航。（见图）',
])('%s is not', (text) => expect(readSignature(text)).toBeNull());
