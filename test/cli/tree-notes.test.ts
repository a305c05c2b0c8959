import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, newsClean } from './command.js';

const page = (i: number) =>
  `渡口${i}次重开\n\n本报记者 林 舟\n\n河边的老码头昨日修好了，渡\n船又开了 60 次。岸上的人都来看。\n`;

let folder = '';
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'in/10'), { recursive: true });
  for (let i = 0; i < 5; i += 1) writeFileSync(join(folder, `in/${i % 2 === 0 ? '' : '10/'}p${i}.txt`), page(i));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(args, folder);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('the notes on a tree are those on its inputs one after another, for any number of jobs', () => {
  expect(run('in', '-o', 'one.jsonl', '--notes', 'wanted').code).toBe(0);
  expect(read('wanted').split('\n').length).toBeGreaterThan(10);
  for (const jobs of ['1', '3']) {
    expect(run('in', '-d', `out${jobs}`, '--notes', `notes${jobs}`, '-j', jobs).code).toBe(0);
    expect(read(`notes${jobs}`)).toBe(read('wanted'));
  }
  expect(run('in', '-d', 'articles', '--per-article', '--notes', 'articles/notes').code).toBe(0);
  expect(read('articles/notes')).toBe(read('wanted'));
});

test('a run that goes on gives the notes on what was done before too', () => {
  run('in', '-d', 'out', '--notes', 'wanted');
  rmSync(join(folder, 'out/in/p2.jsonl'));
  rmSync(join(folder, 'out/.news-clean/notes/in/10/p1.jsonl'));
  expect(run('in', '-d', 'out', '--notes', 'again', '--resume').err).toMatch(/^2 inputs, 3 done before/u);
  expect(read('again')).toBe(read('wanted'));
  expect(readdirSync(join(folder, 'out/.news-clean')).sort()).toEqual(['done', 'failures.jsonl', 'notes']);
});

test('an input of which nothing can be made has no notes, and the others have', () => {
  writeFileSync(join(folder, 'in/p9.txt'), '%PDF-1.4\n');
  expect(run('in', '-d', 'out', '--notes', 'notes', '-q').code).toBe(1);
  expect(read('notes')).not.toContain('p9.txt');
  expect(read('notes')).toContain('in/p4.txt');
});

test.each([
  ['in/p0.txt', 'in/p0.txt: is an input and would be written over; give the notes another name'],
  ['out/in/p0.jsonl', 'out/in/p0.jsonl: both an output and the notes; give them two names'],
  ['out/.news-clean/done', "--notes out/.news-clean/done: lies in the run's own folder; choose another name"],
  ['in', '--notes in is a folder; give the name of a file in it'],
  ['no/notes', '--notes no/notes: its folder does not exist; make the folder, or choose another'],
])('--notes %s is refused before anything is written', (name, message) => {
  mkdirSync(join(folder, 'out/in'), { recursive: true });
  const ran = run('in/10', 'in/p0.txt', '-d', 'out', '--notes', name);
  expect(ran).toEqual({ code: 2, out: '', err: `news-clean: ${message}\n` });
  expect(readdirSync(join(folder, 'out'), { recursive: true })).toEqual(['in']);
});

test('a tree in a folder of any name', () => {
  expect(run('in', '-d', '清样', '--notes', '清样/记录').code).toBe(0);
  expect(existsSync(join(folder, '清样/in/10/p1.jsonl'))).toBe(true);
  expect(run('in', '-d', '清样', '--notes', '清样/记录', '--resume').err).toMatch(/^0 inputs, 5 done before/u);
});
