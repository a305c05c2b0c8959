import { print } from './print.js';
import { version } from './version.js';

async function answer(argv: readonly string[]): Promise<number> {
  // asked for by scripts, again and again: answered before the rest is loaded
  if (argv.length === 1 && (argv[0] === '-V' || argv[0] === '--version')) return print(`${version()}\n`);
  const { command } = await import('./command.js');
  return command(argv);
}

/**
 * Runs the command: sets `process.exitCode` and returns when all is written.
 *
 * @param argv the arguments after the name of the command.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await answer(argv);
  } catch (error) {
    const { fail } = await import('./fail.js');
    process.exitCode = fail(error);
  }
}
