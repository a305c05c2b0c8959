export interface Words {
  has(word: string): boolean;
}

export interface Pairs {
  get(key: string): Words | undefined;
}

/** A word broken at a line end, in small letters: `Tottenham-court-` / `road, where` is court, road, `tottenham-`. */
export interface Broken {
  /** The letters and apostrophes before the hyphen, back to the hyphen before it, without a French elision. */
  readonly left: string;
  /** What stands before `left` in the same word, with its hyphen; mostly nothing. */
  readonly before: string;
  /** The letters that the next line begins with. */
  readonly right: string;
  /** What follows them there, at most 40 UTF-16 units. */
  readonly rest: string;
  /** The word begins with a capital letter. */
  readonly capital: boolean;
  /** The right part begins with a capital letter of its own: `Anglo-` / `Saxon`, but not `GOVERN-` / `MENT`. */
  readonly parted: boolean;
}

/**
 * One reason to keep a hyphen that stood at a line end. No rule has a say: the word is welded, as nine in ten are.
 * `keeps` and `welds` are read by the tests: `left|right`, the right part may run on.
 */
export interface HyphenRule {
  readonly name: string;
  readonly why: string;
  /** A space follows the hyphen: `two- and three-room`. */
  readonly spaced?: true;
  readonly keep: (word: Broken) => boolean;
  readonly keeps: readonly string[];
  readonly welds: readonly string[];
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** The words of a space-separated list, read when the first is asked for: most pages ask for none. */
export function list(words: string): Words {
  let known: ReadonlySet<string> | null = null;
  return {
    has(word) {
      known ??= new Set(split(words));
      return known.has(word);
    },
  };
}

function readPairs(lines: readonly string[]): ReadonlyMap<string, Words> {
  const read = new Map<string, Set<string>>();
  for (const line of lines) {
    const [keys = '', parts = ''] = line.split(':');
    for (const key of split(keys)) {
      const known = read.get(key) ?? new Set();
      for (const part of split(parts)) known.add(part);
      read.set(key, known);
    }
  }
  return read;
}

/** Lines of `key key: part part`: for each key the parts of every line that names it. They are read as those of a list. */
export function pairs(lines: readonly string[]): Pairs {
  let known: ReadonlyMap<string, Words> | null = null;
  return {
    get(key) {
      known ??= readPairs(lines);
      return known.get(key);
    },
  };
}
