import { NewsCleanError } from '../errors.js';
import { isDay, metaKey } from '../meta.js';
import type { Meta, MetaKey } from '../model/meta.js';

/** Text that is as long in every path: literal text and days. `2031-03-08` stands for `{date}`. */
interface Fixed {
  readonly pattern: RegExp;
  /** UTF-16 units. */
  readonly length: number;
}

/** What stands between two slashes: `fixed[0] wild[0] fixed[1] … fixed[n]`. */
interface Part {
  readonly fixed: readonly Fixed[];
  readonly wild: readonly MetaKey[];
}

const DAY = '(?<date>\\d{4}-\\d{2}-\\d{2})';

const usage = (template: string, what: string, hint: string): NewsCleanError =>
  new NewsCleanError('usage', `--meta-from ${JSON.stringify(template)} ${what}`, hint);

function toFixed(text: string): Fixed {
  const pieces = text.split('{date}');
  const literal = pieces.map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const length = pieces.join('').length + (pieces.length - 1) * '2031-03-08'.length;
  return { pattern: new RegExp(literal.join(DAY), 'uy'), length };
}

/** Splits at every `{key}` but `{date}`, which has a fixed length. */
function toPart(template: string, text: string): Part {
  const pieces = text.split(/\{(?!date\})([^{}]*)\}/u);
  const fixed = pieces.filter((_, i) => i % 2 === 0);
  if (fixed.slice(1, -1).includes(''))
    throw usage(template, 'has two keys side by side', 'put between them what stands between them in the paths');
  const wild = pieces.filter((_, i) => i % 2 === 1).map((name) => metaKey('--meta-from', name));
  return { fixed: fixed.map(toFixed), wild };
}

/** A day at this place of a text, where one belongs there; null where the text is another. */
function readFixed({ pattern }: Fixed, text: string, at: number): Meta | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const date = match?.groups?.['date'];
  if (match === null || (date !== undefined && !isDay(date))) return null;
  return date === undefined ? {} : { date };
}

/** Where a fixed text may begin: the first at the start, the last before the end, others as early as can be. */
function places({ fixed }: Part, i: number, text: string, from: number): readonly [number, number] {
  const end = text.length - (fixed[i]?.length ?? 0);
  if (i === 0) return fixed.length === 1 && end !== 0 ? [1, 0] : [0, 0];
  return i === fixed.length - 1 ? [Math.max(from + 1, end), end] : [from + 1, end];
}

function readPart(part: Part, text: string): Meta | null {
  let meta: Meta = {};
  let at = 0;
  for (const [i, fixed] of part.fixed.entries()) {
    const [first, last] = places(part, i, text, at);
    let start = first;
    let found: Meta | null = null;
    for (; start <= last && found === null; start += 1) found = readFixed(fixed, text, start);
    if (found === null) return null;
    const key = part.wild[i - 1];
    const value = key === undefined ? {} : { [key]: text.slice(at, start - 1) };
    meta = { ...meta, ...value, ...found };
    at = start - 1 + fixed.length;
  }
  return meta;
}

function refuseEmpty(template: string): void {
  const keys: readonly string[] = template.match(/\{[^{}]*\}/gu) ?? [];
  if (keys.length === 0) throw usage(template, 'names no key', "as in '{publication}/{date}/{pageLabel}.txt'");
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw usage(template, `has ${twice} twice`, 'name each key once');
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '' && part !== '.');

/**
 * Reads what a path says by a template: `{publication}/{date}/{pageLabel}.txt`. It is held against the end of a path,
 * part by part; a key stands for one character or more of a part, as few as can be, and `{date}` for a day.
 *
 * @returns null for a path that is of another form.
 * @throws NewsCleanError `usage` where the template names what there is not, or could not be told apart.
 */
export function openTemplate(template: string): (path: string) => Meta | null {
  refuseEmpty(template);
  const parts = partsOf(template).map((text) => toPart(template, text));
  return (path) => {
    const given = partsOf(path).slice(-parts.length);
    if (given.length < parts.length) return null;
    let meta: Meta = {};
    for (const [i, part] of parts.entries()) {
      const found = readPart(part, given[i] ?? '');
      if (found === null) return null;
      meta = { ...meta, ...found };
    }
    return meta;
  };
}
