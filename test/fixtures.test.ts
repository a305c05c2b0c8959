import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, fixtures, orphans } from './fixtures.js';
import { differs, updating } from './stored.js';

const update = updating(process.env);

test.each(fixtures().map((fixture) => [fixture.folder, fixture] as const))('%s', (_, fixture) => {
  expect(check(fixture, update)).toBeNull();
});

test('nothing lies among the fixtures that no test reads', () => {
  expect(orphans()).toEqual([]);
});

describe('the walker itself', () => {
  test('names the file that is missing, and the line that differs', () => {
    inFolder((folder) => {
      const path = join(folder, 'expected.txt');
      expect(differs(path, 'a\n', false)).toContain('missing');
      writeFileSync(path, 'a\r\n');
      expect(differs(path, 'a\n', false)).toContain('expected.txt:1');
      writeFileSync(path, 'a\n');
      expect(differs(path, 'a\n', false)).toBeNull();
    });
  });

  test('finds strays: files, folders, cases without input', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'rejoin', 'case'), { recursive: true });
      mkdirSync(join(folder, 'rejoin', 'empty'));
      mkdirSync(join(folder, 'nostage'));
      writeFileSync(join(folder, 'rejoin', 'case', 'input.txt'), '');
      writeFileSync(join(folder, 'rejoin', 'case', 'expected.jsonl'), '');
      expect(orphans(folder)).toEqual([
        join(folder, 'nostage'),
        join(folder, 'rejoin', 'case', 'expected.jsonl'),
        `${join(folder, 'rejoin', 'empty')}: no input.txt`,
      ]);
    });
  });

  test('rewrites when asked to, never on a build machine', () => {
    expect(updating({})).toBe(false);
    expect(updating({ UPDATE: '1' })).toBe(true);
    expect(() => updating({ UPDATE: '1', CI: 'true' })).toThrow('refused');
  });

  function inFolder(run: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
    try {
      run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
