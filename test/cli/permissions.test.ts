import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND, newFolder, newsClean } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
  for (const name of ['in', 'out']) mkdirSync(join(folder, name));
  for (const name of ['a', 'b']) writeFileSync(join(folder, `in/${name}.txt`), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The switch had a longer name before Node 23.5. */
const SWITCH = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

/**
 * Runs the command with leave to read itself and `in`, to write `out`, and to do nothing else: no other file, no child
 * process, no add-on; `--disallow-code-generation-from-strings` takes eval away.
 */
function confined(args: readonly string[], ...more: readonly string[]) {
  const own = ['bin', 'dist', 'node_modules', 'package.json'].map((name) => `--allow-fs-read=${resolve(name)}`);
  const leave = [
    `--allow-fs-read=${join(folder, 'in')}`,
    ...['read', 'write'].map((way) => `--allow-fs-${way}=${join(folder, 'out')}`),
  ];
  const flags = [SWITCH, '--disallow-code-generation-from-strings', '--no-warnings', ...own, ...leave, ...more];
  return spawnSync(process.execPath, [...flags, COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
}

test('a page needs leave to read it, and no other', () => {
  const page = join(folder, 'in/a.txt');
  const { stdout, stderr, status } = confined([page, '-c', 's2t']);
  expect([status, stderr, stdout]).toEqual([0, '', newsClean([page, '-c', 's2t'], folder).out]);
});

test('an output needs leave to write its folder', () => {
  const [page, made] = [join(folder, 'in/a.txt'), join(folder, 'out/a.md')];
  const ran = confined([page, '-o', made]);
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  newsClean([page, '-o', 'plain.md'], folder);
  expect(readFileSync(made, 'utf8')).toBe(readFileSync(join(folder, 'plain.md'), 'utf8'));
});

test('a tree needs threads, and leave to write its folder', () => {
  const ran = confined([join(folder, 'in'), '-d', join(folder, 'out/tree'), '--progress', 'never'], '--allow-worker');
  expect([ran.status, ran.stderr]).toEqual([0, '2 inputs, 2 pages, 2 articles\n']);
});

describe('what there is no leave for is told with the switch that gives it', () => {
  const [page, elsewhere] = ['in/a.txt', 'elsewhere.md'];
  const NO = 'Node was given no leave';

  test.each([
    ['to write an output', [page, '-o', elsewhere], [], `${NO} to write to its folder: --allow-fs-write`],
    [
      'to write beside it',
      [page, '-o', elsewhere],
      [`--allow-fs-write=${elsewhere}`],
      `${NO} to write to its folder: --allow-fs-write`,
    ],
    [
      'to write notes',
      [page, '-o', 'out/b.md', '--notes', elsewhere],
      [],
      `${NO} to write to its folder: --allow-fs-write`,
    ],
    ['to write a tree', ['in', '-d', 'nowhere'], [], `${NO} to write to its folder: --allow-fs-write`],
    ['for workers', ['in', '-d', 'out/other'], [], `${NO} for workers: --allow-worker`],
  ])('%s', (_, args, leave, message) => {
    const whole = (word: string) => word.replace(/^(?=\w)|(?<==)/u, `${folder}/`);
    const ran = confined(args.map(whole), ...leave.map(whole));
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringMatching(/^news-clean: [^\n]*\n$/u)]);
    expect(ran.stderr).toContain(`cannot be written: ${message}\n`);
    expect(readdirSync(folder).sort()).toEqual(['in', 'out', 'plain.md']);
  });

  test('to read', () => {
    const ran = confined([join(folder, 'plain.md')]);
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining(`: ${NO} to read it: --allow-fs-read\n`)]);
  });
});
