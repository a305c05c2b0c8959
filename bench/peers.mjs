/**
 * How fast other programs do the part of the work that they share with this one: whole processes in turns, medians.
 *
 *     npx --yes --package=pangu@7.2.1 --package=autocorrect-node@2.14.0 --package=remark-cli@12.0.1 \
 *       node bench/peers.mjs > bench/peers.md
 *     … --mb 1 --pairs 3        a first look
 *
 * Needs fmt, iconv and jq (Debian: coreutils, libc-bin, jq) and ftfy 6.3.1 (PyPI); a program that is missing has no figures.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './speed/corpus.mjs';
import { timePairs } from './speed/measure.mjs';

const { values } = parseArgs({ options: { mb: { type: 'string' }, pairs: { type: 'string' } } });
const mb = Number(values.mb ?? 10);
const pairs = Number(values.pairs ?? 7);
const BYTES = 1e6;

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const ours = (...args) => [process.execPath, from('../bin/news-clean.js'), ...args];
/** Standard input from a file: the name is the shell's `$0`. */
const piped = (command, file) => ['sh', '-c', `${command} < "$0"`, file];

/** What a program prints, kept in a file. */
function keep(file, [program, ...args]) {
  const out = openSync(file, 'w');
  const { status } = spawnSync(program, args, { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${status}`);
}

/**
 * A program and the part of the work that it shares. `shared`: what both do. `beyond`: what only it does. `lacks`: what of
 * that part only this project does. `theirs` and `own`: the commands, on files of one text: as it is, in GB18030, as records.
 */
const PEERS = [
  {
    name: 'opencc-js 1.4.2',
    shared: 'traditional to simplified characters',
    lacks: 'puts no word together that a line end breaks',
    beyond: 'other pairs of variants',
    option: '-c t2s',
    theirs: ({ text }) => [process.execPath, from('speed/opencc.mjs'), text],
    own: ({ text }) => ours('-c', 't2s', text),
  },
  {
    name: 'pangu 7.2.1',
    shared: 'spaces between Han and Western characters',
    lacks: 'takes no space away: `咋 样 改` stays',
    beyond: 'pages of HTML in a browser',
    option: '--stage repair --spacing add',
    theirs: ({ text }) => ['pangu', '-f', text],
    own: ({ text }) => ours('--stage', 'repair', '--spacing', 'add', text),
  },
  {
    name: 'autocorrect-node 2.14.0',
    shared: 'spaces and marks among Han',
    lacks: 'takes no space out of a word; says of a change where, not why',
    beyond: 'many file formats, a spelling list, an editor server; runs on all cores',
    option: '--stage repair --spacing add',
    theirs: ({ text }) => piped('autocorrect --stdin', text),
    own: ({ text }) => ours('--stage', 'repair', '--spacing', 'add', text),
  },
  {
    name: 'ftfy 6.3.1',
    shared: 'ligatures, controls, damaged characters',
    lacks: 'leaves spaces between Han and marks that OCR misread',
    beyond:
      'text decoded wrongly twice over (mojibake), HTML entities; makes full-width marks half-width unless told not to',
    option: '--stage repair',
    theirs: ({ text }) => ['ftfy', text],
    own: ({ text }) => ours('--stage', 'repair', text),
  },
  {
    name: 'iconv (glibc)',
    shared: 'GB18030 to UTF-8',
    lacks: 'has to be told the encoding, and stops at the first damaged byte',
    beyond: 'over a hundred encodings, both ways',
    option: '-E gb18030 --stage repair',
    theirs: ({ gb18030 }) => ['iconv', '-f', 'gb18030', '-t', 'utf-8', gb18030],
    own: ({ gb18030 }) => ours('-E', 'gb18030', '--stage', 'repair', gb18030),
  },
  {
    name: 'fmt (coreutils)',
    shared: 'lines filled to paragraphs',
    lacks:
      'paragraphs only where a blank line or indent shows them; a space at each join, also between Han; no hyphens',
    beyond: 'text wrapped again to a width',
    option: '--stage rejoin',
    theirs: ({ text }) => ['fmt', '-w', '2500', text],
    own: ({ text }) => ours('--stage', 'rejoin', text),
  },
  {
    name: 'remark-cli 12.0.1',
    shared: 'Markdown printed',
    lacks: 'finds no articles: it reads and prints Markdown that is there',
    beyond: 'the whole of Markdown, plugins',
    option: '-f markdown',
    theirs: ({ text }) => ['remark', '--quiet', text],
    own: ({ text }) => ours('-f', 'markdown', text),
  },
  {
    name: 'jq 1.6',
    shared: 'records read and printed',
    lacks: 'compares no stories',
    beyond: 'any question to any JSON',
    option: 'stitch',
    theirs: ({ records }) => ['jq', '-c', '.', records],
    own: ({ records }) => ours('stitch', records),
  },
];

const isThere = ([program, ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const speed = (milliseconds) => `${(mb / (milliseconds / 1000)).toFixed(1)}`;

const folder = mkdtempSync(join(tmpdir(), 'news-clean-peers-'));
const files = Object.fromEntries(['text', 'gb18030', 'records'].map((name) => [name, join(folder, `${name}.txt`)]));
const lines = [
  '# Other programs, on the work that they share',
  '',
  `${mb} MB of varied pages, pairs of ${pairs}, medians, in MB of that text a second. No other program does what this one is for: which lines`,
  'are a paragraph, which paragraphs a story, which line its headline. Where a part of the work is shared, a program made for',
  'that part alone is often many times as fast.',
  '',
  '| program | shared work | MB/s | here | MB/s | times | what it does not do | what only it does |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];
try {
  writeCorpus(files.text, mb * BYTES);
  keep(files.gb18030, ['iconv', '-f', 'utf-8', '-t', 'gb18030', files.text]);
  keep(files.records, ours(files.text));
  for (const { name, shared, lacks, beyond, option, theirs, own } of PEERS) {
    const there = isThere(theirs(files));
    const [a, b] = there ? timePairs([theirs(files), own(files)], pairs) : [null, null];
    const figures =
      a === null
        ? ['–', `\`${option}\``, '–', '–']
        : [speed(a.median), `\`${option}\``, speed(b.median), (b.median / a.median).toFixed(1)];
    lines.push(`| ${[name, shared, ...figures, lacks, beyond].join(' | ')} |`);
    process.stderr.write(`${lines.at(-1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${lines.join('\n')}\n`);
