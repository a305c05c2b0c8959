import { NewsCleanError } from '../errors.js';
import { stem } from '../render/record.js';
import { visibleName } from '../render/visible.js';
import type { Found, Inputs } from './found.js';
import type { Input } from './inputs.js';
import { refuseInput } from './overwrite.js';
import type { Plan } from './plan.js';
import type { Voice } from './voice.js';

/** Looks at an input before it is read; tells why it cannot be, and gives null. */
type Examine = (found: Found) => Promise<Input | null>;

/** What can be said only now of inputs that no argument names. @throws NewsCleanError `usage` where one is the output. */
async function openFoundExaminer(plan: Plan, voice: Voice): Promise<Examine> {
  const { openSeen } = await import('../io/seen.js');
  const names = openSeen();
  const stems = openSeen();
  let warned = false;

  function warn({ name }: Input): void {
    if (stems.add(stem(name)) || warned) return;
    warned = true;
    voice.say(`${visibleName(name)}: its records have the ids of another input's, which differs only in the extension`);
  }

  return async (found) => {
    refuseInput(plan, found);
    if (!names.add(found.name)) {
      voice.fail(new NewsCleanError('input', 'another input has this name', 'run it by itself'), found);
      return null;
    }
    warn(found);
    return found;
  };
}

/** Opens the examiner of a run. What is named as an argument was examined when the run was planned. */
export async function openExaminer(plan: Plan, inputs: Inputs, voice: Voice): Promise<Examine> {
  const examine = inputs.named ? async (found: Found) => found : await openFoundExaminer(plan, voice);
  return async (found) => {
    if (found.error === null) return examine(found);
    voice.fail(found.error, found);
    return null;
  };
}
