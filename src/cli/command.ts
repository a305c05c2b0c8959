import { STDIN_PLACE, STDOUT_PLACE } from '../io/same-file.js';
import { isTerminal } from '../io/terminal.js';
import { CODES } from './fail.js';
import type { Flags, Surroundings } from './flags.js';
import { print } from './print.js';
import { helpText, parse } from './program.js';
import { obeySignals } from './signals.js';
import { openVoice } from './voice.js';

function surroundings(): Surroundings {
  const stdout = isTerminal(STDOUT_PLACE);
  return { stdout, columns: stdout ? process.stdout.columns : undefined, env: process.env };
}

async function clean(inputs: readonly string[], flags: Flags, argv: readonly string[]): Promise<number> {
  const around = surroundings();
  const { plan } = await import('./plan.js');
  const planned = plan(inputs, flags, around);
  if (planned.tree !== null) {
    const { runTree } = await import('./run-tree.js');
    return runTree(planned, planned.tree, openVoice(planned), argv);
  }
  const { run } = await import('./run.js');
  return run(planned, openVoice(planned));
}

/** Does what the arguments ask for, and gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function command(argv: readonly string[]): Promise<number> {
  obeySignals();
  const asked = parse(argv);
  if (asked.kind === 'print') return print(asked.text);
  if (asked.kind === 'schema') {
    const { recordSchema } = await import('../render/schema.js');
    return print(`${JSON.stringify(recordSchema, null, 2)}\n`);
  }
  if (asked.kind === 'completion') {
    const { completion } = await import('./completion.js');
    return print(completion(asked.shell));
  }
  const listed = asked.kind === 'clean' && asked.flags.filesFrom !== undefined;
  if (asked.inputs.length === 0 && !listed && isTerminal(STDIN_PLACE)) {
    process.stderr.write(helpText());
    return CODES.usage;
  }
  if (asked.kind === 'clean') return clean(asked.inputs, asked.flags, argv);
  const { stitch } = await import('./stitch.js');
  return stitch(asked.inputs, asked.flags, openVoice());
}
