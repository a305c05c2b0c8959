import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model/article.js';
import { recordSchema } from '../src/render/schema.js';
import { articlesOf, recordsOf } from './clean.js';
import { fixtures } from './fixtures.js';
import { INVARIANTS } from './invariants.js';
import { spanFaults } from './spans.js';
import { VARIANTS } from './variants.js';

/** Every input of the fixtures, and what has broken other tools. */
const INPUTS: readonly (readonly [name: string, text: string])[] = [
  ...fixtures().map(({ folder, input }) => [folder, input] as const),
  ...Object.keys(VARIANTS).map(
    (name) => [`variants/${name}`, readFileSync(`fixtures/variants/${name}/input.txt`, 'utf8')] as const,
  ),
  ['nothing', ''],
  ['blank lines', '\n\n \n\u3000\n'],
  ['no last line break', '昨日，青禾市下了一场雨'],
  ['two pages', '雨停了\n\n昨日，青禾市下了一场雨。\n\f雪停了\n\n昨日，云浦市下了一场雪。\n'],
  ['astral characters and marks on marks', '𠮷野家𠮷野家，“𠀀𠀁”。\ne\u0301te\u0301 \u{1f469}\u200d\u{1f4bb}\n'],
  ['opened and never closed', '（下转第\n“‘《（【\n本报讯（记者\n'],
];

describe.each(INPUTS)('%s', (_, text) => {
  test.each(Object.entries(INVARIANTS))('%s', (__, broken) => {
    expect(broken(text)).toEqual([]);
  });

  test('every record validates against the schema', () => {
    expect(recordsOf(text, 'a/b.txt').filter((record) => !validate(record))).toEqual([]);
  });
});

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(recordSchema);

test('the schema asks for every key and lets no other in', () => {
  const [record] = recordsOf('雨停了\n\n昨日，青禾市下了一场雨。\n', 'a.txt');
  expect(validate({})).toBe(false);
  expect(validate({ ...record, more: 1 })).toBe(false);
  for (const key of Object.keys(record ?? {})) {
    expect(validate(Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key))), key).toBe(
      false,
    );
  }
});

test('the reader of spans sees what is wrong', () => {
  const article = articlesOf('昨日，青禾市下了一场雨。\n')[0] as Article;
  const at = (lines: readonly [number, number]) => [
    { ...article, body: [{ type: 'paragraph', text: '雨', lines: [lines] } as const] },
  ];
  expect(spanFaults(['雨'], at([1, 2])).join()).toContain('not in the source');
  expect(spanFaults(['雨', '雪'], at([2, 2])).join()).toContain('does not hold it');
  const block = { type: 'paragraph', text: '雨', lines: [[1, 3]] } as const;
  const other = { type: 'paragraph', text: '雨', lines: [[2, 2]] } as const;
  expect(spanFaults(['雨', '雨', '雨'], [{ ...article, body: [block, other] }]).join()).toContain('two blocks');
});
