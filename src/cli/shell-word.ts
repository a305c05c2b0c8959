import { STDIN } from '../io/sources.js';
import { visibleName } from '../render/visible.js';

/** A name as it is typed in a shell; what a terminal would act on is written out, in the way that bash and zsh read. */
export function shellWord(name: string): string {
  const path = name.startsWith('-') && name !== '-' ? `./${name}` : name;
  if (/^[\p{L}\p{N}_./@%+:-][\p{L}\p{N}_./@%+=:-]*$/u.test(path)) return path;
  const shown = visibleName(path);
  if (shown === path) return `'${path.replaceAll("'", `'\\''`)}'`;
  return `$'${visibleName(path.replace(/[\\']/gu, '\\$&'))}'`;
}

/** What stands for an input in an example; standard input has no name to give. */
export const inputWord = (path: string): string => (path === STDIN ? 'FILE' : shellWord(path));
