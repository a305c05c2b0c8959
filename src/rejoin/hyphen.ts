import { isAt, LETTER, UPPER } from '../chars/classes.js';
import type { Row } from './row.js';

/** What happens at a hyphen that ends a line: `drop` UTF-16 units go from the end. */
export interface HyphenSeam {
  readonly rule: 'soft-hyphen' | 'hyphen-welded' | 'hyphen-kept' | 'hyphen-undecided';
  readonly drop: number;
}

/** The page's own words, small letters: seen whole, and seen with a hyphen within a line. */
export interface Witnesses {
  readonly whole: ReadonlySet<string>;
  readonly hyphened: ReadonlySet<string>;
}

const HYPHENS = '-\u00ac\u2010\u2011\u00ad';

/** Collects the words of a page that witness how a broken word is written. Looks at no page without a hyphen at a line end. */
export function collectWitnesses(rows: readonly Row[]): Witnesses {
  const whole = new Set<string>();
  const hyphened = new Set<string>();
  if (!rows.some((row) => endsInHyphen(row.text))) return { whole, hyphened };
  for (const row of rows) {
    const words = row.text.toLowerCase().split(/[^\p{L}\p{M}'’\-\u2010\u2011]+/u);
    words.forEach((word, i) => {
      const broken = i === words.length - 1 && endsInHyphen(row.text);
      if (broken || word === '') return;
      (/[-\u2010\u2011]/u.test(word) ? hyphened : whole).add(word.replaceAll(/[\u2010\u2011]/gu, '-'));
    });
  }
  return { whole, hyphened };
}

function endsInHyphen(text: string): boolean {
  return HYPHENS.includes(text.charAt(text.length - 1)) && isAt(text, lettersEnd(text) - 1, LETTER);
}

/** Where the hyphens at the end of `text` begin: extractors leave mixtures such as U+00AD U+2010. */
function lettersEnd(text: string): number {
  let end = text.length;
  while (end > 0 && HYPHENS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** How to join `left`, which ends in a hyphen after a letter, to `right`; null where it ends in none. */
export function hyphenSeam(left: string, right: string, witnesses: Witnesses): HyphenSeam | null {
  const end = lettersEnd(left);
  const drop = left.length - end;
  if (drop === 0 || drop > 2 || !isAt(left, end - 1, LETTER)) return null;
  const marks = left.slice(end);
  if (/[\u00ad\u00ac]/u.test(marks)) return { rule: 'soft-hyphen', drop };
  if (!isAt(right, 0, LETTER) || isAt(right, 0, UPPER)) return { rule: 'hyphen-kept', drop: 0 };
  const head = /[\p{L}\p{M}'’-]*$/u.exec(left.slice(Math.max(0, end - 40), end))?.[0].toLowerCase() ?? '';
  const tail = /^[\p{L}\p{M}]*/u.exec(right.slice(0, 40))?.[0].toLowerCase() ?? '';
  const whole = witnesses.whole.has(head + tail);
  const hyphened = witnesses.hyphened.has(`${head}-${tail}`);
  if (hyphened && !whole) return { rule: 'hyphen-kept', drop: 0 };
  return whole || !/\p{L}-/u.test(head) ? { rule: 'hyphen-welded', drop } : { rule: 'hyphen-undecided', drop: 0 };
}
