import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, start, until } from './command.js';

let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGQUIT', 131],
] as const)('%s ends it with %d, and leaves no file', async (signal, expected) => {
  const own = join(folder, signal);
  mkdirSync(own);
  const child = start(['-', '-o', 'out.md', '--notes', 'notes.jsonl'], own);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin.write('河边的老码头');
  await until(() => readdirSync(own).length === 2);
  expect(readdirSync(own).every((name) => name.endsWith('.tmp'))).toBe(true);
  child.kill(signal);
  expect(await ended).toBe(expected);
  expect(readdirSync(own)).toEqual([]);
});
