import { once } from '../chars/once.js';

/** Tries a pattern on a text: null where it does not match. */
export type Find = (text: string) => RegExpExecArray | null;

/** @public Puts each pattern together; only to look at them all (bench/parts/regexes-of.mjs). */
export const COMPOSED: (() => RegExp)[] = [];

/** A pattern that is put together when it is first asked for: a page in one tongue needs few of those of others. */
export function composed(source: string, flags: string): () => RegExp {
  const compose = once(() => new RegExp(source, flags));
  COMPOSED.push(compose);
  return compose;
}

/**
 * Patterns that are tried in order, and only on texts with `word`, which stands in all that they match. Each is put
 * together when it is first tried: lists of words beside classes like `\p{L}` take V8 up to 30 ms to compile, as long as
 * all else does for a page. Alternatives are better patterns of their own: two that take 1 ms each take 20 in one.
 */
export function findBehind(word: RegExp | (() => RegExp), sources: readonly string[], flags: string): Find {
  const patterns = sources.map((source) => composed(source, flags));
  const holds = typeof word === 'function' ? word : () => word;
  return (text) => (holds().test(text) ? firstOf(patterns, text) : null);
}

function firstOf(patterns: readonly (() => RegExp)[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern().exec(text);
    if (found !== null) return found;
  }
  return null;
}
