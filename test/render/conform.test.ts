import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nonconformity } from '../../src/render/conform.js';
import { GROUP_KEYS, readRecord } from '../../src/render/read-record.js';
import { recordSchema } from '../../src/render/schema.js';
import { block, record } from './record-of.js';

const isRecord = new Ajv2020({ strict: true, strictTypes: false }).compile(recordSchema);
const fault = (value: unknown) => nonconformity(value, recordSchema, recordSchema);
const full = record({
  headline: '渡口',
  date: '2021-03-04',
  body: [block('渡船开了。')],
  captions: [{ text: '', credit: null, lines: [[3, 4]] }],
  jump: { to: { page: 'A5', mark: '②', text: '（下转）' }, from: null },
  continues: { id: 'p#p1a1', score: 0.5 },
  flags: ['page-cut'],
});

/** Every value at every place of a record, with the path to it. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function changed(value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const inner = (copy as Record<string | number, unknown>)[key];
  if (put === undefined && rest.length === 0) delete (copy as Record<string | number, unknown>)[key];
  else (copy as Record<string | number, unknown>)[key] = changed(inner, rest, put);
  return copy;
}

const values = [undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, [1], { page: null, mark: null, text: 'x' }];

test('agrees with a validator of the whole language, whatever stands wherever', () => {
  expect(fault(full)).toBeNull();
  fc.assert(
    fc.property(
      fc.constantFrom(...places(full).filter((path) => path.length > 0)),
      fc.constantFrom(...values),
      (path, put) => {
        const value = JSON.parse(JSON.stringify(changed(full, path, put)));
        expect(fault(value) === null, `${path.join('.')} = ${JSON.stringify(put)}: ${fault(value)}`).toBe(
          isRecord(value),
        );
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  [{ ...full, page: 0 }, 'page cannot be 0'],
  [{ ...full, text: null }, 'text is null and must be string'],
  [{ ...full, jump: { to: null } }, 'jump has no key "from"'],
  [{ ...full, title: 'x' }, 'it has a key "title" that no record has'],
  [{ ...full, schema: 2 }, 'schema must be 1'],
  [{ ...full, body: [{ ...block('x'), lines: [[1]] }] }, 'body[0].lines[0] cannot be [1]'],
  [[], 'it is array and must be object'],
])('names the place: %#', (value, said) => expect(fault(value)).toBe(said));

test('a line is read, or it is said why not', () => {
  expect(readRecord(JSON.stringify(full))).toEqual(full);
  expect(() => readRecord('{"schema":1')).toThrow('not JSON');
  expect(() => readRecord('{}')).toThrow('not a record: it has no key "schema"');
});

test('records are grouped by texts and numbers', () => {
  expect(GROUP_KEYS).toEqual(
    'schema id source page lang publication date section pageLabel kicker headline deck dateline text'
      .split(' ')
      .toSpliced(4, 0, 'kind'),
  );
});
