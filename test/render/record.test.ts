import { expect, test } from 'vitest';
import { openRecords } from '../../src/render/record.js';
import { block, record } from './record-of.js';

const idOf = (source: string, page: number, number: number, kind: 'article' | 'photo' | 'furniture' = 'article') =>
  openRecords(source)({ ...record({ page, kind }), number }).id;

test('an id is the source without its last extension, the page, and the place on it', () => {
  expect(idOf('1949.10/p1.ocr.txt', 1, 2)).toBe('1949.10/p1.ocr#p1a2');
  expect(idOf('1949.10/p1', 3, 1)).toBe('1949.10/p1#p3a1');
  expect(idOf('.txt', 1, 1)).toBe('.txt#p1a1');
  expect(idOf('p.txt', 1, 1, 'photo')).toBe('p#p1a1');
});

test('furniture has letters of its own', () => {
  expect(idOf('p.txt', 1, 2, 'furniture')).toBe('p#p1f2');
});

test('every piece says which source it is of', () => {
  expect(openRecords('p.txt')({ ...record({ pieces: [] }), number: 1 }).pieces).toEqual([]);
  const { pieces } = openRecords('p.txt')({ ...record(), pieces: [{ page: 1, lines: [[2, 3]] }], number: 1 });
  expect(pieces).toEqual([{ source: 'p.txt', page: 1, lines: [[2, 3]] }]);
});

test('the keys stand in the order of the schema, and the text is the blocks', () => {
  const body = [block('渡船开了。'), block('怎么修？', 'crosshead')];
  const made = openRecords('p.txt')({ ...record({ body }), number: 1 });
  expect(made.text).toBe('渡船开了。\n\n怎么修？');
  expect(Object.keys(made)).toEqual(
    [
      'schema',
      'id',
      'source',
      'page',
      'kind',
      'lang',
      'publication',
      'date',
      'section',
      'pageLabel',
      'kicker',
      'headline',
      'deck',
    ].concat([
      'bylines',
      'dateline',
      'body',
      'text',
      'captions',
      'jump',
      'at',
      'pieces',
      'continues',
      'continuedBy',
      'confidence',
      'flags',
    ]),
  );
});
