import { visibleName } from '../render/visible.js';
import type { Found, Inputs } from './found.js';
import { printAll } from './print.js';
import { openTwice } from './twice.js';
import { describe, type Voice } from './voice.js';

/** What would become of an input: where it would go, or what stands in the way. */
type Fate = { readonly to: string } | { readonly error: unknown };

/** Prints what would become of each input, a line each, and gives the exit code. @throws NewsCleanError `output`. */
export async function printFates(inputs: Inputs, voice: Voice, fateOf: (found: Found) => Fate): Promise<number> {
  const twice = openTwice(voice);
  let failed = false;

  function line(found: Found): string {
    const fate = fateOf(found);
    if ('to' in fate) return ` → ${fate.to}`;
    failed = true;
    return `: ${describe(fate.error, found.path)}`;
  }

  function* lines(): Generator<string> {
    for (const found of inputs.each(twice.again)) yield `${visibleName(found.name)}${line(found)}\n`;
  }

  await printAll(lines());
  twice.tell();
  return failed ? 1 : 0;
}
