import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean } from './command.js';

const STORY = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const BARE = '河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.txt'), `${STORY}\f${BARE}`);
  writeFileSync(join(folder, 'in/b\u001b.txt'), Buffer.from(BARE, 'utf16le'));
  writeFileSync(join(folder, 'in/c.pdf'), '%PDF-1.4\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(args, folder);
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');
const TOLD = [
  'in/a.txt: utf-8, 2 pages, 2 articles, 1 flagged',
  'in/b\\u001b.txt: utf-16le, 1 page, 1 article, 1 flagged',
  expect.stringMatching(/^in\/c\.pdf: this is a PDF, /u),
];

describe('--verbose tells of each input', () => {
  test('of one output, in order, and the output is the same', () => {
    const { code, out, err } = run('in', '-v');
    expect([code, lines(err)]).toEqual([1, TOLD]);
    expect(out).toBe(run('in').out);
  });

  test.each(['repair', 'rejoin'])('of the stage %s, which tells no articles apart', (stage) => {
    expect(run('in/a.txt', '--stage', stage, '-v').err).toBe('in/a.txt: utf-8, 2 pages\n');
  });

  test('of a tree, whoever worked on it, and before the summary', () => {
    const { code, err } = run('in', '-d', 'out', '--verbose', '-j', '2', '--progress', 'always');
    expect(code).toBe(1);
    expect(lines(err).slice(0, 3).toSorted()).toEqual(TOLD);
    expect(lines(err)[3]).toBe('2 inputs, 3 pages, 3 articles');
  });

  test('of what an earlier run did', () => {
    run('in', '-d', 'again');
    const { err } = run('in', '-d', 'again', '--resume', '-v');
    expect(lines(err).slice(0, 2)).toEqual(['in/a.txt: done before', 'in/b\\u001b.txt: done before']);
  });

  test('not with --quiet', () => {
    expect(run('in', '-q', '-v')).toEqual({
      code: 2,
      out: '',
      err: 'news-clean: --quiet and --verbose exclude each other; leave one of them out\n',
    });
  });
});

describe('columns side by side in a line', () => {
  const PIECES = ['岸边的老码头昨日又修好了，渡', '船昨日又开了。岸上的人都来看'];
  const COLUMNS = `${PIECES.join('     ')}\n`.repeat(20);
  const ADVICE =
    /^side\.txt: on page 2 columns .* pdftotext -layout .*; prefer: pdftotext -raw page\.pdf - \| news-clean$/u;
  beforeAll(() => writeFileSync(join(folder, 'side.txt'), `${STORY}\f${COLUMNS}\f${COLUMNS}`));

  test.each([[[]], [['-f', 'text']], [['--stage', 'rejoin']], [['--stage', 'repair']]])(
    'are told of once, with what to run: %j',
    (args) => {
      const { code, err } = run('side.txt', ...args);
      expect([code, lines(err)]).toEqual([0, [expect.stringMatching(ADVICE)]]);
      expect(run('side.txt', ...args, '-q').err).toBe('');
    },
  );

  test('are told of at the end of a tree', () => {
    const { code, err } = run('side.txt', 'in/a.txt', '-d', 'sides');
    expect(code).toBe(0);
    expect(lines(err).at(-1)).toBe(
      '1 input with columns side by side in a line, as pdftotext -layout prints them: prefer pdftotext -raw (side.txt)',
    );
  });
});
