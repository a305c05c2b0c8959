import { type Path, pathName } from '../io/path.js';
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
export function inputWord(path: Path): string {
  if (path === STDIN) return 'FILE';
  // a byte that is no text is written as bash reads it
  return typeof path === 'string' ? shellWord(path) : `$'${visibleName(pathName(path).replaceAll("'", "\\'"))}'`;
}
