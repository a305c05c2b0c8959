// Serves the items of the test: what each is told to do, it does.
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../../dist/batch/serve.js';

const acts = {
  exit: () => process.exit(7),
  hang: () => {
    Atomics.add(workerData.setting, 0, 1);
    for (;;);
  },
  starve: () => {
    const held = [];
    for (;;) held.push(new Array(10_000).fill('渡口'.repeat(3)));
  },
  fatal: () => Promise.reject(new Error('full')),
  throw: () => Promise.reject(new Error('no')),
  late: () => {
    setTimeout(() => {
      throw new Error('late');
    });
    return new Promise(() => {});
  },
};

serve(parentPort, workerData.shared, {
  work: async (item) => (acts[item] ? acts[item]() : `${item}!`),
  explain: (error, item) => ({ reason: `${item}: ${error.message}`, fatal: item === 'fatal' }),
});
