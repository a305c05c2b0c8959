import type { Block } from '../model/block.js';
import { isAddressAlone, isContactLabel } from '../phrases/contact.js';
import { isRoll } from '../phrases/roll.js';
import { placesWhere } from '../places.js';
import type { Column } from './columns.js';
import { findItems } from './list.js';
import type { Row } from './row.js';
import { findTables } from './table.js';
import { findPoemTitles, findVerse } from './verse.js';

/** What a row is that was not set as running text. An `item` begins there and may go on; the others are whole rows, a `title` that of a poem. */
export type RowForm = 'verse' | 'table' | 'address' | 'item' | 'title';

/**
 * Finds the rows that are no running text, before paragraphs are looked for: read as a column they would be joined. What
 * is not plain is left to the columns: a poem read as lines of a head is a smaller harm than a head read as a poem.
 */
export function findForms(rows: readonly Row[], columns: readonly Column[], han: boolean): readonly (RowForm | null)[] {
  const forms: (RowForm | null)[] = rows.map(() => null);
  const mark = (found: readonly number[], form: RowForm) => {
    for (const i of found) if (forms[i] === null && !isCut(rows, i)) forms[i] = form;
  };
  mark(findTables(rows, han), 'table');
  mark(findAddresses(rows), 'address');
  mark(findItems(rows), 'item');
  if (han) mark(findRolls(rows), 'item');
  mark(
    findVerse(rows, columns, han, (i) => forms[i] !== null),
    'verse',
  );
  if (han)
    mark(
      findPoemTitles(rows, (i) => forms[i] === 'verse'),
      'title',
    );
  return forms;
}

/** The form of a block that begins with such a row. */
export function blockForm(form: RowForm | null | undefined): Block['form'] {
  if (form === 'title') return null;
  return form === 'address' || form === 'item' ? 'list' : (form ?? null);
}

/** A part of a line without end. */
function isCut(rows: readonly Row[], i: number): boolean {
  return rows[i]?.line.carried === true || rows[i + 1]?.line.carried === true;
}

/** Rolls one under another, each as long as it is: `数学系：方禾、沙禾` / `艺术系：王小丽、李明、` / `方小禾`. */
function findRolls(rows: readonly Row[]): readonly number[] {
  const rolls = rows.map((row) => !row.phrase && !row.leads && isRoll(row.text));
  return placesWhere(rolls, (roll, i) => roll && [-2, -1, 1, 2].some((by) => rolls[i + by] === true));
}

/** A label and nothing but a number to call: no line of running text. */
const NUMBER_TO_CALL = /^[\u4e00-\u9fffA-Z]{2,8}[:：] ?[\d()（）-]{7,20}$/u;

/**
 * Lines with the label of an address, and addresses alone on a line. In mid-sentence they belong to the paragraph:
 *
 *     来稿请发送到
 *     letters@example.org
 *     ，截止日期
 *
 * and under a line of the desk, or a caption, to the page's furniture.
 */
function findAddresses(rows: readonly Row[]): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const next = rows[i + 1];
    if (row.phrase || row.endsAtComma || (next?.clings && next.gap === 0)) continue;
    const above = rows[i - 1];
    const listed = i > 0 && found[found.length - 1] === i - 1;
    const begins =
      above === undefined ||
      listed ||
      (!above.phrase && (row.gap > 0 || above.ending !== 'open' || NUMBER_TO_CALL.test(row.text)));
    if (begins && (isAddressAlone(row.text) || (isContactLabel(row.text) && row.ending !== 'stop'))) found.push(i);
  }
  return found;
}
