import { NewsCleanError } from '../errors.js';
import { discardUnfinished } from '../io/atomic.js';
import { openSink } from '../io/sink.js';
import { openStdout } from '../io/stdout.js';
import type { Flags, Surroundings } from './flags.js';
import { version } from './version.js';
import { openVoice, type Voice } from './voice.js';

const CODES = { input: 1, usage: 2, output: 3 } as const;
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function surroundings(): Surroundings {
  const { stdin, stdout, stderr, env } = process;
  return { stdin: stdin.isTTY, stdout: stdout.isTTY, stderr: stderr.isTTY, columns: stdout.columns, env };
}

async function print(text: string): Promise<number> {
  const sink = openSink(openStdout());
  sink.write(text);
  await sink.commit();
  return 0;
}

async function clean(inputs: readonly string[], flags: Flags): Promise<number> {
  const around = surroundings();
  const [{ plan }, { run }] = await Promise.all([import('./plan.js'), import('./run.js')]);
  const planned = plan(inputs, flags, around);
  return run(planned, openVoice(planned.quiet));
}

async function answer(argv: readonly string[]): Promise<number> {
  // asked for by scripts, again and again: answered before the parser is loaded
  if (argv.length === 1 && (argv[0] === '-V' || argv[0] === '--version')) return print(`${version()}\n`);
  const { helpText, parse } = await import('./program.js');
  const asked = parse(argv);
  if (asked.kind === 'print') return print(asked.text);
  if (asked.kind === 'schema') {
    const { recordSchema } = await import('../render/schema.js');
    return print(`${JSON.stringify(recordSchema, null, 2)}\n`);
  }
  if (asked.inputs.length === 0 && process.stdin.isTTY) {
    process.stderr.write(helpText());
    return CODES.usage;
  }
  return clean(asked.inputs, asked.flags);
}

function fail(error: unknown, voice: Voice): number {
  voice.fail(error);
  return error instanceof NewsCleanError ? CODES[error.code] : CODES.output;
}

/** A signal ends the run at once, and leaves no half-written file. */
function obeySignals(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      discardUnfinished();
      process.exit(code);
    });
  }
}

/**
 * Runs the command: sets `process.exitCode` and returns when all is written.
 *
 * @param argv the arguments after the name of the command.
 */
export async function main(argv: readonly string[]): Promise<void> {
  obeySignals();
  const voice = openVoice(false);
  process.exitCode = await answer(argv).catch((error) => fail(error, voice));
}
