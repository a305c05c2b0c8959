import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../errors.js';
import { look } from '../io/look.js';
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
export function refuseOverwrite(plan: Pick<Plan, 'inputs' | 'filesFrom' | 'output' | 'notes'>): void {
  const { inputs, filesFrom, output, notes } = plan;
  if (output !== null && notes !== null && isSameFile(output, notes))
    throw usageError(`${output}: both the output and the notes`, 'give them two names');
  for (const input of inputs) refuseInput(plan, input);
  if (filesFrom !== null) refuseInput(plan, { path: filesFrom, name: filesFrom });
  for (const place of outputs(plan)) if (typeof place === 'string') refuseStranger(place, plan);
}

/** How outputs and notes begin. Those that are plain text begin as a page may. */
const OUTPUT_START = /^(?:\{"s(?:chema|ource)":|---\nsources?: )/u;
const START_BYTES = 32;

function startOf(path: string): string {
  const bytes = new Uint8Array(START_BYTES);
  const file = openSync(path, 'r');
  try {
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}

/**
 * A file in a folder that is read is passed by where it is the output of an earlier run.
 *
 * @throws NewsCleanError `usage` where it looks like a page.
 */
function refuseStranger(place: string, plan: Pick<Plan, 'inputs' | 'output' | 'notes'>): void {
  const stats = look(place);
  if (stats === null || !stats.isFile() || stats.size === 0) return;
  const file = realpathSync.native(place);
  const isAbove = ({ path }: Input) =>
    path !== STDIN && look(path)?.isDirectory() === true && file.startsWith(join(realpathSync.native(path), '/'));
  if (plan.inputs.some(isAbove) && !OUTPUT_START.test(startOf(place)))
    throw overwrites(`${place}: is an input`, plan, place);
}

const overwrites = (what: string, { notes }: Pick<Plan, 'notes'>, place: unknown): Error =>
  usageError(`${what} and would be written over`, `give the ${place === notes ? 'notes' : 'output'} another name`);

/** @throws NewsCleanError `usage` where an input would be written over. */
export function refuseInput(plan: Pick<Plan, 'output' | 'notes'>, { path, name }: Input): void {
  for (const place of outputs(plan)) {
    if (!isSameFile(place, path === STDIN ? STDIN_PLACE : path)) continue;
    const written = typeof place === 'string' ? `${place}: is an input` : `${name}: is standard output too`;
    throw overwrites(written, plan, place);
  }
}
