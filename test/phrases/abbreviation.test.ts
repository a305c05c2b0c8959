import { expect, test } from 'vitest';
import { endsInAbbreviation, goesOnWithDay, mayEndSentence, ownAbbreviations } from '../../src/phrases/abbreviation.js';

test.each(['said Rep.', 'met on Oct.', 'by Noel W.', 'the U.S.', 'chez Mme.', 'Fern & Co.', '(Mr.', 'on No.'])(
  '%s does not stop',
  (text) => {
    expect(endsInAbbreviation(text)).toBe(true);
  },
);

test.each([
  'to the bridge.',
  'they didn’t.',
  "it wasn't.",
  'I will vote no.',
  'in the sun.',
  'they met.',
  'he said',
  'in 1914.',
  '.',
  '',
])('%s may stop', (text) => {
  expect(endsInAbbreviation(text)).toBe(false);
});

test.each<readonly [string, readonly string[], boolean]>([
  ['with a stop only, once before a small letter', ['All EQ. cars are new.', 'The first EQ.4 and EQ. WAGON'], true],
  ['twice', ['All EQ. cars are new.', 'by the EQ. too'], false],
  ['without its stop too', ['All EQ. cars are new, EQ says.', 'The EQ. WAGON', 'by the EQ.', 'EQ. is new'], false],
  ['before capitals only', ['The old EQ. WAGON', 'by the EQ.', 'The EQ. VAN'], false],
  ['as part of a longer word', ['An REQ. note', 'A SEQ. was on it, and an REQ. too', 'SEQ. it'], false],
])('a word that a page writes %s', (_, lines, own) => {
  expect(ownAbbreviations(lines).has('EQ')).toBe(own);
  expect(endsInAbbreviation('stood by the EQ.', ownAbbreviations(lines))).toBe(own);
});

test('an hour, a firm and a country end sentences, a title does not', () => {
  for (const text of ['until 9 p.m.', 'by Fern Inc.', 'in the U.S.', 'Noel W. Fenwick Jr.'])
    expect(mayEndSentence(text)).toBe(true);
  for (const text of ['said Rep.', 'met on Oct.', 'by Noel W.', 'they met.']) expect(mayEndSentence(text)).toBe(false);
});

test('what a day or a small letter begins goes on with an hour', () => {
  for (const text of ['Monday to Friday', 'Oct. 4', 'EST', 'on other days', '4 March'])
    expect(goesOnWithDay(text)).toBe(true);
  for (const text of ['Islanders said', 'Mary said', 'Estimates rose']) expect(goesOnWithDay(text)).toBe(false);
});
