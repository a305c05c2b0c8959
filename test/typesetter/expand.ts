import { between, pick, type Random } from './random.js';

/** Phrases by name; `{name}` in a phrase is replaced by one of that name. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** What a story always calls the same: its place, its people, its thing. */
export type Cast = Readonly<Record<string, string>>;

const NUMBERS: Readonly<Record<string, (random: Random) => string>> = {
  n: (random) => String(between(random, 2, 480)),
  few: (random) => String(between(random, 2, 9)),
  many: (random) => String(between(random, 1000, 98000)),
  decimal: (random) => `${between(random, 1, 90)}.${between(random, 1, 9)}`,
  percent: (random) => `${between(random, 3, 98)}%`,
  year: (random) => String(between(random, 1958, 2027)),
  month: (random) => String(between(random, 1, 12)),
  day: (random) => String(between(random, 1, 28)),
};

/** Fills a template: first from the cast, then with numbers, then from the grammar. */
export function expand(random: Random, template: string, grammar: Grammar, cast: Cast): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const fixed = cast[name];
    if (fixed !== undefined) return fixed;
    const number = NUMBERS[name];
    if (number !== undefined) return number(random);
    const phrases = grammar[name];
    if (phrases === undefined) throw new Error(`no phrases called ${name}`);
    return expand(random, pick(random, phrases), grammar, cast);
  });
}

/** Fixes these names for one story, in this order: a later phrase may use an earlier name. */
export function castOf(random: Random, names: readonly string[], grammar: Grammar): Cast {
  const cast: Record<string, string> = {};
  for (const name of names) cast[name] = expand(random, `{${name}}`, grammar, cast);
  return cast;
}
