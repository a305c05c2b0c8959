import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/decode/detect.js';
import type { EncodingName } from '../../src/decode/encoding-name.js';
import { encode } from './encode.js';

const HANS = '河边的老码头昨日修好了，渡船又开了。市民李女士说，以前过河要绕行六公里，现在只要十分钟。';
const HANT = '河邊的老碼頭昨日修好了，渡船又開了。市民李女士說，以前過河要繞行六公里，現在只要十分鐘。';
const HONG_KONG = '深水埗嘅街坊話，條邨啲巴士好耐先嚟一架，佢哋等咗成個鐘，唔知幾時先至有改善。';
const FRENCH =
  'La traversée reprend dès lundi : les élus ont fêté l’événement à l’hôtel de ville, où l’été fut pluvieux.\n';
const GERMAN =
  'Die Fähre fährt wieder. Größere Schäden am Ufer müssen noch geprüft werden, heißt es aus dem Rathaus.\n';
const QUOTES = 'The ferry runs again, the council said. “We are glad,” said the harbour master. It’s been two years.\n';
const TABLE = '渡口\t2024\t18.50\t+0.35%\t1,204,500\n北岸\t2025\t19.02\t-0.11%\t1,187,300\n'.repeat(3);

const TEXTS: readonly (readonly [string, string, readonly EncodingName[]])[] = [
  ['simplified', HANS, ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']],
  ['traditional', HANT, ['utf-8', 'big5', 'gb18030', 'utf-16le', 'utf-16be']],
  ['Cantonese', HONG_KONG, ['utf-8', 'big5', 'gb18030', 'utf-16le', 'utf-16be']],
  ['French', FRENCH, ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']],
  ['German', GERMAN, ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']],
  ['English with a few quotes', QUOTES, ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']],
  ['a table', TABLE, ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']],
];
const CASES = TEXTS.flatMap(([what, text, encodings]) => encodings.map((encoding) => [what, encoding, text] as const));

/** In Western UTF-16 every other byte is 0: damaged, or from an odd byte on, it is nearly as good the other way round. */
const PLAIN = CASES.filter(
  ([what, encoding]) => !encoding.startsWith('utf-16') || !/French|German|English/u.test(what),
);

test.each(CASES)('%s in %s is found', (_, encoding, text) => {
  expect(detect(encode(text, encoding)).encoding).toBe(encoding);
});

test.each(PLAIN)('%s in %s is found with a byte in every fifty broken', (_, encoding, text) => {
  const page = encode(text.repeat(6), encoding);
  const stretches = Math.floor(page.length / 50);
  const broken = fc.tuple(fc.nat(49), fc.nat(255));
  fc.assert(
    fc.property(fc.array(broken, { minLength: stretches, maxLength: stretches }), (places) => {
      const damaged = Uint8Array.from(page);
      for (const [stretch, [at, byte]] of places.entries()) damaged[50 * stretch + at] = byte;
      expect(detect(damaged).encoding).toBe(encoding);
    }),
    { numRuns: 60 },
  );
});

test.each(PLAIN)('%s in %s is found from any byte on', (_, encoding, text) => {
  const bytes = encode(text, encoding);
  for (const at of [1, 2, 3]) expect(detect(bytes.subarray(at, at + 90)).encoding).toBe(encoding);
});

test.each([
  ['新闻', 'gb18030'],
  ['新聞', 'big5'],
  ['Le café est fermé.', 'windows-1252'],
  ['The “old” pier — shut.', 'windows-1252'],
  ['渡口', 'utf-8'],
] as const)('even %s is found', (text, encoding) => expect(detect(encode(text, encoding)).encoding).toBe(encoding));

test.each([
  ['nothing', ''],
  ['ASCII', 'The ferry runs again, the council said.\n'],
  ['a sentence that would be Han as UTF-16', 'Bush hid the facts'],
  ['a break of a sequence at the end', Buffer.from('渡船又开了').subarray(0, 14)],
  ['one damaged byte in ASCII', Buffer.from('The ferry \x81runs again\n', 'latin1')],
  ['NULs in text', '渡口\0\0渡船\0'],
] as const)('%s counts as UTF-8', (_, text) => {
  expect(detect(typeof text === 'string' ? Buffer.from(text) : text).encoding).toBe('utf-8');
});

const RECIPE =
  'Two pounds of green beans, trimmed, and four heads of dill. 2½ cups of vinegar\n¼ cup of salt, and 3½ more for the crock; boil it for an hour at 40° C.\n';

test.each([
  ['fractions', RECIPE],
  ['one sign of copyright', 'The ferry runs again on Monday, the harbour council said last night. © The Herald\n'],
  ['a name of the north', 'The ferry runs again on Monday, said Mr. Kovač of the harbour council last night.\n'],
])('on a page of ASCII, %s are UTF-8', (_, text) => {
  expect(detect(encode(text, 'utf-8') as Uint8Array).encoding).toBe('utf-8');
});

test('two ideographs of GB18030 among ASCII are no UTF-8', () => {
  const text = 'The ferry 渡口 runs again on Monday, the harbour council said last night at the old pier.\n';
  expect(detect(encode(text, 'gb18030') as Uint8Array).encoding).toBe('gb18030');
});
