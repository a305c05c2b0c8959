import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, newsClean, start, until } from './command.js';

const PAGE = '渡口重开\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/p1.txt'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, 'out/.news-clean/lock');

/** A run that stays as it is until someone writes to the pipe that is its first input. */
async function startWaiting() {
  spawnSync('mkfifo', ['pipe'], { cwd: folder });
  const child = start(['pipe', 'in', '-d', 'out', '-j', '1'], folder);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  // opens once the run does
  const pipe = await open(join(folder, 'pipe'), 'w');
  return { child, ended, pipe };
}

test('a second run into a folder is refused, and the first is not disturbed', async () => {
  const { child, ended, pipe } = await startWaiting();
  for (const way of ['--resume', '--force', '-q']) {
    const second = newsClean(['in', '-d', 'out', way], folder);
    expect([second.code, second.out]).toEqual([2, '']);
    expect(second.err).toBe(
      `news-clean: out: another run (process ${child.pid}) is writing to it; wait until it has ended, or choose another --output-dir; if none is there any more, remove out/.news-clean/lock\n`,
    );
  }
  await pipe.writeFile(PAGE);
  await pipe.close();
  expect(await ended).toBe(0);
  expect(readdirSync(join(folder, 'out/.news-clean')).sort()).toEqual(['done', 'failures.jsonl']);
  expect(existsSync(join(folder, 'out/in/p1.jsonl'))).toBe(true);
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a run ended by %s does not stand in the way of the next',
  async (signal) => {
    const { child, ended, pipe } = await startWaiting();
    child.kill(signal);
    if (signal === 'SIGTERM') {
      await until(() => !existsSync(lock()));
      // it waits on the pipe still
      child.kill(signal);
    }
    await ended;
    await pipe.close();
    expect(existsSync(lock())).toBe(signal === 'SIGKILL');
    expect(newsClean(['in', '-d', 'out', '--resume', '-q'], folder)).toEqual({ code: 0, out: '', err: '' });
    expect(existsSync(lock())).toBe(false);
  },
);
