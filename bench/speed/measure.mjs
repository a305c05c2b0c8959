import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));
// a certificate store read at every start would hide everything else
const { NODE_EXTRA_CA_CERTS, ...env } = process.env;

/** `most`: the highest exit code that is an answer. */
function run([program, ...args], { before = [], most = 0 } = {}) {
  const nothing = openSync('/dev/null', 'r+');
  const begun = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(program, [...before, ...args], {
    stdio: [nothing, nothing, 'pipe', 'pipe'],
    env,
  });
  const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
  closeSync(nothing);
  if (status === null || status > most) throw new Error(`${program} ${args.join(' ')}: exit ${status}\n${stderr}`);
  return { milliseconds, output };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs whole processes in turns, A B A B, so that what else the machine does falls on both.
 * `ready` is called before each, untimed. Gives the median of each side and the least of it, in milliseconds.
 */
export function timePairs(sides, times, ready = () => {}) {
  const seen = sides.map(() => []);
  for (let i = 0; i < times; i++) {
    for (const [side, argv] of sides.entries()) {
      ready();
      seen[side].push(run(argv).milliseconds);
    }
  }
  return seen.map((all) => ({ median: median(all), least: Math.min(...all) }));
}

/** What one run of a Node program took: the most memory that it ever held, in MiB, and processor time in milliseconds. */
export function spentBy([node, ...args], most = 0) {
  const { maxRSS, processor } = JSON.parse(
    run([node, ...args], { before: ['--require', PEAK], most }).output[3].toString(),
  );
  return { peak: maxRSS / 1024, processor };
}

/** The median of the most memory that runs ever held, in MiB. */
export const peakOf = (argv, times) => median(Array.from({ length: times }, () => spentBy(argv).peak));
