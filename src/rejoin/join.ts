import { classAt } from '../chars/classes.js';
import { meets } from '../chars/contacts.js';
import { seam } from '../chars/seam.js';
import { type Tongue, tongueOf } from '../phrases/tongue.js';
import { hyphenSeam } from './hyphen.js';
import { endsBroken, type Witnesses } from './hyphen-witness.js';
import { once } from './once.js';
import type { Piece } from './piece.js';
import { isSlipped } from './slipped.js';
import { softStart } from './soft-start.js';

/** How a page's lines are joined. */
export interface Manner {
  readonly han: boolean;
  /** The page puts a space between Han and digits or letters. */
  readonly apart: () => boolean;
  /** The language of a paragraph that does not tell its own; found when it is first asked for. */
  readonly tongue: () => Tongue;
  readonly witnesses: Witnesses;
}

/** A join that met a hyphen: the rule that decided, the row below it, and the text before and after. */
export interface HyphenJoin {
  readonly rule: string;
  readonly row: Piece;
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
export function joinRows(rows: readonly Piece[], manner: Manner): Joined {
  const parts: string[] = [];
  const starts: number[] = [];
  const hyphens: HyphenJoin[] = [];
  const tongue = once(() => paragraphTongue(rows, manner));
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  rows.forEach((row, i) => {
    const left = rows[i - 1]?.text ?? '';
    const hyphen = i === 0 || row.line.carried ? null : hyphenSeam(left, row.text, manner.witnesses, tongue);
    const text = row.text.slice(hyphen?.skip ?? (row.line.carried ? 0 : softStart(row.text)));
    if (hyphen !== null) {
      const kept = (parts.pop() ?? '').slice(0, hyphen.drop === 0 ? undefined : -hyphen.drop);
      parts.push(kept + hyphen.between);
      length += hyphen.between.length - hyphen.drop;
      const after = left.slice(0, left.length - hyphen.drop) + hyphen.between + text;
      hyphens.push({ rule: hyphen.rule, row, before: `${left}\n${row.text}`, after });
    } else if (i > 0 && isSlipped(left, row, manner.witnesses)) {
      hyphens.push({ rule: 'slipped-letters', row, before: `${left}\n${row.text}`, after: left + text });
    } else if (i > 0 && !row.line.carried) push(between(left, row.text, manner));
    starts.push(length);
    push(text);
  });
  return { text: parts.join(''), starts, hyphens };
}

/** What stands between two lines; whether the page sets numbers apart is asked where one meets Han. */
function between(left: string, right: string, { han, apart }: Manner): '' | ' ' {
  return seam(left, right, han, meets(classAt(left, left.length - 1), classAt(right, 0)) && apart());
}

function paragraphTongue(rows: readonly Piece[], manner: Manner): Tongue {
  const other = manner.tongue();
  return rows.some(({ text }) => endsBroken(text)) ? tongueOf(rows.map(({ text }) => text).join(' '), other) : other;
}
