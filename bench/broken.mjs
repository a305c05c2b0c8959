// Files broken in ten ways among good ones: every good one must be converted, every broken one told with its reason.
//
//   node bench/broken.mjs [FILES]      (after npm run build; FILES is 20000 unless given)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROKEN_WAYS } from './parts/broken-ways.mjs';
import { stamp } from './parts/stamp.mjs';

const FILES = Number(process.argv[2] ?? '20000');
/** One in so many is broken. */
const BROKEN_EVERY = 100;
const PER_FOLDER = 200;

const page = (i) =>
  `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${i}条渡\n船又开了。岸上的人都来看。\n`;

const root = mkdtempSync(join(tmpdir(), 'broken-'));
const good = [];
const broken = new Map();
for (let i = 0; i < FILES; i++) {
  const folder = `in/${String(Math.floor(i / PER_FOLDER)).padStart(4, '0')}`;
  if (i % PER_FOLDER === 0) mkdirSync(join(root, folder), { recursive: true });
  const path = `${folder}/p${i}.txt`;
  if (i % BROKEN_EVERY !== BROKEN_EVERY - 1) {
    good.push(path.replace(/\.txt$/u, '.jsonl'));
    writeFileSync(join(root, path), page(i));
    continue;
  }
  const way = BROKEN_WAYS[Math.floor(i / BROKEN_EVERY) % BROKEN_WAYS.length];
  broken.set(path, way);
  if (way.bytes !== undefined) writeFileSync(join(root, path), way.bytes);
  else if (way.link !== undefined) symlinkSync(way.link(path), join(root, path));
  else spawnSync('mkfifo', [join(root, path)]);
}

const begun = performance.now();
const ran = spawnSync(
  process.execPath,
  [new URL('../bin/news-clean.js', import.meta.url).pathname, 'in', '-d', 'out'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const seconds = (performance.now() - begun) / 1000;

const made = new Set(readdirSync(join(root, 'out'), { recursive: true }));
const listed = new Map(
  readFileSync(join(root, 'out/.news-clean/failures.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ source, error }) => [source, error]),
);
const converted = good.filter((path) => made.has(path)).length;
const told = [...broken].filter(([path, { reason }]) => listed.get(path)?.includes(reason)).length;
const surplus = [...listed.keys()].filter((path) => !broken.has(path)).length;
const isRight = converted === good.length && told === broken.size && surplus === 0 && ran.status === 1;
process.stdout.write(`${stamp()}
${FILES} files: ${converted} of ${good.length} good ones converted, ${told} of ${broken.size} broken ones listed with their reason, \
${surplus} others listed, exit ${ran.status}, ${seconds.toFixed(0)} s\n`);
rmSync(root, { recursive: true });
process.exitCode = isRight ? 0 : 1;
