import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, newsClean } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'dist'));
  for (const part of ['bin', 'dist/command', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const caches = () =>
  readdirSync(join(folder, 'dist/command'))
    .filter((name) => name.includes(process.versions.v8))
    .map((name) => join(folder, 'dist/command', name));

/** What the copy makes of the page. */
function fromCopy(...flags: readonly string[]) {
  const args = [...flags, join(folder, 'bin/news-clean.js')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: PAGE, encoding: 'utf8' });
  return [stdout, stderr];
}

test('code that V8 kept is taken, and where it cannot be the page comes out the same', () => {
  const expected = [newsClean([], folder, PAGE).out, ''];
  expect(caches().length).toBeGreaterThan(1);
  expect(fromCopy()).toEqual(expected);
  // other settings than it was kept under
  expect(fromCopy('--max-lazy')).toEqual(expected);
  for (const path of caches()) writeFileSync(path, readFileSync(path).subarray(0, 1000));
  expect(fromCopy()).toEqual(expected);
  for (const path of caches()) rmSync(path);
  expect(fromCopy()).toEqual(expected);
});

test('what was kept is what V8 takes', () => {
  const ask = `const { settle, load, scripts } = require(${JSON.stringify(resolve('bin/load.js'))});
settle();
load('./main.js').main(['--version']).then(() => console.log([...scripts.values()].map((script) => script.cachedDataRejected)));`;
  expect(spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout).toMatch(/\[(?: false,?)+ \]\n$/u);
});

test('V8 optimises a long run, and not a short one', () => {
  const optimised = (input: string) => {
    const args = ['--trace-opt', resolve('bin/news-clean.js'), '-f', 'text'];
    return spawnSync(process.execPath, args, { input, encoding: 'utf8' }).stdout.includes('completed optimizing');
  };
  const page = `${PAGE.repeat(20)}\f`;
  expect(optimised(page.repeat(10))).toBe(false);
  expect(optimised(page.repeat(100))).toBe(true);
});

test('a clone that was never built says in one line how to', () => {
  const clone = join(folder, 'clone');
  mkdirSync(clone);
  for (const part of ['bin', 'package.json']) cpSync(part, join(clone, part), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, 'bin/news-clean.js')], {
    input: PAGE,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^news-clean: .*clone" has not been built: run npm ci there\n$/);
});
