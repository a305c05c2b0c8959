import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './imports.js';

/** What a folder of `src/` may know beside itself. Folders that are not here may know all. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  chars: [],
  phrases: ['model', 'chars'],
  decode: stage(),
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
  return ['model', 'chars', 'phrases', 'assign.ts', 'errors.ts', 'weights.ts'];
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
