import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { median } from './parts/median.mjs';
import { table } from './parts/table.mjs';

/** Whole processes, one after the other in pairs: user time, which another load of the machine moves less than the clock. */
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const runs = Number(process.argv.find((arg) => arg.startsWith('--runs='))?.slice('--runs='.length) ?? 7);
if (files.length === 0) {
  process.stderr.write('usage: node bench/speed.mjs [--runs=7] FILE...\n');
  process.exit(2);
}

const PROGRAMS = { m0: ['bench/parts/m0.mjs'], tool: ['bin/news-clean.js', '-q'] };
/** Said at the end on standard error: microseconds of user time, KiB at most. */
const TELL = 'process.on("exit",()=>{const u=process.resourceUsage();console.error("\\n"+u.userCPUTime+" "+u.maxRSS)})';

function measure(program, file) {
  const args = ['--import', `data:text/javascript,${TELL}`, ...PROGRAMS[program], file];
  const { stderr, status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} failed on ${file}: ${stderr}`);
  const [user, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user / 1e6, memory: memory / 1024 };
}

const rows = files.map((file) => {
  const pairs = Array.from({ length: runs }, () => ({ m0: measure('m0', file), tool: measure('tool', file) }));
  const of = (read) => median(pairs.map(read)).toFixed(2);
  const size = statSync(file).size / 1e6;
  return [
    file,
    of(({ m0 }) => size / m0.seconds),
    of(({ tool }) => size / tool.seconds),
    of(({ m0, tool }) => tool.seconds / m0.seconds),
    of(({ tool }) => tool.memory),
    of(({ m0, tool }) => tool.memory / m0.memory),
  ];
});
process.stdout.write(table(['file', 'M0 MB/s', 'MB/s', 'times M0', 'memory MiB', 'times M0'], rows));
