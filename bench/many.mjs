// Peak memory of a run over many small files against one over few: a name that went by must not stay.
//
//   node bench/many.mjs [FEW] [MANY]      (after npm run build; 3000 and 300000 unless given)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stamp } from './parts/stamp.mjs';
import { spentBy } from './speed/measure.mjs';

const [few = 3000, many = 300_000] = process.argv.slice(2).map(Number);
const PER_FOLDER = 500;
const COMMAND = fileURLToPath(new URL('../bin/news-clean.js', import.meta.url));

const page = (i) => `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${i}条渡\n船又开了。\n`;

const root = mkdtempSync(join(tmpdir(), 'many-'));

/** A run over `count` files, in MiB at its highest. */
function peakOver(count) {
  const [pages, out] = [join(root, `in${count}`), join(root, `out${count}`)];
  for (let i = 0; i < count; i++) {
    const folder = join(pages, String(Math.floor(i / PER_FOLDER)).padStart(4, '0'));
    if (i % PER_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `p${i}.txt`), page(i));
  }
  return spentBy([process.execPath, COMMAND, pages, '-d', out, '-j', '2', '-q']).peak;
}

try {
  const [low, high] = [peakOver(few), peakOver(many)];
  process.stdout.write(
    `${stamp()}\n${few} inputs ${low.toFixed(0)} MiB, ${many} inputs ${high.toFixed(0)} MiB: ${(high / low).toFixed(2)} times\n`,
  );
} finally {
  rmSync(root, { recursive: true });
}
