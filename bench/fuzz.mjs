/**
 * Feeds inputs nobody wrote, and holds the promises against what comes out. Failures are made small and kept in fixtures/fuzz,
 * where the tests find them.
 *
 *     npm run fuzz -- --minutes 60
 *     npm run fuzz -- --inputs 10000 --seed 7
 *
 * Ends with 1 where a promise was broken that is not known to be.
 */
import { parseArgs } from 'node:util';
import { loadTs } from './parts/load-ts.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, inputs: { type: 'string' }, seed: { type: 'string' } },
});
if (values.minutes === undefined && values.inputs === undefined) {
  process.stderr.write('how long? npm run fuzz -- --minutes 10, or --inputs 10000\n');
  process.exit(2);
}
const seed = Number(values.seed ?? Date.now() % 1e9);
const begun = Date.now();
const { fuzz } = await loadTs('test/fuzz/run.ts');
const { tried, known, kept } = fuzz(
  {
    seed,
    inputs: Number(values.inputs ?? Number.POSITIVE_INFINITY),
    milliseconds: Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000,
  },
  (line) => process.stderr.write(`${line}\n`),
);
const seconds = (Date.now() - begun) / 1000;
process.stdout.write(
  `${tried} inputs from seed ${seed} in ${seconds.toFixed(0)} s, ${known} that fail as is known, ${kept.length} more kept\n`,
);
process.exitCode = kept.length > 0 ? 1 : 0;
