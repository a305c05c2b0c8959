import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process, { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import loader from './bin/load.js';

/** V8 keeps what was called: a Chinese and a Western page call most of what any page does. */
const PAGES = ['jiaozuo-2020-10-26-p1', 'english'].map((name) => `fixtures/pages/${name}/input.txt`);

/** Cleans pages, and keeps the code that they needed beside the files that it was compiled from. */
async function train() {
  loader.settle();
  await loader.load('./main.js').main(PAGES);
  // reading sets flags of its own, and V8 takes what it kept under the flags of a start alone
  loader.settle();
  for (const [path, script] of loader.scripts) writeFileSync(loader.cachePath(path), script.createCachedData());
}

// what is cleaned goes nowhere
if (argv[2] === 'train') await train();
else {
  const own = fileURLToPath(import.meta.url);
  process.exitCode = spawnSync(execPath, [own, 'train'], { stdio: ['ignore', 'ignore', 'inherit'] }).status ?? 1;
}
