import { NewsCleanError } from '../errors.js';
import { isSameFile, type Place, STDIN_PLACE, STDOUT_PLACE } from '../io/same-file.js';
import { STDIN } from '../io/sources.js';
import type { Plan } from './plan.js';

const usage = (message: string, hint: string): NewsCleanError => new NewsCleanError('usage', message, hint);

/** @throws NewsCleanError `usage` where a file would be written that is read, or two outputs are one file. */
export async function refuseOverwrite({
  inputs,
  output,
  notes,
}: Pick<Plan, 'inputs' | 'output' | 'notes'>): Promise<void> {
  if (output !== null && notes !== null && (await isSameFile(output, notes)))
    throw usage(`${output}: both the output and the notes`, 'give them two names');
  const outputs: readonly Place[] = [output ?? STDOUT_PLACE, ...(notes === null ? [] : [notes])];
  for (const place of outputs) {
    for (const { path, name } of inputs) {
      if (!(await isSameFile(place, path === STDIN ? STDIN_PLACE : path))) continue;
      const written = typeof place === 'string' ? `${place}: is an input` : `${name}: is standard output too`;
      throw usage(`${written} and would be written over`, 'give the output another name');
    }
  }
}
