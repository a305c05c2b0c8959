import { describe, expect, test } from 'vitest';
import { seeded } from '../typesetter/random.js';
import { DAMAGES } from './damages.js';
import { failures } from './failures.js';
import { faultsOf, PROMISES } from './promises.js';
import { fuzz } from './run.js';
import { shrink } from './shrink.js';

const TEXT = '渡口重开\n\n本报讯（记者 李欣）一二日，河边的老码头修好了——the office fl\nThe ffly ill-treated 第3版\n\n';

describe('what broke a promise once keeps every one', () => {
  const mended = failures().filter(({ open }) => open === null);
  test.each(mended.map(({ file, input }) => [file, input] as const))('%s', (_, input) => {
    for (const name of Object.keys(PROMISES)) expect(faultsOf(input, name), name).toEqual([]);
  });
});

test('what is known to break a promise still does: once mended, take "open" out of its file', () => {
  const open = failures().filter((failure) => failure.open !== null);
  const mended = open.filter(({ promise, input }) => faultsOf(input, promise).length === 0);
  expect(mended.map(({ file }) => file)).toEqual([]);
});

test('some inputs of a run of fuzzing keep every promise', () => {
  const heard: string[] = [];
  const limits = {
    milliseconds: Number.POSITIVE_INFINITY,
    inputs: 600,
    seed: Number(process.env['SEED'] ?? '20201026'),
    worker: 0,
    workers: 1,
  };
  expect(fuzz(limits, (line) => heard.push(line)).tried).toBe(600);
  expect(heard).toEqual([]);
});

test.each(DAMAGES.map(({ name, spoil }) => [name, spoil] as const))('%s changes a text', (_, spoil) => {
  const spoilt = Array.from({ length: 20 }, (__, seed) => spoil(`${TEXT}\n${TEXT}`, seeded(seed)));
  expect(spoilt.some((text) => text !== `${TEXT}\n${TEXT}`)).toBe(true);
});

test('an input that fails is made as small as it can be', () => {
  expect(shrink(`${'水'.repeat(300)}x${'水'.repeat(200)}y`, (input) => /x.*y/u.test(`${input}`))).toBe('xy');
  const bytes = shrink(
    Uint8Array.from({ length: 100 }, (_, i) => i),
    (input) => [...input].includes(42),
  );
  expect([...bytes]).toEqual([42]);
});

test('a fault of the program is told from advice', () => {
  expect(faultsOf('水', 'none such')).toEqual(['no promise "none such"']);
  expect(faultsOf(Uint8Array.from([0x1f, 0x8b, 8, 0]), 'every record validates')).toEqual([]);
});
