import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command. */
export const COMMAND = resolve('bin/news-clean.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Without the colours of whoever runs the tests. */
const { FORCE_COLOR: _, NO_COLOR: __, ...ENV } = process.env;

/** Runs the built command in a folder, with bytes on standard input. */
export function newsClean(
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Ran {
  const ran = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd,
    input,
    env: { ...ENV, ...env },
    maxBuffer: 2 ** 28,
  });
  return { code: ran.status, out: ran.stdout.toString(), err: ran.stderr.toString() };
}

/** Runs a line of shell in which `$NC` is the command. */
export function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const all = { ...ENV, NC: `${process.execPath} ${COMMAND}`, ...env };
  const ran = spawnSync('bash', ['-c', line], { cwd, env: all, maxBuffer: 2 ** 28 });
  return { code: ran.status, out: ran.stdout.toString(), err: ran.stderr.toString() };
}

/** Starts the command and leaves it running. */
export const start = (args: readonly string[], cwd: string) =>
  spawn(process.execPath, [COMMAND, ...args], { cwd, env: ENV });

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'news-clean-'));
