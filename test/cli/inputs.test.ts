import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean, type Ran, shell } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const ODD = Buffer.from([0xd0, 0xc2]);

let folder = '';
const put = (path: string | Buffer) =>
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path)]), PAGE);

beforeAll(() => {
  folder = newFolder();
  for (const name of ['in/b', 'in/a', 'in/.hidden', 'none', 'alone'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['in/b/1.txt', 'in/a/2.txt', 'in/a/1.txt', 'in/a.txt', 'in/.hidden/1.txt', 'p(1).txt']) put(name);
});
afterAll(() => rmSync(folder, { recursive: true }));

const sources = ({ out }: Ran): readonly string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).source);
const run = (...args: string[]) => newsClean(args, folder);

describe('a folder', () => {
  test('gives its files, sorted by bytes; hidden ones stay out', () => {
    const ran = run('in');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(sources(ran)).toEqual(['in/a.txt', 'in/a/1.txt', 'in/a/2.txt', 'in/b/1.txt']);
    expect(sources(run('./in/'))).toEqual(sources(ran));
  });

  test('without a file is told, and so is a pattern without a match and a name without a file', () => {
    const { code, out, err } = run('none', 'x*.txt', 'in/b', 'nope.txt');
    expect([code, out.split('\n').length]).toEqual([1, 2]);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'none: no file is in it; names that begin with a dot are left out',
      'x*.txt: matches nothing; quote it, and try ** for folders in folders',
    ]);
    expect(err).toContain('nope.txt: no such file');
  });

  test('that holds the output does not read it', () => {
    put('alone/1.txt');
    expect(shell('cd alone && $NC . -o all.jsonl && $NC . -o all.jsonl && $NC . > again.jsonl', folder)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^all\.jsonl: this is output of news-clean/u),
    });
    expect(sources(shell('cat alone/again.jsonl', folder))).toEqual(['1.txt']);
  });

  test('with links in circles, links to nothing and pipes ends, and tells of them', () => {
    const { code, out, err } = shell(
      'mkdir w && cp in/a.txt w && ln -s ../w w/round && ln -s no w/dead && mkfifo w/pipe && $NC w',
      folder,
    );
    expect([code, out.split('\n').length]).toEqual([1, 2]);
    expect(err).toBe(
      [
        'w/dead: no such file; it is a link to nothing',
        'w/pipe: it is no file but a pipe or a device; give it as an argument of its own',
        'w/round: its links go in a circle',
        '',
      ].join('\n'),
    );
  });

  test('in the place of one page is refused where one page is wanted', () => {
    expect(run('in', '-f', 'json')).toMatchObject({ code: 2, out: '' });
    expect(run('in', '--why', '1')).toMatchObject({ code: 2, out: '' });
    expect(run('in/b', '-f', 'json').code).toBe(0);
  });

  test('follows a link to another', () => {
    mkdirSync(join(folder, 'linked'));
    symlinkSync('../in/a', join(folder, 'linked/a'));
    expect(sources(run('linked'))).toEqual(['linked/a/1.txt', 'linked/a/2.txt']);
  });
});

test('a pattern gives what it matches, sorted; what exists is a path first', () => {
  expect(sources(run('in/**/1.txt', 'p(1).txt'))).toEqual(['in/a/1.txt', 'in/b/1.txt', 'p(1).txt']);
});

/** Forbids to read folders of a certain name, also to root. */
const FORBID = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { opendirSync, readdir } = fs;
const error = Object.assign(new Error(), { code: 'EACCES' });
const isForbidden = (path) => String(path).endsWith('locked');
fs.opendirSync = (path, options) => {
  if (isForbidden(path)) throw error;
  return opendirSync(path, options);
};
fs.readdir = (path, options, hear) => (isForbidden(path) ? hear(error) : readdir(path, options, hear));
syncBuiltinESMExports();
`;

test('a folder that nobody may read is told, in a folder and in a pattern, and the rest goes on', () => {
  mkdirSync(join(folder, 'partly/locked'), { recursive: true });
  mkdirSync(join(folder, 'partly/open'));
  for (const name of ['partly/locked/1.txt', 'partly/open/1.txt', 'partly/z.txt']) put(name);
  writeFileSync(join(folder, 'forbid.mjs'), FORBID);
  const env = { NODE_OPTIONS: `--import ${join(folder, 'forbid.mjs')}` };
  const ran = newsClean(['partly'], folder, '', env);
  expect([ran.code, sources(ran)]).toEqual([1, ['partly/open/1.txt', 'partly/z.txt']]);
  expect(ran.err).toBe('partly/locked: no permission; check who may read it: ls -l\n');
  expect(newsClean(['partly/**/*.txt'], folder, '', env)).toEqual(ran);
  expect(newsClean(['partly/locked/*'], folder, '', env)).toEqual({ ...ran, out: '' });
});

test('a pattern matches names in any bytes', () => {
  mkdirSync(join(folder, 'bytes'));
  put(Buffer.concat([Buffer.from('bytes/'), ODD, Buffer.from('新.txt')]));
  put('bytes/旧.txt');
  expect(sources(run('bytes/*.txt'))).toEqual(['bytes/\\xd0\\xc2新.txt', 'bytes/旧.txt']);
  expect(sources(run('bytes/??新.txt', 'bytes/?.txt'))).toEqual(['bytes/\\xd0\\xc2新.txt', 'bytes/旧.txt']);
  expect(shell('$NC bytes/*新.txt', folder).err).toBe(
    'bytes/\uFFFD\uFFFD新.txt: no such file; its name is not UTF-8: give its folder, a quoted "glob*" or --files-from\n',
  );
});

test('a pattern gives a file once, whatever parts of it match', () => {
  const ran = run('{in/a/*,in/**/1}.txt');
  expect([ran.code, ran.err, sources(ran)]).toEqual([0, '', ['in/a/1.txt', 'in/a/2.txt', 'in/b/1.txt']]);
});

describe('an input that is found twice is read once, and told', () => {
  test.each([
    ['by itself', ['in/a.txt', './in//./a.txt'], 1, 'in//./a.txt'],
    ['in a folder', ['in', 'in/a.txt'], 4, 'in/a.txt'],
    ['by a pattern', ['in/a.txt', 'in/a*'], 1, 'in/a.txt'],
    ['in a list', ['in/a.txt', '--files-from', 'a-list'], 1, 'in/./a.txt'],
  ])('%s', (_, args, count, name) => {
    const told = `${name}: stands twice among the inputs; it is read once\n`;
    writeFileSync(join(folder, 'a-list'), 'in/./a.txt\n');
    const ran = run(...args);
    expect([ran.code, ran.err, sources(ran).length]).toEqual([0, told, count]);
    if (count === 1) expect(run(...args, '-f', 'json')).toMatchObject({ code: 0, err: told });
    expect(run(...args, '-n')).toMatchObject({ code: 0, err: told });
    const tree = run(...args, '-d', 'twice', '--force');
    expect([tree.code, tree.err.replace(/\d inputs?, .*\n/u, '')]).toEqual([0, told]);
    expect(run(...args, '-d', 'twice', '--force', '-n')).toMatchObject({ code: 0, err: told });
  });

  test('as are many, in one line', () => {
    const { code, err } = run('in', 'in/b', join(folder, 'in/a.txt'));
    expect([code, err]).toEqual([0, 'in/b/1.txt and 1 more: stand twice among the inputs; each is read once\n']);
  });

  test('by stitch too', () => {
    shell('$NC in/a.txt > a.jsonl', folder);
    const { code, out, err } = run('stitch', 'a.jsonl', './a.jsonl');
    expect([code, out.split('\n').length]).toEqual([0, 2]);
    expect(err).toContain('a.jsonl: stands twice among the inputs; it is read once\n');
  });
});

describe('-n tells of what cannot be read as the run does', () => {
  test.each([[['-n']], [['-n', '-d', 'dry']]])('%j', (flags) => {
    writeFileSync(join(folder, 'unread'), 'in\nin/a.txt\n');
    const ran = run('nope', '--files-from', 'unread', ...flags);
    expect([ran.code, ran.err]).toEqual([1, '']);
    const [nope, listed, found] = ran.out.split('\n');
    expect(nope).toMatch(/^nope: no such file; /u);
    expect(listed).toBe('in: it is a folder; give it as an argument of its own: news-clean in');
    expect(found).toMatch(/^in\/a\.txt → /u);
    expect(existsSync(join(folder, 'dry'))).toBe(false);
  });

  test('an input in the place of the output', () => {
    expect(run('in/a*', '-o', 'in/a.txt', '-n')).toMatchObject({ code: 2, out: '' });
  });
});

describe('--files-from', () => {
  test('takes a line for a path, from a file or a pipe, beside arguments', () => {
    writeFileSync(join(folder, 'list'), 'in/b/1.txt\r\n\nin/a/2.txt');
    expect(sources(run('--files-from', 'list'))).toEqual(['in/b/1.txt', 'in/a/2.txt']);
    expect(sources(run('in/a.txt', '--files-from', 'list'))).toEqual(['in/a.txt', 'in/b/1.txt', 'in/a/2.txt']);
    expect(sources(shell('cat list | $NC --files-from -', folder))).toEqual(['in/b/1.txt', 'in/a/2.txt']);
    expect(sources(shell('$NC --files-from <(cat list)', folder))).toEqual(['in/b/1.txt', 'in/a/2.txt']);
  });

  test('takes a byte order mark for no part of the first name, however names end', () => {
    writeFileSync(join(folder, 'marked'), '\uFEFFin/b/1.txt\r\nin/a/2.txt\r\n');
    writeFileSync(join(folder, 'marked0'), '\uFEFFin/b/1.txt\0in/a/2.txt');
    const names = ['in/b/1.txt', 'in/a/2.txt'];
    expect(sources(run('--files-from', 'marked'))).toEqual(names);
    expect(sources(run('--files-from', 'marked0', '-0'))).toEqual(names);
    expect(sources(shell('cat marked | $NC --files-from -', folder))).toEqual(names);
    writeFileSync(join(folder, 'marked'), '\uFEFF');
    expect(run('--files-from', 'marked').err).toContain('names no file');
  });

  test('takes names in any bytes, line feeds too', () => {
    mkdirSync(join(folder, 'odd'));
    put(Buffer.concat([Buffer.from('odd/'), ODD, Buffer.from('新.txt')]));
    put('odd/a\nb.txt');
    const expected = ['odd/a\nb.txt', 'odd/\\xd0\\xc2新.txt'];
    expect(sources(run('odd'))).toEqual(expected);
    const listed = sources(shell('find odd -type f -print0 | $NC -0 --files-from -', folder));
    expect([...listed].sort()).toEqual(expected.sort());
    expect(shell('find odd -type f -print0 | $NC --files-from -', folder)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is --null missing?'),
    });
  });

  test('that cannot be read is wrong usage; a name in it that cannot is not', () => {
    expect(run('--files-from', 'lits')).toMatchObject({
      code: 2,
      err: 'news-clean: --files-from lits: no such file; did you mean list?\n',
    });
    expect(run('-0', 'in')).toMatchObject({ code: 2 });
    expect(run('-', '--files-from', '-')).toMatchObject({ code: 2 });
    writeFileSync(join(folder, 'wrong'), 'nope.txt\nin\nin/a.txt\n');
    const ran = run('--files-from', 'wrong');
    expect([ran.code, sources(ran)]).toEqual([1, ['in/a.txt']]);
    expect(ran.err).toContain('in: it is a folder; give it as an argument of its own: news-clean in\n');
  });
});
