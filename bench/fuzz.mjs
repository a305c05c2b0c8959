/**
 * Feeds inputs nobody wrote, and holds the promises against what comes out. Failures are made small and kept in fixtures/fuzz,
 * where the tests find them.
 *
 *     npm run fuzz -- --minutes 60
 *     npm run fuzz -- --inputs 10000 --seed 7
 *     npm run fuzz -- --inputs 100000 --jobs 1      as many processes as cores unless given; the inputs are the same
 *
 * Ends with 1 where a promise was broken that is not known to be.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadTs } from './parts/load-ts.mjs';

if (isMainThread) await share(read());
else await work(workerData);

function read() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string' },
      inputs: { type: 'string' },
      seed: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  if (values.minutes === undefined && values.inputs === undefined) {
    process.stderr.write('how long? npm run fuzz -- --minutes 10, or --inputs 10000\n');
    process.exit(2);
  }
  return {
    seed: Number(values.seed ?? Date.now() % 1e9),
    inputs: Number(values.inputs ?? Number.POSITIVE_INFINITY),
    milliseconds: Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000,
    workers: Number(values.jobs),
  };
}

async function share(limits) {
  const begun = Date.now();
  const shares = await Promise.all(Array.from({ length: limits.workers }, (_, worker) => start({ ...limits, worker })));
  const sum = (count) => shares.reduce((all, outcome) => all + count(outcome), 0);
  const [tried, known, kept] = [sum((o) => o.tried), sum((o) => o.known), sum((o) => o.kept.length)];
  const seconds = (Date.now() - begun) / 1000;
  process.stdout.write(
    `${tried} inputs from seed ${limits.seed} in ${seconds.toFixed(0)} s, ${known} that fail as is known, ${kept} more kept\n`,
  );
  process.exitCode = kept > 0 ? 1 : 0;
}

/** What came of a worker's share; a worker that ends without an outcome ends all. */
function start(limits) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: limits });
    worker.on('message', (told) => (typeof told === 'string' ? process.stderr.write(`${told}\n`) : resolve(told)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}

async function work(limits) {
  const { fuzz } = await loadTs('test/fuzz/run.ts');
  parentPort.postMessage(fuzz(limits, (line) => parentPort.postMessage(line)));
}
