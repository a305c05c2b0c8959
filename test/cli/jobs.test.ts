import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, newsClean, start, until } from './command.js';

const FILES = 150;
/** Pages that differ: one copied many times would hide a mix-up. */
const page = (i: number): string =>
  `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${i}条渡\n船又开了。岸上的人都来看。\n`;

/** Breaks the worker that opens a page of a certain name. */
const BREAK = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
fs.readFileSync = (path, options) => {
  if (String(path).includes('exit')) process.exit(9);
  if (String(path).includes('starve')) for (const held = []; ; ) held.push(new Array(100_000).fill(0.5));
  if (String(path).includes('broken')) throw new TypeError('broken on purpose');
  return readFileSync(path, options);
};
syncBuiltinESMExports();
`;

let folder = '';
beforeAll(() => {
  folder = newFolder();
  for (let i = 0; i < FILES; i += 1) {
    mkdirSync(join(folder, `in/${i % 7}`), { recursive: true });
    writeFileSync(join(folder, `in/${i % 7}/p${i}.txt`), page(i));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of a tree and what is in it, but for what the run keeps for itself. */
const tree = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('/.news-clean/'))
      .sort()
      .map((path) => [path.slice(join(folder, root).length), readFileSync(path, 'utf8')]),
  );

test('any number of jobs gives the same tree and says the same', () => {
  const ran = ['1', '2', '5'].map((jobs) => newsClean(['in', '-d', `jobs${jobs}`, '-j', jobs], folder));
  expect(ran.map(({ code, err }) => [code, err])).toEqual(
    Array(3).fill([0, `${FILES} inputs, ${FILES} pages, ${FILES} articles\n`]),
  );
  expect(tree('jobs1').size).toBe(FILES);
  expect(tree('jobs2')).toEqual(tree('jobs1'));
  expect(tree('jobs5')).toEqual(tree('jobs1'));
  expect(tree('jobs1').get('/in/3/p10.jsonl')).toBe(newsClean(['in/3/p10.txt'], folder).out);
});

test('pages that end, starve or break their worker are failed inputs, and the others are done', () => {
  mkdirSync(join(folder, 'bad'));
  for (const name of ['a', 'b-exit', 'c', 'd-starve', 'e', 'f-broken', 'g'])
    writeFileSync(join(folder, `bad/${name}.txt`), page(1));
  writeFileSync(join(folder, 'break.mjs'), BREAK);
  const env = { NODE_OPTIONS: `--import ${join(folder, 'break.mjs')}` };
  const { code, err } = newsClean(['bad', '-d', 'mended', '-j', '2'], folder, '', env);
  expect(code).toBe(1);
  expect([...tree('mended').keys()]).toEqual(['/bad/a.jsonl', '/bad/c.jsonl', '/bad/e.jsonl', '/bad/g.jsonl']);
  expect(err).toContain('bad/b-exit.txt: it ended its worker (exit code 9)\n');
  expect(err).toContain('bad/d-starve.txt: it takes more than 1024 MB of memory\n');
  expect(err).toContain('bad/f-broken.txt: a fault in news-clean itself');
  expect(err).toContain('3 inputs failed: see mended/.news-clean/failures.jsonl\n');
});

test('killed at any moment and gone on with, it gives the tree of an undisturbed run', async () => {
  // nobody writes to it, so that no run is done before it is killed
  spawnSync('mkfifo', [join(folder, 'held')]);
  const log = join(folder, 'killed/.news-clean/done');
  const size = () => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  for (let kills = 0; kills < 9; kills += 1) {
    const again = kills === 0 ? [] : ['--resume'];
    const child = start(['in', 'held', '-d', 'killed', '-j', '2', ...again, '-q'], folder);
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    const [before, more] = [size(), kills * 200];
    await until(() => size() > before + more || size() > 4000);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
  }
  expect(newsClean(['in', '-d', 'killed', '--resume'], folder).code).toBe(0);
  expect(tree('killed')).toEqual(tree('jobs1'));
  expect(readdirSync(join(folder, 'killed/.news-clean')).sort()).toEqual(['done', 'failures.jsonl']);
});
