import { expect, test } from 'vitest';
import { openJson } from '../../src/render/json.js';
import { openJsonl } from '../../src/render/jsonl.js';
import { block, record } from './record-of.js';

const HEAD = { source: 'ferry.txt', encoding: 'utf-8' };

test('a record is one line, whatever its text takes for a line break, and reads back the same', () => {
  const story = record({ body: [block('a\u2028b\u2029c\u0085d\ne\rf\u001b[1m\u009b\u007f\ud800')] });
  const line = openJsonl().article(story);
  expect(line.endsWith('}\n')).toBe(true);
  expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u);
  expect(line).toContain('a\\u2028b\\u2029c\\u0085d\\ne\\rf\\u001b[1m\\u009b\\u007f\\ud800');
  expect(JSON.parse(line)).toEqual(story);
});

test('a document is one object, furniture after the articles, in page order', () => {
  const json = openJson();
  const records = (['furniture', 'article', 'furniture', 'article'] as const).map((kind, i) =>
    record({ kind, id: `p#${i}` }),
  );
  const text = [json.open(HEAD), ...records.map(json.article), json.close({ ...HEAD, pages: 2 }), json.end()].join('');
  const [first, second, third, fourth] = records;
  expect(JSON.parse(text)).toEqual({
    schema: 1,
    ...HEAD,
    articles: [second, fourth],
    furniture: [first, third],
    pages: 2,
  });
  expect(Object.keys(JSON.parse(text))).toEqual(['schema', 'source', 'articles', 'furniture', 'encoding', 'pages']);
});

test('furniture beyond the cap is an error with a way out, not lost', () => {
  const json = openJson(1500);
  const furniture = record({ kind: 'furniture' });
  json.open(HEAD);
  expect(json.article(furniture)).toBe('');
  expect(() => Array.from({ length: 10 }, () => json.article(furniture))).toThrow(/more furniture than/u);
});

test('a document of nothing is whole', () => {
  const json = openJson();
  expect(json.open(HEAD) + json.close({ ...HEAD, pages: 0 })).toBe(
    '{"schema":1,"source":"ferry.txt","articles":[],"furniture":[],"encoding":"utf-8","pages":0}\n',
  );
});
