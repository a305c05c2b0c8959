import { inCapitals } from '../chars/capitals.js';
import { isAt, LETTER, SPACE, UPPER } from '../chars/classes.js';
import { CLAUSES as CLAUSE_MARKS, SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A few lines as an engine reads old print: the rules between columns and the dirt in them came out as marks. */
const DIRTY = [
  '| the ferry came back to the quay,',
  'and stayed there. . ',
  '_ The mayor',
  'said that it |',
  'would. |',
];

export const strayEdge: Fix = {
  name: 'stray-edge',
  why: 'OCR engines read the rules between columns, and the dirt beside them, as marks at either end of a line: they stand where no print has any',
  // a mark that is none of a rule stands apart
  seeks: SPACES | CLAUSE_MARKS,
  fix: (text, { habits }) => {
    if (habits.han || !hasEdge(text)) return text;
    if (habits.dirtyEdges()) return withoutStrays(text);
    return hasOneBar(text) && habits.edgeBars() ? withoutBar(text) : text;
  },
  mends: [
    { before: '| the table. |', after: 'the table.', western: true, page: DIRTY },
    { before: '_tor Quill said', after: 'tor Quill said', western: true, page: DIRTY },
    { before: ': LES FERRIES :', after: 'LES FERRIES', western: true, page: DIRTY },
    { before: '‘ ‘ THE FERRY -', after: 'THE FERRY', western: true, page: DIRTY },
    { before: '. : the ferry. . :', after: 'the ferry.', western: true, page: DIRTY },
    { before: '.quay and the ferry', after: 'quay and the ferry', western: true, page: DIRTY },
    { before: 'The ferry? ‘ : :', after: 'The ferry?', western: true, page: DIRTY },
    { before: '; QUAY AND FERRY', after: 'QUAY AND FERRY', western: true, page: DIRTY },
    { before: '_____ THE FERRY.', after: 'THE FERRY.', western: true, page: DIRTY },
    { before: "' ferry of the town", after: 'ferry of the town', western: true, page: DIRTY },
    { before: '| _ THE FERRY | |', after: 'THE FERRY', western: true, page: DIRTY },
    { before: 'to the ferry.” :', after: 'to the ferry.”', western: true, page: DIRTY },
    { before: '|. : WENDING', after: 'WENDING', western: true, page: DIRTY },
    { before: '|', after: '', western: true, page: DIRTY },
    { before: '| THE FERRY', after: 'THE FERRY', western: true },
    { before: 'the ferry, |', after: 'the ferry,', western: true },
    { before: 'disait-il : |', after: 'disait-il :', western: true },
  ],
  leaves: [
    { before: '| the table. |', western: true },
    { before: 'Noel Fenwick | Staff', western: true },
    { before: 'Children |', western: true, page: ['Adults | 2', 'Children |'] },
    { before: '| quay | ferry |', western: true, page: DIRTY },
    { before: '_The Ferry_ came', western: true, page: DIRTY },
    { before: 'il disait :', western: true, page: DIRTY },
    { before: '; mais la barque', western: true, page: DIRTY },
    { before: 'les bacs, etc. ;', western: true, page: DIRTY },
    { before: '. . . and so on . . .', western: true, page: DIRTY },
    { before: '— the ferry —', western: true, page: DIRTY },
    { before: '- the ferry', western: true, page: DIRTY },
    { before: '.22 inches', western: true, page: DIRTY },
  ],
};

/** Marks that are none of a line's text at its edge; those that are none where a space parts them from it; those that may be. */
const BARS = '|¦_\\~';
const MARKS = ".,‘’'";
const CLAUSES = ':;';
const LEAST_WORD = 4;

const isBar = (text: string, i: number): boolean => i >= 0 && i < text.length && BARS.includes(text.charAt(i));
const isOf = (marks: string, text: string, i: number): boolean =>
  i >= 0 && i < text.length && marks.includes(text.charAt(i));

/** The first and the last of a line's characters that are no space. */
function bounds(text: string): readonly [start: number, end: number] {
  let [start, end] = [0, text.length];
  while (start < end && isAt(text, start, SPACE)) start++;
  while (end > start && isAt(text, end - 1, SPACE)) end--;
  return [start, end];
}

/** It begins or ends with what could be a stray mark. */
function hasEdge(text: string): boolean {
  const [start, end] = bounds(text);
  if (start === end) return false;
  return isOf(`${BARS}${MARKS}${CLAUSES}-`, text, start) || endsApart(text, end) || isBar(text, end - 1);
}

/** The last character is a mark that a space parts from what stands before it. */
function endsApart(text: string, end: number): boolean {
  return end > 1 && isAt(text, end - 2, SPACE) && isOf(`${MARKS}${CLAUSES}'-`, text, end - 1);
}

/** One upright rule in the line, at an edge of it and apart: print has it in tables, which have others within their lines. */
function hasOneBar(text: string): boolean {
  const [start, end] = bounds(text);
  const at = text.indexOf('|');
  if (at < 0 || text.indexOf('|', at + 1) >= 0) return false;
  return (at === start && isAt(text, at + 1, SPACE)) || (at === end - 1 && isAt(text, at - 1, SPACE));
}

function withoutBar(text: string): string {
  const at = text.indexOf('|');
  const [start, end] = bounds(text);
  return at === start ? text.slice(0, start) + text.slice(at + 1).trimStart() : text.slice(0, end - 1).trimEnd();
}

/** True of a page without a bar within a line. */
export const hasNoRows = (texts: readonly string[]): boolean => !texts.some((text) => /\S ?\| ?\S/u.test(text));

/** A row of a table, words that are marked as slanted, or dots that stand for what was left out. `from`, `to`: what is between strays. */
function isMeant(text: string, from: number, to: number): boolean {
  const [start, end] = bounds(text);
  if (text.slice(from, to).includes('|') || isSlanted(text.slice(start, end))) return true;
  return text.startsWith('. .', start) || text.startsWith('..', start) || text.endsWith('. . .');
}

/** `_The Ferry_ came`: one rule at the start of a word, and one at the end of another. */
const isSlanted = (text: string): boolean => /^_[^_\s]/u.test(text) && /[^\s_]_(?=[^_]|$)/u.test(text.slice(1));

/**
 * True of a line with marks at an edge that no print has there: a rule, a stop with a space behind it before the text,
 * one with a space before it behind a sentence.
 */
export function hasStrays(text: string): boolean {
  if (!hasEdge(text)) return false;
  const [start, end] = bounds(text);
  if (isMeant(text, startOf(text, start, end), endOf(text, start, end))) return false;
  const apart = isOf(MARKS, text, start) && isAt(text, start + 1, SPACE);
  return apart || isBar(text, start) || isBar(text, end - 1) || endOf(text, start, end) < end;
}

function withoutStrays(text: string): string {
  const [start, end] = bounds(text);
  const from = startOf(text, start, end);
  const to = endOf(text, from, end);
  if (isMeant(text, from, to)) return text;
  return from === start && to === end ? text : text.slice(0, start) + text.slice(from, to);
}

/** Where the text begins behind the strays at its start. */
function startOf(text: string, start: number, end: number): number {
  let [at, sure] = [start, false];
  while (at < end) {
    const apart = isAt(text, at + 1, SPACE) || at + 1 === end;
    if (isBar(text, at) || (isOf(MARKS, text, at) && apart)) sure = true;
    else if (!isAt(text, at, SPACE) && !(apart && isOf(`${CLAUSES}-`, text, at))) break;
    at++;
  }
  // a clause may go on there: `; mais` opens a line of French as it was typed
  if (sure || (isOf(CLAUSES, text, start) && isAt(text, at, UPPER))) return at;
  return isOf('.,;:', text, start) && isSmallWord(text, start + 1) ? start + 1 : start;
}

function isSmallWord(text: string, at: number): boolean {
  return [at, at + 1, at + 2].every((i) => isAt(text, i, LETTER) && !isAt(text, i, UPPER));
}

/** Where the text ends before the strays at its end. */
function endOf(text: string, start: number, end: number): number {
  let [at, sure] = [end, false];
  while (at > start) {
    const apart = at - 1 === start || isAt(text, at - 2, SPACE);
    if (isBar(text, at - 1) || (isOf('‘’', text, at - 1) && apart)) sure = true;
    else if (!isAt(text, at - 1, SPACE) && !(apart && isOf(`.,'-${CLAUSES}`, text, at - 1))) break;
    at--;
  }
  if (at === end || sure) return at;
  const bare = text.slice(start, at);
  return isSentence(bare) || (!bare.endsWith('.') && !text.endsWith('.') && inCapitals(bare)) ? at : end;
}

/** It ends with a stop that is none of an abbreviation. */
function isSentence(text: string): boolean {
  const stop = text.length - (/[”"]$/u.test(text) ? 2 : 1);
  if ('!?'.includes(text.charAt(stop) || '.')) return true;
  let at = stop;
  while (at > 0 && isAt(text, at - 1, LETTER)) at--;
  return text.charAt(stop) === '.' && stop - at >= LEAST_WORD;
}
