/**
 * How fast the command is, as ratios: whole processes in turns with what they are held against, medians of both.
 *
 *     npm run bench                 100 MB, pairs of seven, forty for start-up; takes an hour and more
 *     npm run bench -- --quick      1 MB, pairs of three: a first look, not a result
 *     npm run bench -- --mb 20 --pairs 5 --files 500 --only text,start-up,jobs
 *     npm run bench -- --store      also writes bench/speed/<date>.md
 *
 * Files are made in a temporary folder, which lies best in memory (TMPDIR=/dev/shm).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pages, writeCorpus } from './speed/corpus.mjs';
import { peakOf, timePairs } from './speed/measure.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    mb: { type: 'string' },
    pairs: { type: 'string' },
    files: { type: 'string' },
    only: { type: 'string' },
  },
});
const FULL = { mb: 100, pairs: 7, starts: 40, files: 5000, growth: 64 };
const QUICK = { mb: 1, pairs: 3, starts: 15, files: 60, growth: 1 };
const chosen = values.quick ? QUICK : FULL;
const mb = Number(values.mb ?? chosen.mb);
const size = {
  ...chosen,
  mb,
  growth: values.mb === undefined ? chosen.growth : mb,
  pairs: Number(values.pairs ?? chosen.pairs),
  files: Number(values.files ?? chosen.files),
};

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const node = process.execPath;
const cleaned = (...args) => [node, from('../bin/news-clean.js'), ...args];
const pass = (file) => [node, from('speed/pass.mjs'), file];
const folder = mkdtempSync(join(tmpdir(), 'news-clean-speed-'));
const BYTES = 1e6;
const made = new Map();

/** A corpus, written when it is first asked for. */
function corpus(name, megabytes, ...how) {
  const file = join(folder, `${name}-${megabytes}.txt`);
  if (!made.has(file)) writeCorpus(file, megabytes * BYTES, ...how);
  made.set(file, true);
  return file;
}

const varied = (times = 1) => corpus('pages', size.mb * times);
const oneLine = () => corpus('line', size.mb, '', (text) => text.replace(/[\n\f]+/gu, ''));
const endless = (megabytes) => corpus('endless', megabytes, '\n', (text) => text.replaceAll('\f', '\n'));

/** `files` of about 18 KB. */
function tree() {
  const path = join(folder, 'tree');
  if (made.has(path)) return path;
  mkdirSync(path);
  let number = 0;
  let text = '';
  for (const page of pages(500_000)) {
    text += `${page}\f`;
    if (text.length < 7000) continue;
    writeFileSync(join(path, `${number++}.txt`), text);
    text = '';
    if (number === size.files) break;
  }
  made.set(path, true);
  return path;
}

const out = join(folder, 'out');
const fresh = () => rmSync(out, { recursive: true, force: true });
const timed = (sides, times = size.pairs, ready = undefined) => timePairs(sides, times, ready);
const seconds = (milliseconds) =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;

/** What is measured of two sides: the ratio of the first to the second, or of the second to the first where more is better. */
function times(name, key, sides, { must, aim, ready, runs, more = false }) {
  return {
    name,
    key,
    must: `${more ? '≥' : '≤'} ${must}`,
    aim: `${more ? '≥' : '≤'} ${aim}`,
    measure() {
      const [ours, theirs] = timed(sides(), runs, ready);
      const ratio = (by) => (more ? theirs[by] / ours[by] : ours[by] / theirs[by]);
      const kept = more ? ratio('median') >= must : ratio('median') <= must;
      return {
        ratio: ratio('median'),
        least: ratio('least'),
        ours: seconds(ours.median),
        theirs: seconds(theirs.median),
        kept,
      };
    },
  };
}

function memory(name, sides, { must, aim }) {
  return {
    name,
    key: 'memory',
    must: `≤ ${must}`,
    aim: `≤ ${aim}`,
    measure() {
      const [ours, theirs] = sides().map((argv) => peakOf(argv, Math.min(3, size.pairs)));
      const ratio = ours / theirs;
      return {
        ratio,
        least: null,
        ours: `${ours.toFixed(0)} MiB`,
        theirs: `${theirs.toFixed(0)} MiB`,
        kept: ratio <= must,
      };
    },
  };
}

const REAL = from('../fixtures/pages/jiaozuo-2020-10-26-p1/input.txt');
const ZERO = [node, '-e', '0'];
const starts = { must: 2, runs: size.starts };
const MB = `${size.mb} MB`;
const [quarter, half] = [size.growth / 4, size.growth / 2];

const ROWS = [
  times('the real page against `node -e 0`', 'start-up', () => [cleaned(REAL), ZERO], { ...starts, aim: 1.5 }),
  times('`--version` against `node -e 0`', 'start-up', () => [cleaned('--version'), ZERO], { ...starts, aim: 1.35 }),
  times(
    `${MB} of varied pages to JSON Lines against a pass of Node`,
    'text',
    () => [cleaned(varied()), pass(varied())],
    { must: 4, aim: 1.5 },
  ),
  times(
    'the same against a Perl script of three rules',
    'perl',
    () => [cleaned(varied()), ['perl', from('speed/three-rules.pl'), varied()]],
    { must: 2, aim: 1 },
  ),
  times(
    'the same, `-c t2s`, against opencc-js alone',
    'opencc',
    () => [cleaned('-c', 't2s', varied()), [node, from('speed/opencc.mjs'), varied()]],
    { must: 1.5, aim: 1.2 },
  ),
  times(`${MB} on one line against ${MB} of pages`, 'line', () => [cleaned(oneLine()), cleaned(varied())], {
    must: 1.5,
    aim: 1.3,
  }),
  times(
    `one page without end: ${half} MB against ${quarter} MB`,
    'growth',
    () => [cleaned(endless(half)), cleaned(endless(quarter))],
    { must: 2.3, aim: 2 },
  ),
  times(
    `one page without end: ${size.growth} MB against ${half} MB`,
    'growth',
    () => [cleaned(endless(size.growth)), cleaned(endless(half))],
    { must: 2.3, aim: 2 },
  ),
  memory(`peak memory, ${size.mb * 10} MB against ${MB}`, () => [cleaned(varied(10)), cleaned(varied())], {
    must: 1.3,
    aim: 1.1,
  }),
  memory(`peak memory, ${MB}, against a pass of Node`, () => [cleaned(varied()), pass(varied())], {
    must: 2,
    aim: 1.5,
  }),
  times(
    `two jobs against one, ${size.files} files of 18 KB`,
    'jobs',
    () => [cleaned(tree(), '-d', out, '-j', '2', '-q'), cleaned(tree(), '-d', out, '-j', '1', '-q')],
    { must: 1.6, aim: 1.85, ready: fresh, more: true },
  ),
  times(
    'two jobs against the bare work in one thread',
    'jobs',
    () => [cleaned(tree(), '-d', out, '-j', '2', '-q'), [node, from('speed/main-thread.mjs'), tree(), out]],
    { must: 1.4, aim: 1.6, ready: fresh, more: true },
  ),
];

const wanted = values.only?.split(',');
const date = new Date().toISOString().slice(0, 10);
const lines = [
  `# Speed, ${date}${values.quick ? ', a first look' : ''}`,
  '',
  `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()}). Pairs of ${size.pairs}, ${size.starts} for start-up; ratios of medians, beside them those of the`,
  'quickest runs, which say more where the machine had other work.',
  '',
  '| what | ours | theirs | ratio | quickest | must | aim | |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];
try {
  for (const row of ROWS) {
    if (wanted !== undefined && !wanted.includes(row.key)) continue;
    const { ours, theirs, ratio, least, kept } = row.measure();
    const figures = [ours, theirs, ratio.toFixed(2), least?.toFixed(2) ?? '', row.must, row.aim, kept ? '' : 'missed'];
    lines.push(`| ${[row.name, ...figures].join(' | ')} |`);
    process.stderr.write(`${lines.at(-1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${lines.join('\n')}\n`);
if (values.store) writeFileSync(from(`speed/${date}${values.quick ? '-quick' : ''}.md`), `${lines.join('\n')}\n`);
