import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTemplate } from '../../src/cli/meta-from.js';
import { newFolder, newsClean } from './command.js';

const BARE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const PRINTED = `2031年3月8日 星期六\n青禾日报\n第4版 县域\n\n${BARE}`;

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, '河报/2031-03-09'), { recursive: true });
  writeFileSync(join(folder, '河报/2031-03-09/2.txt'), BARE);
  writeFileSync(join(folder, '河报/2031-03-09/4.txt'), PRINTED);
  writeFileSync(join(folder, '河报/cover.txt'), BARE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(args, folder);
const facts = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ publication, date, section, pageLabel }) => [publication, date, section, pageLabel]);

describe('a template', () => {
  const FORM = '{publication}/{date}/{pageLabel}.txt';
  test.each([
    [FORM, 'a/b/河报/2031-03-09/2.txt', { publication: '河报', date: '2031-03-09', pageLabel: '2' }],
    [FORM, './河报//2031-03-09/2.txt', { publication: '河报', date: '2031-03-09', pageLabel: '2' }],
    [FORM, '2031-03-09/2.txt', null],
    [FORM, '河报/2031-02-30/2.txt', null],
    [FORM, '河报/20310309/2.txt', null],
    [FORM, '河报/2031-03-09/2.md', null],
    [FORM, '河报/2031-03-09/.txt', null],
    ['{publication}-{date}.txt', 'a-b-2031-03-09.txt', { publication: 'a-b', date: '2031-03-09' }],
    ['{publication}{date}.txt', 'a2031-03-09.txt', { publication: 'a', date: '2031-03-09' }],
    ['{section}-{pageLabel}.txt', 'a-b-3.txt', { section: 'a', pageLabel: 'b-3' }],
    ['{date}', '2031-03-09', { date: '2031-03-09' }],
    ['{date}', '2031-03-09x', null],
    ['p{pageLabel}p', 'pp', null],
    ['old+(1)/{pageLabel}.t.t', 'old+(1)/7.t.t', { pageLabel: '7' }],
    ['{pageLabel}.t.t', '7.txt', null],
  ])('%s over %s', (template, path, expected) => expect(openTemplate(template)(path)).toEqual(expected));

  test('is read in linear time', () => {
    const dashes = '-'.repeat(100_000);
    expect(openTemplate('{publication}-{section}-{pageLabel}-x')(dashes)).toBeNull();
  });
});

describe('--meta and --meta-from', () => {
  const FROM = ['--meta-from', '{publication}/{date}/{pageLabel}.txt'];

  test('date a page by its path, before what is said of all', () => {
    const { code, out, err } = run(
      '河报/2031-03-09/2.txt',
      ...FROM,
      '--meta',
      'section=要闻',
      '--meta',
      'publication=x',
    );
    expect([code, err, facts(out)]).toEqual([0, '', [['河报', '2031-03-09', '要闻', '2']]]);
  });

  test('leave what the page prints of itself', () => {
    const { out } = run('河报/2031-03-09/4.txt', ...FROM, '--meta', 'section=x');
    expect(facts(out)).toEqual([['青禾日报', '2031-03-08', '县域', '4']]);
  });

  test('a path of another form is told once, and has what is said of all', () => {
    const { code, out, err } = run(
      '河报/cover.txt',
      '河报/2031-03-09/2.txt',
      '-',
      ...FROM,
      '--meta',
      'date=2031-01-01',
    );
    expect([code, err.match(/--meta-from/gu)?.length]).toEqual([0, 1]);
    expect(err).toMatch(/^河报\/cover\.txt: --meta-from says nothing of this path/u);
    expect(facts(out)[0]).toEqual([null, '2031-01-01', null, null]);
  });

  test('reach every worker of a tree, whose summary counts the paths of another form', () => {
    const { code, err } = run('河报', '-d', 'out', '-j', '2', ...FROM);
    expect(code).toBe(0);
    expect(err).toContain('1 input whose path --meta-from says nothing of (河报/cover.txt)\n');
    expect(facts(readFileSync(join(folder, 'out/河报/2031-03-09/2.jsonl'), 'utf8'))).toEqual([
      ['河报', '2031-03-09', null, '2'],
    ]);
    // other values are another run: nothing counts as done
    expect(run('河报', '-d', 'out', '--resume', ...FROM).err).toContain('3 done before');
    expect(run('河报', '-d', 'out', '--resume', ...FROM, '--meta', 'section=x').err).not.toContain('done before');
  });

  test.each([
    [['--meta', 'dat=2031-03-08'], '--meta has no "dat"; did you mean date?'],
    [['--meta', 'date=8.3.2031'], '--meta: date cannot be "8.3.2031"; give a day of the calendar: 2031-03-08'],
    [['--meta', 'date=2031-02-29'], '--meta: date cannot be "2031-02-29"; give a day of the calendar: 2031-03-08'],
    [['--meta', 'section='], '--meta: section cannot be ""; give a text, or leave it out'],
    [['--meta', 'section'], '--meta cannot be "section"; give KEY=VALUE: --meta date=2031-03-08'],
    [['--meta', 'section=a', '--meta', 'section=b'], '--meta has section twice; give each key once'],
    [['--meta-from', '{pagelable}.txt'], '--meta-from has no "pagelable"; did you mean pageLabel?'],
    [['--meta-from', 'x.txt'], '--meta-from "x.txt" names no key; as in \'{publication}/{date}/{pageLabel}.txt\''],
    [
      ['--meta-from', '{section}{pageLabel}'],
      '--meta-from "{section}{pageLabel}" has two keys side by side; put between them what stands between them in the paths',
    ],
    [['--meta-from', '{date}/{date}'], '--meta-from "{date}/{date}" has {date} twice; name each key once'],
    [['--meta', 'section=a', '--stage', 'repair'], '--meta does nothing with --stage; leave one of them out'],
  ])('%j is refused', (args, advice) => {
    expect(run('河报/cover.txt', ...args)).toEqual({ code: 2, out: '', err: `news-clean: ${advice}\n` });
  });
});
