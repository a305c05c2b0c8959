import { expect, test } from 'vitest';
import type { Outlet } from '../../src/io/outlet.js';
import { outputError } from '../../src/io/outlet.js';
import { openSink } from '../../src/io/sink.js';

function outletOf(put: (text: string) => Promise<void>): { readonly outlet: Outlet; readonly ended: string[] } {
  const ended: string[] = [];
  const note = (how: string) => async () => {
    ended.push(how);
  };
  return { outlet: { put, commit: note('commit'), abort: note('abort') }, ended };
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

test('many small texts become few large writes', async () => {
  const writes: number[] = [];
  const { outlet, ended } = outletOf(async (text) => {
    writes.push(text.length);
  });
  const sink = openSink(outlet);
  for (let i = 0; i < 3000; i += 1) if (sink.write('x'.repeat(100))) await sink.flush();
  await sink.commit();
  expect(writes).toEqual([65_600, 65_600, 65_600, 65_600, 37_600]);
  expect(ended).toEqual(['commit']);
});

test('a reader that goes away is no error, and nothing more is written', async () => {
  let writes = 0;
  const { outlet } = outletOf(async () => {
    writes += 1;
    throw systemError('EPIPE');
  });
  const sink = openSink(outlet);
  sink.write('a');
  await sink.flush();
  sink.write('b');
  await sink.commit();
  expect([sink.gone(), writes]).toEqual([true, 1]);
});

test('another failure is one', async () => {
  const { outlet } = outletOf(async () => {
    throw outputError(systemError('ENOSPC'), 'page.md');
  });
  const sink = openSink(outlet);
  sink.write('a');
  await expect(sink.flush()).rejects.toThrow('page.md: cannot be written: no space left');
});
