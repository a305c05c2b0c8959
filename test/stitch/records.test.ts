import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/article.js';
import { joinParts } from '../../src/rejoin/join-parts.js';
import { openGroups } from '../../src/stitch/group-records.js';
import { linkRecords, mergeRecords } from '../../src/stitch/link-records.js';
import { block, record } from '../render/record-of.js';
import { end } from './article-of.js';

const one = (source: string, text: string, parts: Partial<ArticleRecord> = {}): ArticleRecord =>
  record({
    id: `${source}#p1a1`,
    source: `${source}.txt`,
    body: [block(text)],
    pieces: [{ source: `${source}.txt`, page: 1, lines: [[1, 1]] }],
    ...parts,
  });
const FIRST = one('p1', '河边的老码头昨日修好了，居民每天', {
  jump: { to: end('2'), from: null },
  flags: ['open-end'],
});
const REST = one('p2', '少走一个小时。', { jump: { to: null, from: end('1') } });
const OTHER = one('p3', '石桥昨日加宽。');

describe('records of several sources', () => {
  test('say which goes on with which, and keep what they were', () => {
    const [first, other, rest] = linkRecords([FIRST, OTHER, REST]);
    expect(first).toEqual({ ...FIRST, flags: [], continuedBy: { id: 'p2#p1a1', score: expect.any(Number) } });
    expect(rest).toEqual({ ...REST, continues: { id: 'p1#p1a1', score: first?.continuedBy?.score } });
    expect(other).toEqual(OTHER);
  });

  test('are the same when they are linked again', () => {
    const once = linkRecords([FIRST, OTHER, REST]);
    expect(linkRecords(once)).toEqual(once);
  });

  test('become one record where asked, at the place of the first, each piece with its source', () => {
    const [rest, whole] = mergeRecords([REST, FIRST], joinParts);
    expect(rest).toBeNull();
    expect(whole).toMatchObject({
      id: 'p1#p1a1',
      text: '河边的老码头昨日修好了，居民每天少走一个小时。',
      jump: { to: null, from: null },
      continues: null,
      continuedBy: null,
      pieces: [{ source: 'p1.txt' }, { source: 'p2.txt' }],
      flags: [],
    });
    expect(Object.keys(whole ?? {})).toEqual(Object.keys(FIRST));
  });

  test('are flagged where the other part is in none of them', () => {
    expect(linkRecords([REST, OTHER]).map(({ flags }) => flags)).toEqual([['open-start'], []]);
  });
});

describe('groups', () => {
  const dated = (id: string, date: string | null) => record({ id, date });
  const run = (records: readonly ArticleRecord[], most: number) => {
    const seen: string[][] = [];
    const groups = openGroups(
      ['date'],
      (group) => {
        seen.push(group.map(({ id }) => id));
        return group;
      },
      { records: most, units: 1_000 },
    );
    const out = [...records.flatMap((item) => [...groups.push(item, 1)]), ...groups.end()].map(({ id }) => id);
    return { out, seen, ...groups.leftover() };
  };

  test('need not be sorted, and records keep their order', () => {
    const records = [dated('a', '1'), dated('b', '2'), dated('c', '1'), dated('d', '2')];
    expect(run(records, 10)).toMatchObject({
      out: ['a', 'b', 'c', 'd'],
      seen: [
        ['a', 'c'],
        ['b', 'd'],
      ],
      late: 0,
    });
  });

  test('that are sorted need no more than one of them held', () => {
    const records = Array.from({ length: 30 }, (_, i) => dated(`${i}`, `${Math.floor(i / 3)}`));
    const { out, seen, late } = run(records, 4);
    expect([out.length, seen.length, late]).toEqual([30, 10, 0]);
    expect(seen.every((group) => group.length === 3)).toBe(true);
  });

  test('that come again too late are told of, and nothing is lost', () => {
    const records = [...Array.from({ length: 6 }, (_, i) => dated(`${i}`, `${i}`)), dated('z', '0')];
    expect(run(records, 3)).toMatchObject({ out: ['0', '1', '2', '3', '4', '5', 'z'], late: 1, lateGroup: 'date=0' });
  });

  test('too large to hold are cut, told of, and nothing is lost', () => {
    const { out, late } = run(
      Array.from({ length: 7 }, (_, i) => dated(`${i}`, '1')),
      3,
    );
    expect(out).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(late).toBe(3);
  });

  test('are for those that have a key', () => {
    expect(run([dated('a', null), dated('b', null)], 10)).toMatchObject({ out: ['a', 'b'], seen: [], keyless: 2 });
  });
});
