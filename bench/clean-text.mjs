// Clean text stays as it is: the gold's own paragraphs go through the rejoin stage, and nothing but joins may change.
//
//   node bench/clean-text.mjs FOLDER... [--samples]      (after npm run build)
//
// A paragraph a line, a blank line between. Two paragraphs made one are counted apart, with the space that a join puts
// there; every other character that is gone, new or another is a fault. The aim is none.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { changesOf } from './parts/changes.mjs';
import { folders, readSet } from './parts/pages.mjs';

const command = fileURLToPath(new URL('../bin/news-clean.js', import.meta.url));

function rejoined(text) {
  const run = spawnSync('node', [command, '--stage', 'rejoin'], { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

/** Paragraphs of `given` that end inside a line of `made`, and characters changed elsewhere. */
function compare(given, made) {
  const [before, after] = [linesOf(given).join('\n'), linesOf(made).join('\n')];
  const found = { joins: 0, changed: 0, samples: [] };
  for (const { before: from, after: to } of changesOf(before, after)) {
    const [was, is] = [before.slice(...from), after.slice(...to)];
    if (/^-?\n$/u.test(was) && (is === '' || is === ' ')) found.joins++;
    else {
      found.changed += Math.max(was.length, is.length);
      found.samples.push(
        `${JSON.stringify(before.slice(Math.max(0, from[0] - 8), from[1] + 8))} → ${JSON.stringify(is)}`,
      );
    }
  }
  return found;
}

let faults = 0;
for (const folder of folders('clean-text')) {
  const { set, pages } = readSet(folder);
  let [characters, joins, changed] = [0, 0, 0];
  const samples = [];
  for (const { name, stories } of pages) {
    const paragraphs = stories.flatMap(({ pieces }) =>
      pieces.filter(({ type }) => type === 'paragraph' || type === 'crosshead').map(({ text }) => text),
    );
    const given = `${paragraphs.join('\n\n')}\n`;
    const found = compare(given, rejoined(given));
    characters += given.length;
    joins += found.joins;
    changed += found.changed;
    samples.push(...found.samples.map((sample) => `  ${name} ${sample}`));
  }
  faults += changed;
  process.stdout.write(`${set.padEnd(12)} ${characters} characters  changed ${changed}  paragraphs joined ${joins}\n`);
  if (process.argv.includes('--samples')) process.stdout.write(samples.map((sample) => `${sample}\n`).join(''));
}
process.stdout.write(`${faults} characters changed\n`);
process.exitCode = faults > 0 ? 1 : 0;
