import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean } from '../cli/command.js';

/**
 * pandas and datasets come from PyPI into a folder of their own: half a minute and 400 MB. So this runs where
 * `TABLES=1` asks for it, as `.ci/run` does.
 */
const PACKAGES = ['pandas', 'datasets'];
const INSTALL_MS = 150_000;

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Why the two cannot be had; null where they are there. */
function install(): string | null {
  if (process.env['TABLES'] !== '1') return 'set TABLES=1 to install them from PyPI (400 MB)';
  const made = spawnSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  if (made.status !== 0) return 'python3 or its venv is missing';
  const pip = spawnSync(join(folder, 'venv/bin/pip'), ['install', '--quiet', ...PACKAGES], { timeout: INSTALL_MS });
  return pip.status === 0 ? null : `pip could not install them: ${pip.stderr.toString().trim().split('\n').at(-1)}`;
}

const obstacle = install();
if (obstacle !== null) console.warn(`NOT TESTED: records in pandas and datasets: ${obstacle}`);

const SIGNED = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const BARE = '河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const JUMPING = `${SIGNED.trimEnd()}（下转第二版①）\n`;
const CAPTIONED = `${SIGNED}\n渡船靠岸。 本报记者 林舟 摄\n`;
/** In the order of the paths; the first has least in it, so that types are guessed from nulls and empty lists. */
const PAGES = [
  ['1949/10/p1.txt', BARE],
  ['1949/10/p2.txt', SIGNED],
  ['1949/11/p1.txt', JUMPING],
  ['1949/11/p2.txt', CAPTIONED],
  ['1949/12/p1.txt', '第4版\n'],
] as const;

beforeAll(() => {
  for (const [path, text] of PAGES) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(newsClean(['1949', '-d', 'clean', '--meta', 'publication=河报'], folder).code).toBe(0);
});

/** What a program of Python prints, as JSON, run beside the tree `clean`. */
function python(lines: readonly string[]): unknown {
  const env = {
    ...process.env,
    HF_HOME: join(folder, 'cache'),
    HF_HUB_OFFLINE: '1',
    PYTHONWARNINGS: 'error::FutureWarning',
  };
  const ran = spawnSync(join(folder, 'venv/bin/python'), ['-c', lines.join('\n')], { cwd: folder, env });
  expect(ran.status, ran.stderr.toString()).toBe(0);
  return JSON.parse(ran.stdout.toString().trim().split('\n').at(-1) ?? '');
}

/** The lines of the block of a page that begins so: they are run as they stand there. */
function block(path: string, first: string): readonly string[] {
  const found = readFileSync(path, 'utf8')
    .split('```')
    .find((text) => text.startsWith(`python\n${first}`));
  expect(found, `${path} has a block of Python that begins ${first}`).toBeDefined();
  return (found ?? '').split('\n').slice(1);
}

describe.skipIf(obstacle !== null)('a tree of records, one file without a byline among them', () => {
  test('loads in pandas with every key of every file', () => {
    const shown = 'import json; print(json.dumps([len(df), int(df["bylines"].str.len().sum()), len(df.columns)]))';
    const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
    const records = PAGES.length - 1;
    expect(python([...block('README.md', 'import glob, pandas'), shown])).toEqual([
      records,
      records - 1,
      schema.required.length,
    ]);
  });

  const shown = 'import json; print(json.dumps([len(rows), [row["headline"] for row in rows], rows[1]["bylines"]]))';
  const wanted = [PAGES.length - 1, [null, '渡口重开', '渡口重开', '渡口重开'], [{ role: '本报记者', name: '林舟' }]];

  test('loads in datasets by the lines of the README', () => {
    expect(python([...block('README.md', 'import glob, json, datasets'), shown])).toEqual(wanted);
  });

  test('loads in datasets file by file, with the types of the schema', () => {
    writeFileSync(join(folder, 'schema.json'), newsClean(['schema'], folder).out);
    expect(python([...block('docs/fields.md', 'import json'), shown])).toEqual(wanted);
  });
});
