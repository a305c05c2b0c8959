import { usageError } from '../errors.js';
import { isSameFile, STDIN_PLACE, STDOUT_PLACE } from '../io/same-file.js';
import { STDIN } from '../io/sources.js';
import { type Passed, passedAt } from '../io/walk.js';
import type { Input } from './inputs.js';
import type { Plan } from './plan.js';

/** Where the outputs stand: a folder that is read may hold them, and they are no inputs. */
export function outputPlaces(plan: Pick<Plan, 'output' | 'notes'>): readonly Passed[] {
  return outputs(plan).flatMap((place) => {
    const passed = typeof place === 'string' ? passedAt(place) : null;
    return passed === null ? [] : [passed];
  });
}

const outputs = ({ output, notes }: Pick<Plan, 'output' | 'notes'>): readonly (string | typeof STDOUT_PLACE)[] => [
  output ?? STDOUT_PLACE,
  ...(notes === null ? [] : [notes]),
];

/** @throws NewsCleanError `usage` where a file would be written that is read, or two outputs are one file. */
export function refuseOverwrite({ inputs, output, notes }: Pick<Plan, 'inputs' | 'output' | 'notes'>): void {
  if (output !== null && notes !== null && isSameFile(output, notes))
    throw usageError(`${output}: both the output and the notes`, 'give them two names');
  for (const input of inputs) refuseInput({ output, notes }, input);
}

/** @throws NewsCleanError `usage` where an input would be written over. */
export function refuseInput(plan: Pick<Plan, 'output' | 'notes'>, { path, name }: Input): void {
  for (const place of outputs(plan)) {
    if (!isSameFile(place, path === STDIN ? STDIN_PLACE : path)) continue;
    const written = typeof place === 'string' ? `${place}: is an input` : `${name}: is standard output too`;
    throw usageError(`${written} and would be written over`, 'give the output another name');
  }
}
