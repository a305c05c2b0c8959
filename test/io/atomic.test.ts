import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discardUnfinished, openFile } from '../../src/io/atomic.js';
import { isSameFile } from '../../src/io/same-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-clean-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written whole', () => {
  test('appears when it is whole, and leaves nothing beside it', async () => {
    const path = join(folder, 'out.md');
    writeFileSync(path, 'old');
    const outlet = await openFile(path);
    await outlet.put('渡口');
    await outlet.put('开了');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await outlet.commit();
    expect(readFileSync(path, 'utf8')).toBe('渡口开了');
    expect(readdirSync(folder)).toEqual(['out.md']);
  });

  test('is not there when it was given up', async () => {
    const outlet = await openFile(join(folder, 'out.md'));
    await outlet.put('渡口');
    await outlet.abort();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not there when a signal ends the process', async () => {
    const outlet = await openFile(join(folder, 'out.md'));
    await outlet.put('渡口');
    discardUnfinished();
    expect(readdirSync(folder)).toEqual([]);
    await outlet.abort();
  });

  test('keeps permissions and links', async () => {
    const path = join(folder, 'real.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync('real.md', join(folder, 'link.md'));
    const outlet = await openFile(join(folder, 'link.md'));
    await outlet.put('new');
    await outlet.commit();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'real.md']);
  });

  test('a link to nothing is filled, not replaced', async () => {
    symlinkSync('real.md', join(folder, 'link.md'));
    const outlet = await openFile(join(folder, 'link.md'));
    await outlet.put('new');
    await outlet.commit();
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new');
  });

  test('several at once do not meet', async () => {
    const outlets = await Promise.all(['a', 'b', 'c'].map((name) => openFile(join(folder, name))));
    await Promise.all(outlets.map((outlet, i) => outlet.put(`${i}`)));
    await Promise.all(outlets.map((outlet) => outlet.commit()));
    expect(['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['0', '1', '2']);
  });

  test('a folder that is not there, or a folder in its place, is said', async () => {
    mkdirSync(join(folder, 'sub'));
    await expect(openFile(join(folder, 'no', 'out.md'))).rejects.toThrow(
      'cannot be written: its folder does not exist',
    );
    await expect(openFile(join(folder, 'sub'))).rejects.toThrow('cannot be written: it is a folder');
  });

  test.skipIf(!existsSync('/dev/null'))('a device stays a device', async () => {
    const outlet = await openFile('/dev/null');
    await outlet.put('渡口');
    await outlet.commit();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });
});

test('one file is known under two names', async () => {
  writeFileSync(join(folder, 'a'), '');
  writeFileSync(join(folder, 'b'), '');
  symlinkSync('a', join(folder, 'c'));
  expect(isSameFile(join(folder, 'a'), join(folder, 'c'))).toBe(true);
  expect(isSameFile(join(folder, 'a'), join(folder, 'b'))).toBe(false);
  expect(isSameFile(join(folder, 'a'), join(folder, 'no'))).toBe(false);
  const again = `${folder}/../${basename(folder)}/new`;
  expect(isSameFile(join(folder, 'new'), again)).toBe(true);
  expect(isSameFile(join(folder, 'new'), join(folder, 'newer'))).toBe(false);
});
