import { NewsCleanError } from '../errors.js';
import type { Matches } from '../io/glob.js';
import type { PathList } from '../io/list.js';
import { look } from '../io/look.js';
import { type ByteString, fromByteString, pathName, toByteString } from '../io/path.js';
import { stdoutFile } from '../io/same-file.js';
import { STDIN } from '../io/sources.js';
import { type Passed, walk } from '../io/walk.js';
import { type Input, plainName } from './inputs.js';
import { placeBelow, placeOfFile, placeOfListed } from './place.js';
import type { Again } from './twice.js';

/** An input as it is found, one after another: a file, or what stands in the way of one. */
export interface Found extends Input {
  /** Where its output belongs in a tree of outputs, the extension of the input still on it. */
  readonly place: ByteString;
  /** Null where nothing is known against it. */
  readonly error: unknown;
}

/** The inputs of a run. */
export interface Inputs {
  /** Finds them, each once, in the same order each time; none is held. */
  each(again?: Again): Iterable<Found>;
  /** True where there is more than one. */
  readonly several: boolean;
  /** True where each is an argument itself: none was found in a folder, a glob or a list. */
  readonly named: boolean;
  /** The name of the first; null where there is none. */
  readonly first: string | null;
}

/** An argument, and what it turned out to be. */
type Source =
  | { readonly kind: 'file'; readonly input: Input }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'glob'; readonly pattern: string; readonly matches: Matches }
  | { readonly kind: 'list'; readonly name: string; readonly list: PathList };

const nothing = (what: string, hint: string): NewsCleanError => new NewsCleanError('input', what, hint);

/** What exists is a path first, a pattern second: `page(1).txt` would match nothing. */
async function toSource(input: Input): Promise<Source> {
  const { path } = input;
  if (path === STDIN || typeof path !== 'string') return { kind: 'file', input };
  const stats = look(path);
  if (stats !== null) return stats.isDirectory() ? { kind: 'folder', path } : { kind: 'file', input };
  if (!/[*?[\]{}()!]/u.test(path)) return { kind: 'file', input };
  const { matchFiles } = await import('../io/glob.js');
  const matches = await matchFiles(path);
  return matches === null ? { kind: 'file', input } : { kind: 'glob', pattern: path, matches };
}

function* inFolder(root: string, passed: readonly Passed[]): Generator<Found> {
  const bytes = toByteString(root);
  const isStdout = stdoutFile();
  let empty = true;
  for (const { path, error } of walk(bytes, passed)) {
    if (isStdout?.(fromByteString(path))) continue;
    empty = false;
    yield found(path, placeBelow(bytes, path), error);
  }
  if (empty) yield found(bytes, '', nothing('no file is in it', 'names that begin with a dot are left out'));
}

/** Written out: V8 keeps what it spreads for long, which over 300,000 names is 6 MB. */
function found(bytes: ByteString, place: ByteString, error: unknown): Found {
  const path = fromByteString(bytes);
  return { path, name: plainName(pathName(path)), place, error };
}

function* byPattern(pattern: string, { base, paths, errors }: Matches): Generator<Found> {
  const root = toByteString(base);
  for (const path of paths) yield found(path, placeBelow(root, path), null);
  for (const { path, error } of errors) yield found(path, '', error);
  if (paths.length + errors.length > 0) return;
  const error = nothing('matches nothing', 'quote it, and try ** for folders in folders');
  yield { path: pattern, name: pattern, place: '', error };
}

function* fromList(name: string, list: PathList): Generator<Found> {
  let empty = true;
  for (const entry of list.entries()) {
    empty = false;
    const bytes = toByteString(entry);
    const error = entry.includes(0) ? nothing('a path holds no zero byte', 'is --null missing?') : null;
    yield found(bytes, placeOfListed(bytes), error);
  }
  if (empty) yield { path: name, name, place: '', error: nothing('names no file', 'did what makes the list fail?') };
}

function* expand(source: Source, passed: () => readonly Passed[]): Generator<Found> {
  if (source.kind === 'folder') yield* inFolder(source.path, passed());
  else if (source.kind === 'glob') yield* byPattern(source.pattern, source.matches);
  else if (source.kind === 'list') yield* fromList(source.name, source.list);
  else yield { ...source.input, place: placeOfFile(source.input), error: null };
}

/** Looks at the arguments, and opens the list that is named. @throws NewsCleanError `usage` where it cannot be read. */
async function toSources(
  typed: readonly Input[],
  filesFrom: string | null,
  nulls: boolean,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const input of typed) sources.push(await toSource(input));
  if (filesFrom === null) return sources;
  const { openList } = await import('../io/list.js');
  return [...sources, { kind: 'list', name: `--files-from ${filesFrom}`, list: openList(filesFrom, nulls) }];
}

interface FindSetting {
  readonly typed: readonly Input[];
  readonly filesFrom: string | null;
  readonly nulls: boolean;
  /** What a folder may hold that is no input: the outputs of the run. Asked for anew each time. */
  readonly passed: () => readonly Passed[];
}

/** Finds the inputs that the arguments mean. @throws NewsCleanError `usage` where a list of them cannot be read. */
export async function findInputs({ typed, filesFrom, nulls, passed }: FindSetting): Promise<Inputs> {
  const sources = await toSources(typed, filesFrom, nulls);
  // a folder by itself holds nothing twice, nor does what a pattern matches
  const once = sources.length > 1 || filesFrom !== null ? (await import('./once.js')).once : null;
  function* all(): Generator<Found> {
    for (const source of sources) yield* expand(source, passed);
  }
  const each = (again: Again = () => {}) => (once === null ? all() : once(all(), again));
  const some = each();
  const first = some.next();
  const second = some.next();
  some.return(undefined);
  const named = sources.every(({ kind }) => kind === 'file');
  return { each, named, several: second.done !== true, first: first.done === true ? null : first.value.name };
}
