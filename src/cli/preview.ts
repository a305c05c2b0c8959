import { obstacle } from '../io/obstacle.js';
import { visibleName } from '../render/visible.js';
import type { Inputs } from './found.js';
import { refuseInput } from './overwrite.js';
import type { Plan } from './plan.js';
import { printAll } from './print.js';
import { openTwice } from './twice.js';
import { describe, type Voice } from './voice.js';

/** Prints what would be read, and where it would go; gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function printPreview(inputs: Inputs, plan: Plan, voice: Voice): Promise<number> {
  const to = plan.output === null ? 'standard output' : visibleName(plan.output);
  const twice = openTwice(voice);
  let failed = false;
  function* lines(): Generator<string> {
    for (const found of inputs.each(twice.again)) {
      const error = found.error ?? obstacle(found.path);
      if (error === null) refuseInput(plan, found);
      else failed = true;
      yield `${visibleName(found.name)}${error === null ? ` → ${to}` : `: ${describe(error, found.path)}`}\n`;
    }
  }
  await printAll(lines());
  twice.tell();
  return failed ? 1 : 0;
}
