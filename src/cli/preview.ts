import { obstacle } from '../io/obstacle.js';
import { visibleName } from '../render/visible.js';
import type { Inputs } from './found.js';
import { refuseInput } from './overwrite.js';
import type { Plan } from './plan.js';
import { printFates } from './print-fates.js';
import type { Voice } from './voice.js';

/** Prints what would be read, and where it would go; gives the exit code. @throws NewsCleanError `usage` or `output`. */
export function printPreview(inputs: Inputs, plan: Plan, voice: Voice): Promise<number> {
  const to = plan.output === null ? 'standard output' : visibleName(plan.output);
  return printFates(inputs, voice, (found) => {
    const error = found.error ?? obstacle(found.path);
    if (error !== null) return { error };
    refuseInput(plan, found);
    return { to };
  });
}
