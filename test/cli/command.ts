import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The built command. */
export const COMMAND = resolve('bin/news-clean.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Without the colours of whoever runs the tests. */
const { FORCE_COLOR: _, NO_COLOR: __, ...ENV } = process.env;

/** A run of more than ten seconds tells of its progress, and how fast a machine is changes no test. */
const timeless = (err: string): string => err.replace(/^[\d,]+ of [\d,]+ inputs, .*\n/gmu, '');

function toRan({ status, stdout, stderr }: SpawnSyncReturns<Buffer>, isOfProgress: boolean): Ran {
  const err = stderr.toString();
  return { code: status, out: stdout.toString(), err: isOfProgress ? err : timeless(err) };
}

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
  return toRan(ran, args.includes('--progress'));
}

/** Runs a line of shell in which `$NC` is the command. */
export function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const all = { ...ENV, NC: `${process.execPath} ${COMMAND}`, ...env };
  const ran = spawnSync('bash', ['-c', line], { cwd, env: all, maxBuffer: 2 ** 28 });
  return toRan(ran, line.includes('--progress'));
}

/** Starts the command and leaves it running. */
export const start = (args: readonly string[], cwd: string) =>
  spawn(process.execPath, [COMMAND, ...args], { cwd, env: ENV });

/** What a terminal of 80 columns shows, in which a line of shell runs. */
export interface Terminal {
  shown(): string;
  type(keys: string): void;
  readonly ended: Promise<unknown>;
}

/** Starts a line of shell in a terminal, and leaves it running. */
export function openTerminal(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Terminal {
  const child = spawn('script', ['-qec', `stty cols 80; ${line}`, '/dev/null'], {
    cwd,
    env: { ...ENV, NC: `${process.execPath} ${COMMAND}`, TERM: 'xterm', SHELL: 'bash', ...env },
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { shown: () => shown, type: (keys) => child.stdin.write(keys), ended };
}

/** Waits until something has come about, however slow the machine; the runner's limit ends what never does. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'news-clean-'));
