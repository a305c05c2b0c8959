import { expect, test } from 'vitest';
import { openRecords } from '../../src/render/record.js';
import { block, record } from './record-of.js';

const ids = (source: string, articles: readonly Parameters<ReturnType<typeof openRecords>>[0][]): readonly string[] =>
  articles.map(openRecords(source)).map(({ id }) => id);

test('an id is the source without its last extension, the page, and the place on it', () => {
  const story = (page: number) => record({ page });
  expect(ids('1949.10/p1.ocr.txt', [story(1), story(1), story(3)])).toEqual([
    '1949.10/p1.ocr#p1a1',
    '1949.10/p1.ocr#p1a2',
    '1949.10/p1.ocr#p3a1',
  ]);
  expect(ids('1949.10/p1', [story(1)])).toEqual(['1949.10/p1#p1a1']);
  expect(ids('.txt', [story(1)])).toEqual(['.txt#p1a1']);
});

test('furniture is numbered apart, so that it changes no id', () => {
  const kinds = (['furniture', 'article', 'furniture', 'photo'] as const).map((kind) => record({ kind }));
  expect(ids('p.txt', kinds)).toEqual(['p#p1f1', 'p#p1a1', 'p#p1f2', 'p#p1a2']);
  expect(
    ids(
      'p.txt',
      kinds.filter(({ kind }) => kind !== 'furniture'),
    ),
  ).toEqual(['p#p1a1', 'p#p1a2']);
});

test('the keys stand in the order of the schema, and the text is the blocks', () => {
  const [made] = [record({ body: [block('渡船开了。'), block('怎么修？', 'crosshead')] })].map(openRecords('p.txt'));
  expect(made?.text).toBe('渡船开了。\n\n怎么修？');
  expect(Object.keys(made ?? {})).toEqual(
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
    ].concat(['bylines', 'dateline', 'body', 'text', 'captions', 'jump', 'at', 'pieces', 'confidence', 'flags']),
  );
});
