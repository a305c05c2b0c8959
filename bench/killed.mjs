// A run that is killed at random moments and gone on with each time: its tree must be that of an undisturbed run.
//
//   node bench/killed.mjs [FILES [KILLS]]      (after npm run build; 2000 files and 100 kills unless given)
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stamp } from './parts/stamp.mjs';

const FILES = Number(process.argv[2] ?? '2000');
const KILLS = Number(process.argv[3] ?? '100');
/** Of the time that an undisturbed run takes, the most that a run is left alone. */
const MOST = 0.2;

const command = new URL('../bin/news-clean.js', import.meta.url).pathname;
const root = mkdtempSync(join(tmpdir(), 'killed-'));
const page = (i) =>
  `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${i}条渡\n船又开了。岸上的人都来看。\n`;
for (let i = 0; i < FILES; i++) {
  const folder = join(root, `in/${i % 20}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `p${i}.txt`), page(i));
}

const words = (out, more) => [command, 'in', '-d', out, '-j', '2', '-q', ...more];
const finish = (out, more) => spawnSync(process.execPath, words(out, more), { cwd: root }).status;

/** One digest of every path of a tree and what is in it, but for what the run keeps for itself; and what that is. */
function digest(out) {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, out).length))
    .sort();
  const own = files.filter((path) => path.startsWith('/.news-clean/'));
  for (const path of files)
    if (!own.includes(path)) hash.update(`${path}\n`).update(readFileSync(join(root, out, path)));
  return { tree: hash.digest('hex'), own: own.join(' ') };
}

/** True where the run was killed, false where it had ended. */
async function runFor(ms, out, more) {
  const child = spawn(process.execPath, words(out, more), { cwd: root, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  await Promise.race([ended, sleep(ms)]);
  child.kill('SIGKILL');
  return ended;
}

const begun = performance.now();
finish('undisturbed', []);
const whole = performance.now() - begun;
const wanted = digest('undisturbed');
let kills = 0;
let trees = 0;
let wrong = 0;
for (; kills < KILLS; trees++) {
  const out = `out${trees}`;
  let more = [];
  while (kills < KILLS && (await runFor(Math.random() * MOST * whole, out, more))) {
    kills++;
    more = ['--resume'];
  }
  const status = finish(out, ['--resume']);
  const found = digest(out);
  if (status !== 0 || found.tree !== wanted.tree || found.own !== wanted.own) wrong++;
  rmSync(join(root, out), { recursive: true });
}
process.stdout.write(`${stamp()}
${FILES} files, killed ${kills} times over ${trees} trees and resumed each time: ${wrong} trees differ from the undisturbed one \
or hold a file of an unfinished run\n`);
rmSync(root, { recursive: true });
process.exitCode = wrong === 0 ? 0 : 1;
