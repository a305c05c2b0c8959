import { obstacle } from '../io/obstacle.js';
import { fromByteString, pathName } from '../io/path.js';
import { visibleName } from '../render/visible.js';
import type { Found } from './found.js';
import { printAll } from './print.js';
import { openTwice } from './twice.js';
import { describe, type Voice } from './voice.js';
import { isDone, openKnow, type TreeRun, toPair, why } from './work.js';

/** Prints what would be done, a line an input, and gives the exit code. @throws NewsCleanError `output`. */
export async function printPreview(run: TreeRun, voice: Voice): Promise<number> {
  const know = openKnow(run.setting);
  const twice = openTwice(voice);
  let failed = false;

  function line(found: Found): string {
    const pair = toPair(found, run.extension);
    const error = pair === null ? why(found) : obstacle(found.path);
    failed ||= error !== null;
    if (pair === null || error !== null) return `: ${describe(error, found.path)}`;
    const to = visibleName(pathName(fromByteString(run.tree.path(pair.output))));
    return ` → ${to}${isDone(run, pair, know(pair)) ? ' (done)' : ''}`;
  }

  function* lines(): Generator<string> {
    for (const found of run.inputs.each(twice.again)) yield `${visibleName(found.name)}${line(found)}\n`;
  }

  await printAll(lines());
  twice.tell();
  return failed ? 1 : 0;
}
