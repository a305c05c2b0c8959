/**
 * Scores the built command on every evaluation set and holds the figures against the floors in floors.json.
 *
 *     node bench/quality.mjs ../shared            fails where a figure is under its floor
 *     node bench/quality.mjs ../shared --raise    writes higher floors; refuses to lower one
 *
 * Furniture is printed too: it counts for `kept` alone.
 * The folder holds score/score.mjs, gold/ and dev/. Figures are shares, 0 to 1; `cer` alone is better when lower.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldFolder } from './parts/gold-folder.mjs';

const [folder = '../shared', mode] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
const file = join(here, 'floors.json');
const command = join(here, '../bin/news-clean.js');
const work = mkdtempSync(join(tmpdir(), 'news-clean-quality-'));
const records = join(work, 'records.jsonl');
process.on('exit', () => rmSync(work, { recursive: true }));
/** @type {Record<string, { args?: string[], floors: Record<string, number> }>} */
const sets = JSON.parse(readFileSync(file, 'utf8'));
const lowerIsBetter = new Set(['cer']);
let faults = 0;

/** What a program says on standard output; one that fails ends all. */
function said(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${argv[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The figures of a set, whose pages are sources of one run. */
function figuresOf(gold, args = []) {
  const pages = readdirSync(gold)
    .filter((page) => page.endsWith('.txt'))
    .map((page) => join(gold, page));
  writeFileSync(records, said(command, '--format', 'jsonl', '--furniture', '--quiet', ...pages));
  return JSON.parse(said(join(folder, 'score/score.mjs'), '--gold', gold, '--pred', records, '--json', ...args));
}

for (const [name, set] of Object.entries(sets)) {
  const figures = figuresOf(goldFolder(folder, name), set.args);
  const told = Object.entries(set.floors).map(([figure, floor]) => {
    const got = figures[figure];
    const holds = lowerIsBetter.has(figure) ? got <= floor : got >= floor;
    if (!holds) faults++;
    if (holds && mode === '--raise') {
      set.floors[figure] = lowerIsBetter.has(figure) ? Math.ceil(got * 1000) / 1000 : Math.floor(got * 1000) / 1000;
    }
    return `${figure} ${got?.toFixed(3)}${holds ? '' : ` UNDER ${floor}`}`;
  });
  console.log(`${name.padEnd(16)} ${told.join('  ')}`);
}
// a short list stands on one line, as lint wants it
const written = JSON.stringify(sets, null, 2).replace(
  /\[\s+([^\]]+?)\s+\]/gu,
  (_, list) => `[${list.split(/,\s+/u).join(', ')}]`,
);
if (mode === '--raise' && faults === 0) writeFileSync(file, `${written}\n`);
if (faults > 0) console.log(`${faults} figures under their floors`);
process.exitCode = faults > 0 ? 1 : 0;
