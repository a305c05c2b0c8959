import { isHanText } from '../chars/han.js';
import type { Block } from '../model/block.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { type Column, findColumns } from './columns.js';
import type { Indent } from './costs.js';
import { divide, type Placed } from './divide.js';
import { collectWitnesses, type Witnesses } from './hyphen.js';
import { joinRows } from './join.js';
import { measureRows, type Row } from './row.js';

/** Joins the lines of a page into paragraphs; a line outside the running text becomes a block of its own. */
export function rejoin(page: Page, note?: Listener): readonly Block[] {
  const han = isHanText(page.lines.map((line) => line.text).join('\n'));
  const rows = measureRows(page.lines, han);
  if (rows.length === 0) return [];
  const columns = isWhole(rows) ? [] : findColumns(rows, han);
  const placed = divide(rows, columns, readIndent(rows, han)).placed;
  const witnesses = collectWitnesses(rows);
  return groups(rows, placed).map((group) => block(group, page, han, witnesses, note));
}

/** Text that has whole paragraphs already, one a line and a blank line between, has nothing to join. */
function isWhole(rows: readonly Row[]): boolean {
  return rows.every((row, i) => i === 0 || row.gap > 0);
}

/** First lines of Chinese paragraphs are two characters short, of Western ones about an em. Cells. */
const LOST_HAN = 4;
const LOST_WESTERN = 2;
/** A page keeps its indents when this share of its lines shows one that the line before has not. */
const KEPT_SHARE = 0.04;
const KEPT_LEAST = 2;

function readIndent(rows: readonly Row[], han: boolean): Indent {
  const shown = rows.filter(
    (row, i) => row.indent >= 2 && row.indent <= 12 && !row.phrase && (rows[i - 1]?.indent ?? 0) < row.indent,
  ).length;
  return { kept: shown >= KEPT_LEAST && shown >= rows.length * KEPT_SHARE, lost: han ? LOST_HAN : LOST_WESTERN };
}

interface Group {
  readonly rows: Row[];
  readonly shape: Block['shape'];
  readonly column: number;
}

function groups(rows: readonly Row[], placed: readonly Placed[]): readonly Group[] {
  const found: Group[] = [];
  rows.forEach((row, i) => {
    const { part, column } = placed[i] ?? { part: 'lone', column: 0 };
    const last = found.at(-1);
    if (last !== undefined && (part === 'middle' || part === 'last' || row.line.carried)) last.rows.push(row);
    else found.push({ rows: [row], shape: part === 'lone' ? 'lone' : 'flow', column });
  });
  return found;
}

function block(group: Group, page: Page, han: boolean, witnesses: Witnesses, note?: Listener): Block {
  return joinRows(group.rows, group.shape, group.column, han, witnesses, (row, seam) => {
    const lines = [row.line.number - 1, row.line.number] as const;
    note?.({
      stage: 'rejoin',
      rule: seam.rule,
      page: page.number,
      lines,
      before: `${seam.left}\n${seam.right}`,
      after: seam.joined,
    });
  });
}

export type { Column };
