import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../src/batch/lock.js';
import { statePaths } from '../../src/batch/state.js';
import { newFolder } from '../cli/command.js';

let root = '';
beforeEach(() => {
  root = newFolder();
});
afterEach(() => rmSync(root, { recursive: true }));

const state = () => statePaths(join(root, 'deep/out'));
/** Leaves a lock as another run would: what ours says, but for some of it. */
function leaveLock(other: Readonly<Record<string, unknown>>): void {
  const ours = takeLock(state());
  const text = readFileSync(state().lock, 'utf8');
  ours.release();
  mkdirSync(state().folder, { recursive: true });
  writeFileSync(state().lock, JSON.stringify({ ...JSON.parse(text), ...other }));
}
/** The number of a process that was, and is no more. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a folder that is held is refused with who holds it and what to do', () => {
  const held = takeLock(state());
  expect(() => takeLock(state())).toThrowError(
    expect.objectContaining({
      code: 'usage',
      message: `${join(root, 'deep/out')}: another run (process ${process.pid}) is writing to it`,
      hint: `wait until it has ended, or choose another --output-dir; if none is there any more, remove ${state().lock}`,
    }),
  );
  held.release();
  takeLock(state()).release();
});

test('what was made for the lock alone goes with it, and nothing else', () => {
  takeLock(state()).release();
  expect(readdirSync(root)).toEqual([]);
  const lock = takeLock(state());
  writeFileSync(join(state().folder, 'done'), '');
  lock.release();
  expect(readdirSync(state().folder)).toEqual(['done']);
});

test('the lock of a process that is gone is no obstacle', () => {
  leaveLock({ pid: deadPid() });
  takeLock(state()).release();
  expect(existsSync(state().lock)).toBe(false);
});

test('what a run was putting aside when it was killed goes, what a live one holds stays', () => {
  leaveLock({ pid: deadPid() });
  const [left, held] = [`${state().lock}-7`, `${state().lock}-8`];
  renameSync(state().lock, left);
  leaveLock({});
  renameSync(state().lock, held);
  takeLock(state()).release();
  expect([left, held].map((path) => existsSync(path))).toEqual([false, true]);
});

test.runIf(existsSync('/proc/self/stat'))('nor where another process has its number now', () => {
  leaveLock({ born: '1' });
  takeLock(state()).release();
});

test.each([
  ['of another machine', { where: 'elsewhere' }],
  ['that was not written to its end', { pid: 'x' }],
])('a lock %s holds while it gives signs of life', (_, other) => {
  leaveLock(other);
  expect(() => takeLock(state())).toThrowError(/is writing to it/u);
  const minuteAgo = Date.now() / 1000 - 60;
  utimesSync(state().lock, minuteAgo, minuteAgo);
  takeLock(state()).release();
});
