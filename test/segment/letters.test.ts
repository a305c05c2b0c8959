import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const VANILLA = [
  'Am I alone in despairing at the news',
  'that the old sail loft is to become a',
  'shop for phone cases? What have they',
  'got to lose, apart from the smell of',
  'synthetic vanilla?',
];
const GRITTERS = [
  'Your correspondent complains that the',
  'quay was not treated on the morning',
  'of the first frost. It was, for I was',
  'driving the gritter.',
];
const NUMBERS = [
  'The new baths are to pay for themselves',
  'within eight years. By my arithmetic',
  'every one of us must swim four times',
  'a week until then.',
];

const LETTERS = [
  'Keep the old loft',
  ...VANILLA,
  'Ivy Tansley',
  'Mill Row, Aldermoor',
  'Gritters not at fault',
  ...GRITTERS,
  'N Fenwick',
  'Wending',
  'Numbers that lie',
  ...NUMBERS,
];

const found = (lines: readonly string[]) =>
  articlesOf(lines.join('\n')).flatMap(({ kind, headline, bylines }) =>
    kind === 'article' ? [{ headline, bylines }] : [],
  );

test('letters are signed at their end, with the place under the name', () => {
  expect(found(['YOUR LETTERS', ...LETTERS, 'Name and address supplied'])).toEqual([
    { headline: 'Keep the old loft', bylines: [{ role: 'Mill Row, Aldermoor', name: 'Ivy Tansley' }] },
    { headline: 'Gritters not at fault', bylines: [{ role: 'Wending', name: 'N Fenwick' }] },
    { headline: 'Numbers that lie', bylines: [{ role: null, name: 'Name and address supplied' }] },
  ]);
});

test('heads in capitals are none of that', () => {
  const page = [
    'QUAY SHUT',
    ...VANILLA,
    'JURY IS OUT',
    'IN MILL CASE',
    ...GRITTERS,
    'LOSSES HIGH',
    'AT WENDING',
    ...NUMBERS,
  ];
  expect(found(page).flatMap(({ bylines }) => bylines)).toEqual([]);
});

test('a dash and a name sign a brief', () => {
  expect(
    found(['Old loft sold', ...VANILLA, '— Ivy Tansley', 'Gritters sent out', ...GRITTERS, '— N. J. Fenwick']),
  ).toEqual([
    { headline: 'Old loft sold', bylines: [{ role: null, name: 'Ivy Tansley' }] },
    { headline: 'Gritters sent out', bylines: [{ role: null, name: 'N. J. Fenwick' }] },
  ]);
});

test('whose words stand above is no writer', () => {
  const page = [
    'Old loft sold',
    ...GRITTERS,
    '',
    '“The loft is',
    'all that we',
    'have left.”',
    '— Ivy Tansley',
    '',
    ...NUMBERS,
  ];
  expect(found(page).flatMap(({ bylines }) => bylines)).toEqual([]);
});

test('a line to the editor opens a letter, whose place and day stand under the name', () => {
  const letters = ['To the Editor:', ...GRITTERS, 'IVY TANSLEY', 'Aldermoor, Nov. 3', 'To the Editor:', ...NUMBERS];
  const stories = articlesOf([...letters, 'NOEL FENWICK', 'Wending, Nov. 5'].join('\n'));
  expect(stories.map(({ bylines, body }) => [bylines.map(({ name }) => name), body.at(-1)?.text])).toEqual([
    [['IVY TANSLEY'], 'Aldermoor, Nov. 3'],
    [['NOEL FENWICK'], 'Wending, Nov. 5'],
  ]);
});

test('the head of the next letter may be a word or two under the place of the last', () => {
  const letters = [
    ...['Letters to the Editor', 'Keep the loft', ...VANILLA, 'Ivy Tansley', 'Wending'],
    ...['Stopped clock', ...NUMBERS, 'N Fenwick', 'Aldermoor'],
  ];
  expect(found(letters).map(({ headline }) => headline)).toEqual(['Keep the loft', 'Stopped clock']);
});

test('under a rubric, a letter may end in a short line, and its signer have the place beside the name', () => {
  const [first, second] = found([
    'LETTERS TO THE EDITOR',
    'The loft is a blank check',
    ...GRITTERS,
    'I will vote no.',
    'Ivy Tansley',
    'Wending',
    'Keep the old loft',
    ...VANILLA,
    'Noel Fenwick, Aldermoor',
    'Thank you, ferrymen',
    ...NUMBERS,
    'The Quill family',
    'Rural Route 3, Wending',
  ]);
  expect(first).toEqual({ headline: 'The loft is a blank check', bylines: [{ role: 'Wending', name: 'Ivy Tansley' }] });
  expect(second).toEqual({ headline: 'Keep the old loft', bylines: [{ role: 'Aldermoor', name: 'Noel Fenwick' }] });
});
