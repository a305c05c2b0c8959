import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean, shell } from './command.js';

const page = (i: number): string =>
  `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${i}条渡\n船又开了。岸上的人都来看。\n`;

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'made'));
  for (const tree of ['in', 'shrinks']) {
    mkdirSync(join(folder, tree));
    for (let i = 0; i < 9; i += 1) writeFileSync(join(folder, `${tree}/p${i}.txt`), page(i));
  }
  writeFileSync(join(folder, 'long.txt'), Array.from({ length: 200 }, (_, i) => page(i)).join('\f'));
  spawnSync('mkfifo', [join(folder, 'held')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Does something while the run, which has opened `held`, waits for the page that is to come out of it. */
function during(doing: string, run: string) {
  return shell(`(exec 3> held; ${doing}; printf 渡口 >&3) & $NC held ${run} -j 1; code=$?; wait; exit $code`, folder);
}

const files = (name: string): readonly string[] =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

describe('in the middle of a run', () => {
  test.each([
    ['the folder of the outputs goes', 'rm -r out', 'out'],
    ['what a run knows of itself goes', 'rm -r out/.news-clean', 'out'],
    ['a file comes in its place', 'rm -r out; touch out', 'out'],
  ])('%s: told in a line, 3, and nothing half written', (_, doing, out) => {
    const { code, err } = during(doing, `in -d ${out}`);
    expect([code, err.split('\n').length]).toEqual([3, 2]);
    expect(err).toMatch(/^news-clean: out\S*: cannot be written: \S/u);
    expect(shell(`find ${out} -type f -size +0`, folder).out).toBe('');
    rmSync(join(folder, out), { recursive: true, force: true });
  });

  test('inputs go, and one becomes a folder: they fail, the others are done', () => {
    const { code, err } = during('rm shrinks/p3.txt shrinks/p4.txt; mkdir shrinks/p4.txt', 'shrinks -d shrunk');
    expect(code).toBe(1);
    expect(err).toMatch(/^shrinks\/p3\.txt: no such file; /mu);
    expect(err).toMatch(/^shrinks\/p4\.txt: it is a folder; /mu);
    const done = ['held', 'p0', 'p1', 'p2', 'p5', 'p6', 'p7', 'p8'].map((name) => `${name}.jsonl`);
    expect(files('shrunk')).toEqual(['done', 'failures.jsonl', ...done]);
  });

  test('an input grows: it is read to the end that it has by then', () => {
    const grows = join(folder, 'grows.txt');
    writeFileSync(grows, page(1));
    expect(during(`printf '\\f' >> grows.txt; cat in/p2.txt >> grows.txt`, 'grows.txt -d grown').code).toBe(0);
    expect(readFileSync(join(folder, 'grown/grows.jsonl'), 'utf8')).toBe(newsClean(['grows.txt'], folder).out);
  });
});

test('notes that cannot be written: told before anything starts, and nothing is left of the output', () => {
  const { code, err } = newsClean(['in/p0.txt', '-o', 'made/out.md', '--notes', 'nowhere/notes.jsonl'], folder);
  expect([code, err.split('\n').length]).toEqual([3, 2]);
  expect(err).toContain('nowhere');
  expect(shell('find made -type f', folder).out).toBe('');
});

describe('a limit of the system', () => {
  test('on open files is told with the way to lift it', () => {
    const { code, err } = shell('ulimit -n 24; $NC in -d few -j 2', folder);
    expect(code).toBe(3);
    expect(err).toMatch(/^news-clean: .*too many files are open; allow more: ulimit -n 1024\n$/u);
    expect(newsClean(['in', '-d', 'few', '--resume'], folder).code).toBe(0);
  });

  // how many files Node itself holds open depends on its version: here some inputs may be read and others not
  test.each([28, 32, 36])('of %d open files is told, and a second run does what is left', (limit) => {
    const run = shell(`ulimit -n ${limit}; $NC in -d few${limit} -j 2`, folder);
    expect([run.code, run.code === 0 || run.err.includes('too many files are open')]).toEqual([
      expect.toSatisfy((code) => [0, 1, 3].includes(code)),
      true,
    ]);
    expect(newsClean(['in', '-d', `few${limit}`, '--resume'], folder).code).toBe(0);
    const done = Array.from({ length: 9 }, (_, i) => `p${i}.jsonl`);
    expect(files(`few${limit}`).filter((name) => name.endsWith('.jsonl') && name !== 'failures.jsonl')).toEqual(done);
  });

  test('on the size of a file leaves none that is half written', () => {
    const { code, err } = shell('ulimit -f 4; $NC long.txt -o long.jsonl; echo $?; $NC in long.txt -d limited', folder);
    expect(code).toBe(1);
    expect(err).toContain('news-clean: long.jsonl: cannot be written: the file is too large\n');
    expect(err).toContain('long.txt: limited/long.jsonl: cannot be written: the file is too large\n');
    expect(readdirSync(folder).filter((name) => name.startsWith('long'))).toEqual(['long.txt']);
    expect(files('limited')).not.toContain('long.jsonl');
  });

  test('on memory is kept by pages of any number', () => {
    const { code, out, err } = shell(
      `for i in 1 2 3 4 5; do cat long.txt; printf '\\f'; done | $NC - | wc -l`,
      folder,
      {
        NODE_OPTIONS: '--max-old-space-size=32',
      },
    );
    expect([code, out.trim(), err]).toEqual([0, '1000', '']);
  });
});

test('a disk that is full ends the run, and what is there is whole', ({ skip }) => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status !== 0) {
    console.warn('NOT TESTED: a full disk (this user may not mount a small one)');
    skip();
  }
  try {
    const { code, err } = newsClean(['in', 'long.txt', '-d', 'disk/out', '--per-article', '-j', '1'], folder);
    expect([code, err.includes('cannot be written: no space left\n')]).toEqual([3, true]);
    expect(files('disk').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test.each(['/dev/zero', '/dev/urandom'])('%s is a binary file, and ends', (device) => {
  const { code, err } = newsClean([device], folder);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^\/dev\/\w+: this is a binary file \(control byte at offset \d+\)/u),
  ]);
});
