import { command } from './command.js';
import { fail } from './fail.js';

/**
 * Runs the command: sets `process.exitCode` and returns when all is written.
 *
 * @param argv the arguments after the name of the command.
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await command(argv);
  } catch (error) {
    process.exitCode = fail(error);
  }
}
