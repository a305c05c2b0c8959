import { spawnSync } from 'node:child_process';

/** What a program writes to standard output. */
export function outputOf(program, args, input) {
  // one thread: many are slower on a page
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  const ran = spawnSync(program, args, { input, env, maxBuffer: 2 ** 28 });
  if (ran.status !== 0) throw new Error(`${program}: ${ran.error?.message ?? ran.stderr}`);
  return ran.stdout;
}
