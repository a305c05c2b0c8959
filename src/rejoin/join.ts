import { classAt } from '../chars/classes.js';
import { meets } from '../chars/contacts.js';
import { once } from '../chars/once.js';
import { seam } from '../chars/seam.js';
import { beginsWord, isInitial } from '../phrases/initial.js';
import { type Tongue, tongueOf } from '../phrases/tongue.js';
import { hyphenSeam } from './hyphen.js';
import { endsBroken } from './hyphen-witness.js';
import type { Piece } from './piece.js';
import { isSlipped } from './slipped.js';
import { softStart } from './soft-start.js';
import { isUnmarked } from './unmarked.js';
import type { Witnesses } from './witnesses.js';

/** How a page's lines are joined. */
export interface Manner {
  readonly han: boolean;
  /** The page puts a space between Han and digits or letters. */
  readonly apart: () => boolean;
  /** The language of a paragraph that does not tell its own; found when it is first asked for. */
  readonly tongue: () => Tongue;
  readonly witnesses: Witnesses;
}

/** A join that met a hyphen: the rule that decided, the rows above and below it, and the text before and after. */
export interface HyphenJoin {
  readonly rule: string;
  readonly rows: readonly [above: Piece, below: Piece];
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
  const starts: number[] = [];
  const hyphens: HyphenJoin[] = [];
  const tongue = once(() => paragraphTongue(rows, manner));
  let joined = '';
  // the row above: all of it, and what of it is not joined yet
  let left = '';
  let last = '';
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Piece;
    const above = rows[i - 1] ?? row;
    const { carried } = row.line;
    const hyphen = i === 0 || carried ? null : hyphenSeam(left, row.text, manner.witnesses, tongue);
    const welded = i === 0 || hyphen !== null ? null : weldRule(left, row, i, manner.witnesses, tongue);
    const text = row.text.slice(hyphen?.skip ?? (carried ? 0 : softStart(row.text)));
    if (hyphen !== null) {
      joined += last.slice(0, last.length - hyphen.drop) + hyphen.between;
      const after = left.slice(0, left.length - hyphen.drop) + hyphen.between + text;
      hyphens.push({ rule: hyphen.rule, rows: [above, row], before: `${left}\n${row.text}`, after });
    } else if (welded !== null) {
      joined += last;
      hyphens.push({ rule: welded, rows: [above, row], before: `${left}\n${row.text}`, after: left + text });
    } else joined += i > 0 && !carried ? last + between(left, row.text, manner) : last;
    starts.push(joined.length);
    left = row.text;
    last = text;
  }
  return { text: joined + last, starts, hyphens };
}

/** The rule by which a row goes on with the word that `left`, the row above, ends with, where no hyphen says so; null where none does. */
function weldRule(left: string, row: Piece, i: number, witnesses: Witnesses, tongue: () => Tongue): string | null {
  if (isSlipped(left, row, witnesses)) return 'slipped-letters';
  if (row.line.carried) return null;
  if (witnesses.dropsBreaks && tongue() === 'en' && isUnmarked(left, row, witnesses)) return 'unmarked-break';
  return i === 1 && isInitial(left, row.text) && beginsWord(left, row.text) ? 'initial' : null;
}

/** What stands between two lines; whether the page sets numbers apart is asked where one meets Han. */
function between(left: string, right: string, { han, apart }: Manner): '' | ' ' {
  return seam(left, right, han, meets(classAt(left, left.length - 1), classAt(right, 0)) && apart());
}

function paragraphTongue(rows: readonly Piece[], manner: Manner): Tongue {
  const other = manner.tongue();
  return rows.some(({ text }) => endsBroken(text)) ? tongueOf(rows.map(({ text }) => text).join(' '), other) : other;
}
