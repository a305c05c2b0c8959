import { expect, test, vi } from 'vitest';
import { PoolError } from '../../src/batch/hearing.js';
import { openPool, type Pool } from '../../src/batch/pool.js';
import { until } from '../cli/command.js';

const MODULE = new URL('./worker.mjs', import.meta.url);

interface Heard {
  readonly done: string[];
  readonly failed: [string, string][];
}

/** Seconds that a thread may be silent: far more than any machine is slow. */
const PATIENCE = 300;

/** Counts the threads that hang. */
const hanging = new Int32Array(new SharedArrayBuffer(4));

/** Runs batches through a pool of threads that may take 32 MB. */
async function pooled(batches: readonly (readonly string[])[], jobs: number, stopAfter = Infinity): Promise<Heard> {
  const heard: Heard = { done: [], failed: [] };
  let pool: Pool | null = null;
  const listener = {
    done(item: string, value: string) {
      heard.done.push(`${item} ${value}`);
      if (heard.done.length === stopAfter) pool?.stop();
    },
    failed: (item: string, reason: string) => void heard.failed.push([item, reason.split('\n')[0] ?? '']),
  };
  const setting = { module: MODULE, setting: hanging, patience: PATIENCE * 1000, megabytes: 32, jobs };
  pool = openPool<string, string, Int32Array>(batches[Symbol.iterator](), setting, listener);
  await pool.run();
  return heard;
}

const GOOD = [
  ['a', 'b', 'c'],
  ['d', 'e'],
  ['f', 'g', 'h'],
];

test.each([1, 2, 5])('%d threads do every item once', async (jobs) => {
  const { done, failed } = await pooled(GOOD, jobs);
  expect(failed).toEqual([]);
  expect(done.sort()).toEqual(['a a!', 'b b!', 'c c!', 'd d!', 'e e!', 'f f!', 'g g!', 'h h!']);
});

test.each([
  ['exit', 'it ended its worker (exit code 7)'],
  ['starve', 'it takes more than 32 MB of memory'],
  ['throw', 'throw: no'],
  ['late', 'a fault in news-clean itself: Error: late'],
])('an item that makes its thread %s fails, and all others are done', async (act, reason) => {
  const { done, failed } = await pooled([['a', act, 'b'], ['c'], [act], ['d', 'e']], 2);
  expect(failed).toEqual([
    [act, reason],
    [act, reason],
  ]);
  expect(done.sort()).toEqual(['a a!', 'b b!', 'c c!', 'd d!', 'e e!']);
});

test('an item that makes its thread hang fails, and all others are done', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const pool = pooled([['a', 'hang', 'b'], ['c'], ['hang'], ['d', 'e']], 2);
    await until(() => Atomics.load(hanging, 0) === 2);
    vi.advanceTimersByTime(PATIENCE * 2000);
    const { done, failed } = await pool;
    const silent = ['hang', `it took more than ${PATIENCE} seconds over one page`];
    expect(failed).toEqual([silent, silent]);
    expect(done.sort()).toEqual(['a a!', 'b b!', 'c c!', 'd d!', 'e e!']);
  } finally {
    vi.useRealTimers();
  }
});

test('what nobody could do ends everything', async () => {
  await expect(pooled([['a', 'fatal'], ['b']], 1)).rejects.toThrow(new PoolError('fatal: full'));
});

test('a stopped pool finishes what is in hand and leaves the rest', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => [`${i}`]);
  const { done } = await pooled(many, 2, 3);
  expect(done.length).toBeGreaterThanOrEqual(3);
  expect(done.length).toBeLessThan(20);
});
