import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFolder, newsClean, shell } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第一条渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeEach(() => {
  folder = newFolder();
  for (const place of ['pages/1949/10', 'pages/p1']) mkdirSync(join(folder, place), { recursive: true });
  for (const name of ['pages/1949.txt', 'pages/1949/10/p1.txt', 'pages/p1/p1.txt', 'pages/p1/p2.txt'])
    writeFileSync(join(folder, name), PAGE);
  writeFileSync(join(folder, 'list'), 'pages/1949.txt\npages/p1/p1.txt\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (line: string, within = '.') => newsClean(line.split(' '), join(folder, within));
const everything = () => shell('find . -type f -exec md5sum {} + | sort', folder).out;

describe('no file that is read, or lies beside one, is written over', () => {
  test.each([
    ['a page in the folder of its articles', '../p1/p1.txt -d .. --per-article --force', 'pages/1949'],
    ['a folder of pages in the place of articles', '1949.txt -d . --per-article --force', 'pages'],
    ['a page of a folder that is read', 'pages/p1 -o pages/p1/p1.txt'],
    ['the same, by notes', 'pages/p1 --notes pages/p1/p1.txt'],
    ['the same, by the notes of a tree', 'pages/p1 -d out --notes pages/p1/p1.txt'],
    ['the list of inputs', '--files-from list -o list'],
    ['the same, by notes', '--files-from list --notes list'],
    ['the same, by the notes of a tree', '--files-from list -d out --notes list'],
  ])('%s: 2, and all is as it was', (_, line, within = '.') => {
    const before = everything();
    const { code, err, out } = run(line, within);
    expect([code, out, err.split('\n').length]).toEqual([2, '', 2]);
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    shell('find . -name .news-clean -exec rm -r {} +', folder);
    expect(everything()).toBe(before);
  });

  test('articles of an earlier run stay where another input would take the place of their folder', () => {
    expect(run('1949 -d ../out --per-article -q', 'pages').code).toBe(0);
    expect(everything()).toContain('out/1949/10/p1/p1a1-');
    const before = everything();
    expect(run('1949.txt -d ../out --per-article --resume -q', 'pages').code).toBe(2);
    expect(everything()).toBe(before);
  });

  test('a file of somebody else in a folder of articles', () => {
    run('pages/p1/p2.txt -d out --per-article');
    writeFileSync(join(folder, 'out/pages/p1/p2/mine.md'), 'mine');
    const { code, err } = run('pages/p1/p2.txt -d out --per-article --force');
    expect([code, err]).toEqual([2, expect.stringContaining('mine.md')]);
    expect(readFileSync(join(folder, 'out/pages/p1/p2/mine.md'), 'utf8')).toBe('mine');
  });
});

describe('what an earlier run wrote is written anew', () => {
  test.each(['out.jsonl', 'out.json', 'out.md'])('%s in the folder that is read', (name) => {
    const line = name === 'out.json' ? `pages/1949 -o pages/1949/${name}` : `pages -o pages/${name}`;
    expect([run(line).code, run(line).code]).toEqual([0, 0]);
  });

  test('a folder of articles', () => {
    expect(run('pages/p1 -d out --per-article -q').code).toBe(0);
    const before = everything();
    expect(run('pages/p1 -d out --per-article --force -q').code).toBe(0);
    expect(everything()).toBe(before);
  });
});

test('a list that names no file is told of', () => {
  writeFileSync(join(folder, 'none'), '');
  const { code, err } = run('--files-from none');
  expect([code, err]).toEqual([1, expect.stringContaining('--files-from none: names no file')]);
});

test('a tree tells how many lines of furniture it leaves out', () => {
  writeFileSync(join(folder, 'folio.txt'), `河湾日报\n2031年3月8日 星期六 第4版\n${PAGE}`);
  expect(run('folio.txt -d out').err).toContain('2 lines of furniture set aside; --furniture gives them too\n');
  expect(run('folio.txt -d other --furniture').err).not.toContain('set aside');
});
