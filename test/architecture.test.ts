import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './imports.js';

/** What a folder of `src/` may know beside itself. Folders that are not here may know all. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  chars: [],
  phrases: ['model', 'chars'],
  decode: stage(),
  gutters: stage(),
  repair: stage(),
  order: stage(),
  rejoin: stage(),
  segment: stage(),
  stitch: stage(),
  convert: stage(),
  render: stage(),
};

/** The only places for what reaches outside the program. */
const ONLY_IN: readonly (readonly [what: string, matches: RegExp, places: RegExp])[] = [
  ['node:*', /^node:/, /^(io|batch|cli)\/|^render\/write-schema\.ts$/],
  ['commander', /^commander$/, /^cli\//],
  ['chalk', /^chalk$/, /^cli\//],
  ['opencc-js', /^opencc-js/, /^convert\//],
  ['fast-glob', /^fast-glob$/, /^io\//],
];

const files = sourceFiles('src');

function stage(): readonly string[] {
  return ['model', 'chars', 'phrases', 'assign.ts', 'errors.ts', 'places.ts', 'quantile.ts', 'weights.ts'];
}

/** A file's imports that its folder may not have. */
function strangers(file: SourceFile): readonly string[] {
  const folder = file.path.split('/')[0] ?? '';
  const known = MAY_KNOW[folder];
  if (known === undefined) return [];
  const inside = file.imports.filter((path) => path.endsWith('.ts'));
  return inside.filter((path) => ![folder, ...known].includes(path.split('/')[0] ?? ''));
}

test('there is a source to look at, with imports in it', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(files.length / 2);
});

test.each(files.map((file) => [file.path, file] as const))('%s keeps to its place', (_, file) => {
  expect(strangers(file)).toEqual([]);
  for (const [what, matches, places] of ONLY_IN) {
    if (!places.test(file.path))
      expect(
        file.imports.filter((path) => matches.test(path)),
        `${what} does not belong here`,
      ).toEqual([]);
  }
  expect(file.lines).toBeLessThanOrEqual(250);
  expect(file.path).not.toMatch(/(^|\/)(utils?|helpers?|common)(\/|\.ts$)/);
});

/** A way from a file back to itself; null where there is none. */
function circle(from: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[from]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === from) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}

test('no file knows itself by way of others, nor do their types', () => {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  expect(files.map(({ path }) => circle(path, imports)).filter((way) => way !== null)).toEqual([]);
});

test('a circle is found', () => {
  const imports = new Map([
    ['a.ts', ['b.ts', 'c.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts']],
  ]);
  expect(circle('a.ts', imports)).toEqual(['a.ts', 'c.ts', 'a.ts']);
  expect(circle('a.ts', new Map([['a.ts', ['b.ts']]]))).toBeNull();
});

describe('the reader of imports', () => {
  const text = `import { a } from './a.js';
import type { B } from '../model/b.js';
export { c } from 'chalk';
import {
  d,
} from 'node:fs';
const e = await import('opencc-js');`;

  test('finds every form', () => {
    expect(importsOf('cli/x.ts', text)).toEqual(['cli/a.ts', 'model/b.ts', 'chalk', 'node:fs', 'opencc-js']);
  });

  test('so that a stranger is found', () => {
    expect(strangers({ path: 'rejoin/x.ts', imports: ['segment/y.ts', 'chars/han.ts', 'chalk'], lines: 1 })).toEqual([
      'segment/y.ts',
    ]);
    expect(strangers({ path: 'model/x.ts', imports: ['chars/han.ts'], lines: 1 })).toEqual(['chars/han.ts']);
  });
});
