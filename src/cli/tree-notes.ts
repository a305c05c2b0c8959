import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Pair } from '../batch/check-outputs.js';
import { isReserved } from '../batch/place.js';
import { notesOf, type State } from '../batch/state.js';
import type { Tree } from '../batch/tree.js';
import { usageError } from '../errors.js';
import { openFile } from '../io/atomic.js';
import { look } from '../io/look.js';
import { type ByteString, fromByteString, toByteString } from '../io/path.js';
import { openSink } from '../io/sink.js';
import { readSource } from '../io/sources.js';

/** Where a file is as seen from the tree; null where it is outside. */
function placeIn(tree: Tree, name: string): ByteString | null {
  const home = fromByteString(tree.root);
  const root = look(home) === null ? null : realpathSync.native(home, 'latin1');
  const folder = realpathSync.native(dirname(name), 'latin1');
  const path = `${folder}/${toByteString(basename(name))}`;
  return root !== null && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}

/** @throws NewsCleanError `usage` where notes cannot be written, or would be written over an input or an output. */
export function refuseNotes(name: string, tree: Tree, pairs: () => Iterable<Pair>): void {
  const old = look(name);
  if (old?.isDirectory() === true) throw usageError(`--notes ${name} is a folder`, 'give the name of a file in it');
  if (!statSync(dirname(name), { throwIfNoEntry: false })?.isDirectory())
    throw usageError(`--notes ${name}: its folder does not exist`, 'make the folder, or choose another');
  const place = placeIn(tree, name);
  if (place !== null && isReserved(place))
    throw usageError(`--notes ${name}: lies in the run's own folder`, 'choose another name');
  for (const { path, output } of pairs()) {
    if (place !== null && (place === output || place.startsWith(`${output}/`)))
      throw usageError(`${name}: both an output and the notes`, 'give them two names');
    const input = old === null ? null : look(path);
    if (input !== null && input.dev === old?.dev && input.ino === old.ino)
      throw usageError(`${name}: is an input and would be written over`, 'give the notes another name');
  }
}

/**
 * Writes the notes on all inputs to one file, in the order of the inputs: on those too that an earlier run read, so that it
 * is the same however often the run was ended and gone on with.
 *
 * @throws NewsCleanError `output` where it cannot be written.
 */
export async function joinNotes(name: string, state: State, pairs: Iterable<Pair>): Promise<void> {
  const sink = openSink(await openFile(name));
  try {
    for (const { output } of pairs) {
      const path = notesOf(state, output);
      if (path === null) continue;
      const decoder = new TextDecoder();
      for await (const chunk of readSource(path))
        if (sink.write(decoder.decode(chunk, { stream: true }))) await sink.flush();
    }
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
