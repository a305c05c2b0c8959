import { usageError } from '../errors.js';
import type { Path } from '../io/path.js';
import { STDIN } from '../io/sources.js';
import { stem } from '../render/record.js';
import { visibleName } from '../render/visible.js';

/** A source: where its bytes are, and the name that it has in records and messages. */
export interface Input {
  readonly path: Path;
  readonly name: string;
}

/** One file has one id, however its path was typed. */
export const plainName = (path: string): string => path.replace(/^(?:\.\/+)+(?=[^/])/u, '');

/** The first two that `key` takes for one. */
function firstPair(inputs: readonly Input[], key: (input: Input) => string): readonly [Input, Input] | null {
  const seen = new Map<string, Input>();
  for (const input of inputs) {
    const before = seen.get(key(input));
    if (before !== undefined) return [before, input];
    seen.set(key(input), input);
  }
  return null;
}

/** @throws NewsCleanError `usage` where a name is empty, or standard input stands twice or has the name, and so the ids, of a file. */
function refuse(inputs: readonly Input[]): void {
  if (inputs.some(({ path, name }) => path === '' || name === ''))
    throw usageError('an input has an empty name', 'is a variable of the shell unset?');
  const [piped, second] = inputs.filter(({ path }) => path === STDIN);
  if (second !== undefined) throw usageError('"-" stands twice', 'standard input can be read once');
  if (inputs.some((input) => input !== piped && input.name === piped?.name))
    throw usageError(`${JSON.stringify(piped?.name)} stands twice`, 'choose another --stdin-name');
}

/** The inputs that are named as arguments; standard input where none is, nor a list of them. @throws NewsCleanError `usage`. */
export function planInputs(paths: readonly string[], stdinName: string, listed: boolean): readonly Input[] {
  const asked = paths.length === 0 && !listed ? [STDIN] : paths;
  const inputs = asked.map((path) => ({ path, name: path === STDIN ? stdinName : plainName(path) }));
  refuse(inputs);
  return inputs;
}

/** Says that two inputs differ only in their extension, which ids leave out; null where none do. */
export function sameIdsWarning(inputs: readonly Input[]): string | null {
  const named = new Map(inputs.map((input) => [input.name, input]));
  const [one, other] = firstPair([...named.values()], ({ name }) => stem(name)) ?? [];
  return one === undefined || other === undefined
    ? null
    : `${visibleName(one.name)} and ${visibleName(other.name)}: the ids of their records are the same`;
}
