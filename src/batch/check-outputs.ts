import { setImmediate } from 'node:timers/promises';
import { usageError } from '../errors.js';
import { look } from '../io/look.js';
import { type ByteString, fromByteString, type Path, pathName } from '../io/path.js';
import { openSeen, type Seen } from '../io/seen.js';
import { folderOf, isReserved } from './place.js';
import type { Tree } from './tree.js';

/** An input and the place of its output. */
export interface Pair {
  readonly path: Path;
  readonly name: string;
  readonly output: ByteString;
}

export interface CheckSetting {
  readonly tree: Tree;
  /** Every input that can be read, in the same order each time. */
  readonly pairs: () => Iterable<Pair>;
  /** What else is read: the list of the inputs. */
  readonly lists: readonly Path[];
  /** True where outputs of an earlier run may be written anew. */
  readonly replace: boolean;
  /** True where each output is a folder of articles. */
  readonly folders: boolean;
  /** What to do about an output that exists. */
  readonly hint: string;
}

/** Outputs that are looked at before a signal is heard. */
const AT_A_TIME = 2048;

const shown = (place: ByteString): string => pathName(fromByteString(place));

/** @throws NewsCleanError `usage` that names the other input with this output; returns where there is none after all. */
function refuseTwin({ tree, pairs }: CheckSetting, pair: Pair): void {
  for (const other of pairs()) {
    if (other === pair || other.output !== pair.output) continue;
    const what = `${other.name} and ${pair.name}: both would be ${shown(tree.path(pair.output))}`;
    throw usageError(what, 'give each input once, or run them into two folders');
  }
}

const identity = (path: Path): string | null => {
  const stats = look(path);
  return stats === null ? null : `${stats.dev}:${stats.ino}`;
};

const overwrites = (name: string): Error =>
  usageError(`${name}: is an input and would be written over`, 'choose another --output-dir');

/** Everything that is read. */
function* sources({ pairs, lists }: CheckSetting): Generator<Path> {
  yield* lists;
  for (const { path } of pairs()) yield path;
}

/** @throws NewsCleanError `usage` where an output that exists is an input, of whatever output. */
function refuseInputs(setting: CheckSetting): void {
  const { tree, pairs } = setting;
  const inputs = openSeen();
  for (const path of sources(setting)) inputs.add(identity(path) ?? '');
  for (const { output } of pairs()) {
    const found = identity(fromByteString(tree.path(output)));
    if (found !== null && inputs.has(found)) throw overwrites(shown(tree.path(output)));
  }
}

/** @throws NewsCleanError `usage` where an input lies in a folder that is an output, and would go with it. */
function refuseInside(setting: CheckSetting, outputs: Seen): void {
  const placeOf = setting.tree.finder();
  for (const path of sources(setting)) {
    for (let at = folderOf(placeOf(path) ?? ''); at !== ''; at = folderOf(at))
      if (outputs.has(at)) throw overwrites(pathName(path));
  }
}

/** @throws NewsCleanError `usage` where a folder of articles, which would be replaced, holds something else. */
function refuseStranger({ tree }: CheckSetting, output: ByteString): void {
  const stranger = tree.stranger(output);
  if (stranger === null) return;
  const what = `${shown(tree.path(`${output}/${stranger}`))}: stands where a folder of articles would be, and is none`;
  throw usageError(what, 'move it, or choose another --output-dir');
}

/** Folders of outputs have a slash behind them, since an output may have the same name. */
function checkFolder({ tree }: CheckSetting, taken: Seen, folder: ByteString): void {
  if (tree.strays(folder))
    throw usageError(
      `${shown(tree.path(folder))}: leads out of ${shown(tree.root)}`,
      'remove the link, or choose another folder',
    );
  for (let at = folder; at !== ''; at = folderOf(at)) {
    if (taken.has(at))
      throw usageError(`${shown(tree.path(at))}: would be an output and a folder of outputs`, 'rename an input');
    taken.add(`${at}/`);
  }
}

/**
 * Looks at every output before anything is written, and counts them.
 *
 * @throws NewsCleanError `usage` where two inputs have one output, an output exists, is an input, or is outside of the tree.
 */
export async function checkOutputs(setting: CheckSetting): Promise<number> {
  const { tree, replace, folders, hint } = setting;
  const taken = openSeen();
  let folder: ByteString | null = null;
  let there = false;
  let count = 0;
  for (const pair of setting.pairs()) {
    const { output } = pair;
    if (isReserved(output))
      throw usageError(`${shown(output)}: is the name of the run's own folder`, 'rename the input');
    if (folderOf(output) !== folder) {
      folder = folderOf(output);
      checkFolder(setting, taken, folder);
      there = tree.has(folder);
    }
    if (taken.has(`${output}/`))
      throw usageError(`${shown(tree.path(output))}: would be an output and a folder of outputs`, 'rename an input');
    if (!taken.add(output)) refuseTwin(setting, pair);
    if (there && !replace && tree.has(output)) throw usageError(`${shown(tree.path(output))}: exists`, hint);
    if (there && replace && folders) refuseStranger(setting, output);
    count += 1;
    if (count % AT_A_TIME === 0) await setImmediate();
  }
  if (replace) refuseInputs(setting);
  if (replace && folders) refuseInside(setting, taken);
  return count;
}
