import { obstacle } from '../io/obstacle.js';
import { fromByteString, pathName } from '../io/path.js';
import { visibleName } from '../render/visible.js';
import { printFates } from './print-fates.js';
import type { Voice } from './voice.js';
import { isDone, openKnow, type TreeRun, toPair, why } from './work.js';

/** Prints what would be done, a line an input, and gives the exit code. @throws NewsCleanError `output`. */
export function printPreview(run: TreeRun, voice: Voice): Promise<number> {
  const know = openKnow(run.setting);
  return printFates(run.inputs, voice, (found) => {
    const pair = toPair(found, run.extension);
    if (pair === null) return { error: why(found) };
    const error = obstacle(found.path);
    if (error !== null) return { error };
    const to = visibleName(pathName(fromByteString(run.tree.path(pair.output))));
    return { to: isDone(run, pair, know(pair)) ? `${to} (done)` : to };
  });
}
