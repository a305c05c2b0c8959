import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from './cli/command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
/** Title of each section with an example, and what the example prints. */
const PRINTS: readonly (readonly [title: string, out: string])[] = [
  ['Clean a string', '渡口重开 1\n'],
  ['Clean a stream', '1 渡口重开\n'],
  ['Options', '2031-03-08 渡口重開 '],
  ['The stages', '6\n3\n'],
  ['Records', '"1949/10/p1#p1a1"\n'],
];

/** The sections of docs/library.md that hold an example, and the example. */
const examples = new Map(
  readFileSync('docs/library.md', 'utf8')
    .split(/^## /mu)
    .flatMap((section) => {
      const code = /^```ts\n(.*?)^```$/msu.exec(section)?.[1];
      return code === undefined ? [] : [[section.slice(0, section.indexOf('\n')), code] as const];
    }),
);
const fileOf = (title: string): string => `${title.replaceAll(' ', '-')}.ts`;

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/news-clean'));
  symlinkSync(resolve('node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'page.txt'), PAGE);
  for (const [title, code] of examples)
    writeFileSync(join(folder, fileOf(title)), `const page = ${JSON.stringify(PAGE)};\n${code}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every section with an example is here', () => {
  expect([...examples.keys()]).toEqual(PRINTS.map(([title]) => title));
});

test('every example compiles under strict types, as for a user of the package, and prints what it says', () => {
  const args = [
    '--strict',
    '--noUncheckedIndexedAccess',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
  ];
  const files = [...examples.keys()].map(fileOf);
  const ran = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args, ...files], {
    cwd: folder,
  });
  expect(ran.stdout.toString()).toBe('');
  expect(ran.status).toBe(0);
  for (const [title, out] of PRINTS) {
    const run = spawnSync(process.execPath, [fileOf(title).replace(/ts$/u, 'js')], { cwd: folder });
    expect([title, run.stderr.toString()]).toEqual([title, '']);
    expect(run.stdout.toString().startsWith(out), `${title}: ${run.stdout}`).toBe(true);
  }
});
