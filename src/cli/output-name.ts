import { NewsCleanError } from '../errors.js';

/** The name that stands for standard output. */
const STDOUT = '-';

/** A file to write; null for standard output. @throws NewsCleanError `usage` where it cannot be a file. */
export function planOutput(option: '--output' | '--notes', name: string | undefined): string | null {
  if (name === undefined) return null;
  if (name === '')
    throw new NewsCleanError('usage', `${option} has an empty name`, 'is a variable of the shell unset?');
  if (/[/\\]$/u.test(name)) {
    throw new NewsCleanError('usage', `${option} ${JSON.stringify(name)} is a folder`, 'give the name of a file in it');
  }
  if (name !== STDOUT) return name;
  if (option === '--output') return null;
  throw new NewsCleanError('usage', '--notes needs a file', 'standard output has the articles: --notes notes.jsonl');
}
