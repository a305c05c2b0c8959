import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/article.js';
import { FLAGS } from '../../src/model/flags.js';
import { recordSchema } from '../../src/render/schema.js';
import { block, record } from './record-of.js';

const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
ajv.addSchema(recordSchema);
const isRecord = ajv.compile(recordSchema);
const isDocument = ajv.compile({ $ref: 'urn:news-clean:schema:1#/$defs/document' });

const full: ArticleRecord = record({
  headline: '渡口',
  date: '2021-03-04',
  bylines: [{ role: '本报记者', name: '林舟' }],
  body: [block('渡船开了。'), block('怎么修？', 'crosshead')],
  captions: [{ text: '渡口一角。', credit: null, lines: [[3, 4]] }],
  jump: { to: { page: 'A5', mark: '②', text: '（下转）' }, from: null },
  flags: ['page-cut'],
});

test('records are valid, sparse or full', () => {
  expect(isRecord(record())).toBe(true);
  expect(isRecord(full)).toBe(true);
  expect(isDocument({ schema: 1, source: 'p', encoding: 'utf-8', articles: [full], furniture: [], pages: 1 })).toBe(
    true,
  );
});

describe('what is not as promised is found', () => {
  const { headline: _, ...without } = full;
  const wrong: readonly (readonly [string, object])[] = [
    ['a key too few', without],
    ['a key too many', { ...full, title: '渡口' }],
    ['an empty headline', { ...full, headline: '' }],
    ['an unknown kind', { ...full, kind: 'story' }],
    ['an unknown flag', { ...full, flags: ['odd'] }],
    ['a date that is none', { ...full, date: '4 March' }],
    ['a span of one number', { ...full, pieces: [{ page: 1, lines: [[1]] }] }],
    ['a span of three', { ...full, pieces: [{ page: 1, lines: [[1, 2, 3]] }] }],
    ['line 0', { ...full, pieces: [{ page: 1, lines: [[0, 2]] }] }],
    ['a key too many inside', { ...full, bylines: [{ role: null, name: '林舟', city: 'x' }] }],
    ['an unknown type of block', { ...full, body: [{ ...block('x'), type: 'poem' }] }],
    ['a confidence beyond 1', { ...full, confidence: 1.5 }],
  ];
  test.each(wrong)('%s', (_name, value) => expect(isRecord(value)).toBe(false));
});

test('every flag says in the schema what it means', () => {
  const { flags } = recordSchema.properties ?? {};
  const described = flags?.items?.oneOf?.map(({ const: code, description }) => [code, description]);
  expect(described).toEqual(Object.entries(FLAGS));
});

test('every key is described', () => {
  const described = Object.entries(recordSchema.properties ?? {}).filter(
    ([, { description, $ref }]) => description ?? $ref,
  );
  expect(described.map(([key]) => key)).toEqual(Object.keys(record()));
});
