import { seam } from '../chars/seam.js';
import { hyphenSeam, type Witnesses } from './hyphen.js';
import type { Row } from './row.js';

/** How a page's lines are joined. */
export interface Manner {
  readonly han: boolean;
  /** The page puts a space between Han and digits or letters. */
  readonly apart: boolean;
  readonly witnesses: Witnesses;
}

/** A join that met a hyphen: the rule that decided, the row below it, and the text before and after. */
export interface HyphenJoin {
  readonly rule: string;
  readonly row: Row;
  readonly before: string;
  readonly after: string;
}

/** Rows as one text; `starts`: where each row begins in it, in UTF-16 units. */
export interface Joined {
  readonly text: string;
  readonly starts: readonly number[];
  readonly hyphens: readonly HyphenJoin[];
}

/** Joins rows as running text: what the line breaks put there goes, what belongs between two words comes. */
export function joinRows(rows: readonly Row[], manner: Manner): Joined {
  const parts: string[] = [];
  const starts: number[] = [];
  const hyphens: HyphenJoin[] = [];
  let length = 0;
  rows.forEach((row, i) => {
    const left = rows[i - 1]?.text ?? '';
    const hyphen = i === 0 || row.line.carried ? null : hyphenSeam(left, row.text, manner.witnesses);
    if (hyphen !== null) {
      const kept = left.slice(0, left.length - hyphen.drop);
      parts.push((parts.pop() ?? '').slice(0, kept.length));
      length -= hyphen.drop;
      hyphens.push({ rule: hyphen.rule, row, before: `${left}\n${row.text}`, after: kept + row.text });
    } else if (i > 0 && !row.line.carried) {
      const between = seam(left, row.text, manner.han, manner.apart);
      parts.push(between);
      length += between.length;
    }
    starts.push(length);
    parts.push(row.text);
    length += row.text.length;
  });
  return { text: parts.join(''), starts, hyphens };
}
