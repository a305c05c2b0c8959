import type { Block } from '../model/block.js';
import { isClosedHead } from '../phrases/closed-head.js';
import { isAddressAlone, isContactLabel } from '../phrases/contact.js';
import { signsNotice } from '../phrases/notice-end.js';
import { isAccount, isWholeSource } from '../phrases/told-below.js';
import type { Placed } from './divide.js';
import { blockForm, type RowForm } from './form.js';
import { markLists } from './list.js';
import type { Piece } from './piece.js';
import type { Row } from './row.js';

/** The rows of one block-to-be, or the lines that they came in. */
export interface Group<Of extends Piece = Row> {
  readonly rows: readonly Of[];
  readonly shape: Block['shape'];
  readonly form: Block['form'];
  /** Cells; 0 for lone lines. */
  readonly column: number;
  /** Of its least certain row. */
  readonly margin: number;
}

/** Gathers rows that were placed in one paragraph, and lone lines that are one line broken in two. */
export function groupRows(
  rows: readonly Row[],
  placed: readonly Placed[],
  forms: readonly (RowForm | null)[],
): readonly Group[] {
  const groups: (Group & { readonly rows: Row[]; margin: number })[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const { part, column, margin } = placed[i] as Placed;
    const last = groups[groups.length - 1];
    if (last !== undefined && row.underInitial) {
      groups[groups.length - 1] = { rows: [...last.rows, row], shape: 'flow', form: null, column, margin };
      continue;
    }
    if (last !== undefined && (part === 'middle' || part === 'last' || row.line.carried || row.captionOn)) {
      last.rows.push(row);
      last.margin = Math.min(last.margin, margin);
    } else {
      const shape = part === 'lone' ? 'lone' : 'flow';
      groups.push({ rows: [row], shape, form: blockForm(forms[i]), column, margin });
    }
  }
  return markLists(gatherHeadings(groups));
}

/** A heading is as wide as its column allows, and goes on below: all its lines are one block. */
function gatherHeadings(groups: readonly Group[]): readonly Group[] {
  const gathered: Group[] = [];
  for (let i = 0; i < groups.length; ) {
    const group = groups[i] as Group;
    let end = i + 1;
    while (isBrokenOff(groups, end) || isEndOfNumbered(groups, end)) end++;
    gathered.push(end === i + 1 ? group : { ...group, rows: groups.slice(i, end).flatMap((part) => part.rows) });
    i = end;
  }
  return gathered;
}

/** Half a heading's indent: headings are set in by so much, or centred. Cells. */
const SLACK = 4;

/**
 * True where the lone line at `i` is the rest of the lone line above, which was full:
 *
 *     不少居民反映，施工围挡不      （as wide as the column that follows, but for the indent)
 *     通畅、夜间照明低
 */
function isBrokenOff(groups: readonly Group[], i: number): boolean {
  const above = loneRow(groups[i - 1]);
  const here = above === null ? null : loneRow(groups[i]);
  if (above === null || here === null || here.gap > 0 || isSettled(groups, i)) return false;
  if (above.ending === 'stop' || above.jumpsOff || isAccount(above.text) || isWholeSource(above.text)) return false;
  // what stands over a head that a stop closes, and is not in capitals, is none of its lines
  if (here.capitals && !above.capitals && isClosedHead(here.text)) return false;
  const column = columnNear(groups, i);
  return column > 0 && above.width <= column + 2 && above.width + SLACK + here.firstUnit > column;
}

const LENGTH_OF_END = 2;

/**
 * True where the two characters of the line at `i` end the numbered heading above, though they read as a name:
 *
 *     二、看清老街改造的重点      (numbered, and open)
 *     任务
 *     老街改造，必须牢牢……
 */
function isEndOfNumbered(groups: readonly Group[], i: number): boolean {
  const [above, here] = [loneRow(groups[i - 1]), groups[i]];
  const row = here?.rows[0];
  if (above === null || row === undefined || here?.shape !== 'lone' || here.form !== null || row.gap > 0) return false;
  if (!row.name || row.text.length !== LENGTH_OF_END || row.width - row.indent > 2 * LENGTH_OF_END) return false;
  return above.item === 'number' && above.ending === 'open' && groups[i + 1]?.shape === 'flow';
}

/** A line of verse and a row of a table are whole; an item of a list may go on, and begins where its mark is. */
function isSettled(groups: readonly Group[], i: number): boolean {
  const above = groups[i - 1]?.form ?? null;
  return groups[i]?.form !== null || above === 'verse' || above === 'table' || (above === 'list' && isWhole(groups, i));
}

/** What is told behind the label of an address ends so: a firm, a number, what stands in brackets. */
const TOLD = /(?:公司|[）)]|\d{4})$/u;

/** Nor does an address go on, or where to call with the name of who signs under it. */
function isWhole(groups: readonly Group[], i: number): boolean {
  const above = groups[i - 1]?.rows[0]?.text ?? '';
  return (
    isAddressAlone(above) ||
    (isContactLabel(above) && (TOLD.test(above) || signsNotice(groups[i]?.rows[0]?.text ?? '')))
  );
}

function loneRow(group: Group | undefined): Row | null {
  const row = group?.rows[0];
  if (row === undefined || group?.shape !== 'lone' || group.rows.length > 1) return null;
  return row.phrase || row.name || row.dashed ? null : row;
}

/** The column of the running text next below, else next above. */
function columnNear(groups: readonly Group[], i: number): number {
  const below = groups.slice(i + 1, i + 4).find((group) => group.column > 0);
  const above = groups.slice(Math.max(0, i - 4), i).findLast((group) => group.column > 0);
  return below?.column ?? above?.column ?? 0;
}
