/**
 * Processor time and memory of whole runs over inputs that break programs, at three sizes, each twice the one before: what grows by much
 * more than two is superlinear.
 *
 *     npm run build && node bench/growth.mjs > bench/growth.md       64, 128 and 256 KB
 *     node bench/growth.mjs --kb 4000 --only 'one line'
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTs } from './parts/load-ts.mjs';
import { spentBy } from './speed/measure.mjs';

const { values } = parseArgs({
  options: { kb: { type: 'string', default: '64' }, only: { type: 'string' } },
});
/** Bytes that are no text are read as far as it takes to say so. */
const REFUSED = 1;
const { BAD_INPUTS } = await loadTs('test/fuzz/bad-inputs.ts');
const folder = mkdtempSync(join(tmpdir(), 'news-clean-growth-'));
const command = fileURLToPath(new URL('../bin/news-clean.js', import.meta.url));
const sizes = [1, 2, 4].map((times) => Number(values.kb) * 1000 * times);
const start = spentBy([process.execPath, command, '--help']).processor;

process.stdout.write(`Processor time; that of a start (${start.toFixed(0)} ms) taken off.\n\n`);
process.stdout.write(
  `| input | ${sizes.map((size) => `${size / 1000} KB`).join(' | ')} | growth | peak | growth |\n|${' --- |'.repeat(7)}\n`,
);
try {
  for (const { name, make, refused } of BAD_INPUTS) {
    if (refused !== undefined || (values.only !== undefined && values.only !== name)) continue;
    const runs = sizes.map((size) => {
      const file = join(folder, `${size}.txt`);
      writeFileSync(file, make(size));
      return [process.execPath, command, file];
    });
    const spent = runs.map((argv) => spentBy(argv, REFUSED));
    const times = spent.map(({ processor }) => Math.max(1, processor - start));
    const peaks = [spent[0].peak, spent[2].peak];
    const factors = [times[1] / times[0], times[2] / times[1]].map((factor) => factor.toFixed(1));
    process.stdout.write(
      `| ${name} | ${times.map((time) => `${time.toFixed(0)} ms`).join(' | ')} | ${factors.join(', ')} | ${peaks[1].toFixed(0)} MiB | ${(peaks[1] / peaks[0]).toFixed(2)} |\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
