import type { Pair } from '../batch/check-outputs.js';
import { hasFiles, wasFlagged } from '../batch/marks.js';
import { outputPlace } from '../batch/place.js';
import { doneKey, notesOf, statePaths } from '../batch/state.js';
import type { Tree } from '../batch/tree.js';
import { NewsCleanError } from '../errors.js';
import { look } from '../io/look.js';
import { fromByteString, toByteString } from '../io/path.js';
import type { Seen } from '../io/seen.js';
import { STDIN } from '../io/sources.js';
import type { Found, Inputs } from './found.js';
import type { JobSetting, Task } from './job.js';
import type { Report } from './report.js';
import type { Again } from './twice.js';
import { version } from './version.js';
import { describe } from './voice.js';

/** A run that writes a tree. */
export interface TreeRun {
  readonly tree: Tree;
  readonly inputs: Inputs;
  /** Inputs that can be read. */
  readonly total: number;
  readonly setting: JobSetting;
  /** Of the outputs; '' where they are folders. */
  readonly extension: string;
  /** What is done already; null where all is to be done. */
  readonly done: Seen | null;
}

/** An input that is to be read, and what shows that it was read before; null where nothing does. */
export interface Work extends Task {
  /** Its place among the inputs. */
  readonly order: number;
  readonly key: string | null;
  /** 0 where nobody knows. */
  readonly bytes: number;
}

/** An input with the place of its output; null where something stands in its way. */
export const toPair = ({ path, name, place, error }: Found, extension: string): Pair | null =>
  error !== null || place === '' ? null : { path, name, output: outputPlace(place, extension) };

export function* pairs(inputs: Inputs, extension: string): Generator<Pair> {
  for (const found of inputs.each()) {
    const pair = toPair(found, extension);
    if (pair !== null) yield pair;
  }
}

/** What an input is now; its key is null where it cannot be known again. */
export type Known = Pick<Work, 'key' | 'bytes'>;

/** Looks an input up, and makes its key: another when the input, the options or the version change. */
export function openKnow({ folder: _, ...options }: JobSetting): (pair: Pair) => Known {
  const always = JSON.stringify([version(), options]);
  return ({ path, name, output }) => {
    const stats = path === STDIN ? null : look(path);
    if (stats === null || !stats.isFile()) return { key: null, bytes: 0 };
    return { key: doneKey([always, name, output, stats.size, stats.mtimeMs]), bytes: stats.size };
  };
}

/** True where an earlier run made the output and it is there: one lost with the power may be empty. */
export function isDone({ tree, done, setting }: TreeRun, { output }: Pair, { key }: Known): boolean {
  if (key === null || done === null || !done.has(key)) return false;
  if (setting.notes && notesOf(statePaths(setting.folder), output) === null) return false;
  const path = fromByteString(tree.path(output));
  const stats = look(path);
  if (stats === null) return false;
  return stats.isDirectory() ? hasFiles(done, key, path) : stats.size > 0;
}

const isFlagged = ({ done }: TreeRun, { key }: Known): boolean =>
  key !== null && done !== null && wasFlagged(done, key);

export const why = ({ error }: Found): unknown =>
  error ?? new NewsCleanError('input', 'its path gives no name for an output', 'give the file itself');

/** What is left to do; what cannot be done or is done already is reported. */
export function* work(run: TreeRun, report: Report, again: Again): Generator<Work> {
  const { inputs, setting, extension } = run;
  const know = openKnow(setting);
  let order = 0;
  for (const found of inputs.each(again)) {
    order += 1;
    const pair = toPair(found, extension);
    if (pair === null) {
      report.failed({ name: found.name, order }, describe(why(found), found.path));
      continue;
    }
    const known = know(pair);
    const { path, name, output } = pair;
    if (isDone(run, pair, known)) report.skipped({ name, order }, isFlagged(run, known));
    else yield { order, key: known.key, bytes: known.bytes, path: toByteString(path), name, output };
  }
}
