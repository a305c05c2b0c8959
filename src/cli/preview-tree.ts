import { fromByteString, pathName } from '../io/path.js';
import { visibleName } from '../render/visible.js';
import { printAll } from './print.js';
import { describe } from './voice.js';
import { isDone, openKnow, type TreeRun, toPair, why } from './work.js';

/** What would be done, a line an input. */
function* preview(run: TreeRun): Generator<string> {
  const know = openKnow(run.setting);
  for (const found of run.inputs.each()) {
    const pair = toPair(found, run.extension);
    const name = visibleName(found.name);
    if (pair === null) {
      yield `${name}: ${describe(why(found), found.path)}\n`;
      continue;
    }
    yield `${name} → ${visibleName(pathName(fromByteString(run.tree.path(pair.output))))}${isDone(run, pair, know(pair)) ? ' (done)' : ''}\n`;
  }
}

/** Prints what would be done, and gives the exit code. @throws NewsCleanError `output`. */
export async function printPreview(run: TreeRun): Promise<number> {
  await printAll(preview(run));
  for (const found of run.inputs.each()) if (toPair(found, run.extension) === null) return 1;
  return 0;
}
