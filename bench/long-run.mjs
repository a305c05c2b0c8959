/**
 * One process over pages without end: its memory and its open files must not grow. Reads /proc, so Linux only.
 *
 *     node bench/long-run.mjs --minutes 60 > bench/long-run.md       (after npm run build)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';
import { pages } from './speed/corpus.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const ROWS = 12;
const [milliseconds, MOST] = [Number(values.minutes) * 60_000, 5e9];
const COMMAND = fileURLToPath(new URL('../bin/news-clean.js', import.meta.url));

const child = spawn(process.execPath, [COMMAND, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = once(child, 'exit');
let written = 0;
child.stdout.on('data', (chunk) => {
  written += chunk.length;
});

function look(read) {
  const memory = /^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0;
  const open = readdirSync(`/proc/${child.pid}/fd`).length;
  return [read, written].map((bytes) => (bytes / 1e6).toFixed(0)).concat((memory / 1024).toFixed(0), String(open));
}

const begun = Date.now();
const seen = [];
let read = 0;
for (const page of pages()) {
  const text = `${page}\f`;
  read += Buffer.byteLength(text);
  if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  const due = ((seen.length + 1) / ROWS) * milliseconds;
  if (Date.now() - begun >= due || read >= MOST) seen.push(look(read));
  if (seen.length === ROWS || read >= MOST) break;
}
child.stdin.end();
const [code] = await ended;
const about = `${stamp()}. ${((Date.now() - begun) / 60_000).toFixed(0)} minutes, exit ${code}.`;
process.stdout.write(`${about}\n\n${table(['read, MB', 'written, MB', 'memory, MiB', 'open files'], seen)}`);
