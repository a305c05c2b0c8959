import { describe, expect, test } from 'vitest';
import { isLetterPlace, isOverLetters, isUnnamed, letterSigner } from '../../src/phrases/letter.js';

test.each([
  ['Ivy Tansley', { name: 'Ivy Tansley', place: null }],
  ['N Fenwick', { name: 'N Fenwick', place: null }],
  ['(Mrs) Ivy Tansley', { name: '(Mrs) Ivy Tansley', place: null }],
  ['Mrs Tansley', { name: 'Mrs Tansley', place: null }],
  ['Ivy Tansley, Port Ellery', { name: 'Ivy Tansley', place: 'Port Ellery' }],
  ['— Ivy Tansley, Aldermoor', { name: 'Ivy Tansley', place: 'Aldermoor' }],
  ['The Tansley family', { name: 'The Tansley family', place: null }],
  ['Name and address supplied', { name: 'Name and address supplied', place: null }],
])('%s signs a letter', (text, signer) => expect(letterSigner(text)).toEqual(signer));

test.each(['Gritters not at fault', 'Bus chaos, again', 'Tansley', 'I was late, Aldermoor said'])(
  '%s does not',
  (text) => expect(letterSigner(text)).toBeNull(),
);

test.each(['Name and address supplied', 'Name withheld', '(Name and address withheld)'])('%s gives no name', (text) =>
  expect(isUnnamed(text)).toBe(true),
);

describe('places', () => {
  test.each([
    'Mill Row, Aldermoor',
    'Aldermoor',
    '14 Mill Row, Port Ellery',
    'Wending on Sea',
    'Rural Route 3, Aldermoor',
    'PO Box 12',
    'sophomore, naval history',
    'Graduate student, physics',
  ])('%s', (text) => expect(isLetterPlace(text)).toBe(true));

  test.each(['Gritters not at fault', 'the mill', 'Numbers that lie', 'junior harbour master', 'senior, 64'])(
    '%s is none',
    (text) => expect(isLetterPlace(text)).toBe(false),
  );
});

test.each(['YOUR LETTERS', 'Letters to the Editor', 'TO THE EDITOR OF THE HERALD'])('%s stands over letters', (text) =>
  expect(isOverLetters(text)).toBe(true),
);

test.each(['Love letters', 'LETTERS FOUND IN WALL'])('%s does not', (text) => expect(isOverLetters(text)).toBe(false));
