import { describe, expect, test } from 'vitest';
import { bareRole, readByline } from '../../src/phrases/byline.js';
import { BYLINE_FORMS } from '../../src/phrases/byline-forms-western.js';
import { isWesternName } from '../../src/phrases/person-western.js';

const people = (text: string) => readByline(text)?.map(({ role, name }) => `${role ?? ''}|${name}`) ?? null;

describe.each(BYLINE_FORMS)('$name', ({ find, leaves, reads }) => {
  test.each(reads)('reads %s', (text, expected) => {
    expect(people(text)).toEqual(expected);
    expect(find(text)).not.toBeNull();
  });

  test.each(leaves)('leaves %s', (text) => expect(people(text)).toBeNull());
});

test('brackets around the whole are no part of it', () => {
  expect(people('(From Our Own Correspondent)')).toEqual(['|Our Own Correspondent']);
  expect(people('(Eigener Bericht)')).toEqual(['|Eigener Bericht']);
});

test.each(['Noel Fenwick', 'N. J. Fenwick', 'Noel de la Quill', 'Noel d’Arcy', 'NOEL FENWICK', 'Noël Marlowe-Reed'])(
  '%s is a name',
  (text) => expect(isWesternName(text)).toBe(true),
);

test.each([
  'Fenwick',
  'Noel fenwick',
  'The Fenwicks',
  'Noel Fenwick and Ivy Tansley',
  'Noel 2 Fenwick',
  'By Noel Fenwick',
  'Special Contract',
])('%s is none', (text) => expect(isWesternName(text)).toBe(false));

test.each([
  'Staff writer',
  'COLLABORATION SPÉCIALE',
  'Chief reporter',
  'Chief Reporter',
  'Political Editor',
  'POLITICAL EDITOR',
  'Herald Staff Writer',
  'Special Correspondent',
])('the role %s stands alone', (text) => expect(bareRole(text)).toBe(text));

test.each(['Ghost Writer', 'staff writer', 'Letters to the Editor', 'Reporter', 'Staff'])('%s is no role', (text) =>
  expect(bareRole(text)).toBeNull(),
);
