import { countWestern, SPACED_SHARE } from '../chars/contacts.js';
import { isHanText } from '../chars/han.js';
import { isWhole } from '../chars/whole.js';
import type { Block } from '../model/block.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { findColumns } from './columns.js';
import type { Indent } from './costs.js';
import { divide, type Placed } from './divide.js';
import { collectWitnesses } from './hyphen.js';
import { joinRows, type Manner } from './join.js';
import { measureRows, type Row } from './row.js';

/** Joins the lines of a page into paragraphs; a line outside the running text becomes a block of its own. */
export function rejoin(page: Page, note?: Listener): readonly Block[] {
  const texts = page.lines.map((line) => line.text);
  const han = isHanText(texts.join('\n'));
  const rows = measureRows(page.lines, han);
  if (rows.length === 0) return [];
  const columns = isWhole(texts) ? [] : findColumns(rows, han);
  const placed = divide(rows, columns, readIndent(rows, han)).placed;
  const { spaced, all } = countWestern(texts);
  const manner: Manner = { han, apart: spaced > 0 && spaced >= all * SPACED_SHARE, witnesses: collectWitnesses(rows) };
  return groups(rows, placed).map((group) => block(group, page, manner, note));
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

function block(group: Group, page: Page, manner: Manner, note?: Listener): Block {
  const { rows, shape, column } = group;
  const { text, starts, hyphens } = joinRows(rows, manner);
  for (const { rule, row, before, after } of hyphens) {
    const lines = [row.line.number - row.gap - 1, row.line.number] as const;
    note?.({ stage: 'rejoin', rule, page: page.number, lines, before, after });
  }
  return { shape, text, lines: rows.map((row) => row.line), starts, column, gaps: rows.map((row) => row.gap) };
}
