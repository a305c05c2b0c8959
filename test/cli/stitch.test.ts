import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean, shell } from './command.js';

const FRONT =
  '2031年3月8日 星期六\n青 禾 日 报 第1版 要闻\n渡口重开以后\n本报记者 林舟\n　　河边的老码头昨日修好了，渡船又开了，白鹭洲的居民每天（下转第二版①）\n';
const INNER =
  '2031年3月8日 星期六\n青 禾 日 报 第2版 综合\n渡口重开\n　　（上接第一版①）少走一个小时。渡船每天开八班，白鹭洲的学生坐船不要钱。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'front.txt'), FRONT);
  writeFileSync(join(folder, 'inner.txt'), INNER);
  writeFileSync(join(folder, 'issue.txt'), `${FRONT}\f${INNER}`);
  writeFileSync(join(folder, 'both.jsonl'), newsClean(['-q', 'front.txt', 'inner.txt'], folder).out);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(['stitch', ...args], folder);
const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('over the pages of one source', () => {
  test('a story is one record, and the ids of others stay', () => {
    const [whole, ...rest] = records(newsClean(['-q', 'issue.txt'], folder).out);
    expect(rest).toEqual([]);
    expect(whole).toMatchObject({ id: 'issue#p1a1', headline: '渡口重开以后', pieces: [{ page: 1 }, { page: 2 }] });
    expect(whole.text).toContain('每天少走一个小时。');
  });

  test('--why tells of a line on the later page', () => {
    const { out } = newsClean(['issue.txt', '--why', '8'], folder);
    expect(out).toContain('stitch second-head: 渡口重开 → nothing');
    expect(out).toContain('it is in issue#p1a1 渡口重开以后');
  });

  test('every format holds the story once', () => {
    for (const format of ['json', 'markdown', 'text']) {
      const { code, out } = newsClean(['-q', 'issue.txt', '-f', format], folder);
      expect([code, out.split('少走一个小时').length]).toEqual([0, format === 'json' ? 3 : 2]);
    }
  });
});

describe('over sources', () => {
  test('records in, records out, linked, in a pipe or from files', () => {
    const { code, out, err } = run('both.jsonl');
    const [first, second] = records(out);
    expect([code, err]).toEqual([0, '']);
    expect(first.continuedBy).toEqual({ id: 'inner#p1a1', score: expect.any(Number) });
    expect(second.continues).toEqual({ id: 'front#p1a1', score: first.continuedBy.score });
    expect(shell('$NC -q front.txt inner.txt | $NC stitch', folder).out).toBe(out);
  });

  test('--merge joins them, --notes says what it left out', () => {
    const { code, out } = run('--merge', '--notes', 'notes.jsonl', 'both.jsonl');
    const [whole, ...rest] = records(out);
    expect([code, rest]).toEqual([0, []]);
    expect(whole.pieces.map(({ source }: { source: string }) => source)).toEqual(['front.txt', 'inner.txt']);
    const notes = records(readFileSync(join(folder, 'notes.jsonl'), 'utf8'));
    expect(notes.map(({ source, rule }) => [source, rule])).toContainEqual(['inner.txt', 'second-head']);
  });

  test('other keys part what does not agree in them', () => {
    expect(records(run('--by', 'source', 'both.jsonl').out).map(({ continuedBy }) => continuedBy)).toEqual([
      null,
      null,
    ]);
    expect(records(run('--by', 'lang', 'both.jsonl').out)[0].continuedBy?.id).toBe('inner#p1a1');
  });

  test('records without the keys go through, and it is said', () => {
    writeFileSync(join(folder, 'bare.jsonl'), newsClean(['-'], folder, '昨日无事。\n').out);
    const { code, out, err } = run('bare.jsonl');
    expect(records(out)).toHaveLength(1);
    expect([code, err]).toEqual([
      0,
      '1 record has no publication and no date, and nothing was looked for; --by chooses other keys\n',
    ]);
  });

  test('bad lines are named, and the rest goes on', () => {
    const good = readFileSync(join(folder, 'both.jsonl'), 'utf8');
    writeFileSync(join(folder, 'bad.jsonl'), `x\n${good}\n{"schema":1}\n`);
    const { code, out, err } = run('bad.jsonl', 'missing.jsonl');
    expect(code).toBe(1);
    expect(records(out)).toHaveLength(2);
    expect(err.split('\n').map((line) => line.split(';')[0])).toEqual([
      'bad.jsonl:1: not JSON',
      'bad.jsonl:5: not a record: it has no key "id"',
      expect.stringMatching(/^missing\.jsonl: /u),
      '',
    ]);
  });

  test('what makes no sense is refused, and nothing is read', () => {
    expect(run('--by', 'dat', 'both.jsonl')).toMatchObject({ code: 2, out: '' });
    expect(run('--by', 'date,', 'both.jsonl').err).toContain('has an empty key');
    expect(run('--notes', 'n.jsonl', 'both.jsonl').err).toContain('--notes tells what --merge left out');
    expect(run('-o', 'x', 'both.jsonl')).toMatchObject({ code: 2, out: '' });
    expect(run('--merge', '--notes', 'both.jsonl', 'both.jsonl')).toMatchObject({ code: 2, out: '' });
  });

  test('nothing gives nothing, and a reader that goes away is no error', () => {
    expect(newsClean(['stitch'], folder, '')).toEqual({ code: 0, out: '', err: '' });
    expect(
      shell(
        'set -o pipefail; for i in $(seq 3000); do cat both.jsonl; done > many; $NC stitch --by id many | head -1 >/dev/null; echo $?',
        folder,
      ).out,
    ).toBe('0\n');
  });

  test('its help says what it does', () => {
    expect(run('--help').out).toContain('--by <keys>');
    expect(newsClean(['--help'], folder).out).toContain('stitch');
  });
});
