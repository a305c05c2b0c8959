import { areHanTexts } from '../chars/han.js';
import { isWhole } from '../chars/whole.js';
import type { Block } from '../model/block.js';
import type { Line } from '../model/line.js';
import type { Listener, Note } from '../model/note.js';
import type { Page } from '../model/page.js';
import { type Column, findColumns } from './columns.js';
import { type Division, divide, type Part } from './divide.js';
import { restoreHyphens } from './dropped-hyphen.js';
import { fitPage, takeApart } from './fit-page.js';
import { findForms, type RowForm } from './form.js';
import { type Group, groupRows } from './group.js';
import { readHabit, withoutIndent } from './habit.js';
import { joinRows, type Manner } from './join.js';
import { mannerOf } from './join-parts.js';
import type { Printed } from './printed.js';
import { measureRows, type Row } from './row.js';
import { chooseRuler, HAN_RULER, type Ruler } from './ruler.js';

/** Joins the lines of a page into paragraphs; a line outside the running text becomes a block of its own. */
export function rejoin(page: Page, note?: Listener): readonly Block[] {
  return readParagraphs(page, note).blocks;
}

/** A page's paragraphs, and what it costs to read its lines so: of two orders of them, in the cheaper sentences go on. */
export interface Paragraphs {
  readonly blocks: readonly Block[];
  readonly cost: number;
}

export function readParagraphs(page: Page, note?: Listener): Paragraphs {
  const texts = page.lines.map((line) => line.text);
  const { han, fitted, pieces, rows, forms, placed, lost, cost } = readRows(page, texts);
  if (rows.length === 0) return { blocks: [], cost };
  const manner = mannerOf(pieces, texts, han);
  const groups = groupRows(rows, placed, forms);
  const all = (apart: readonly Group[]) => ({ blocks: apart.map((group) => block(group, page, manner, note)), cost });
  if (fitted === null) return all(groups);
  const restored = restoreHyphens({ rows, placed, lost }, fitted.printed, fitted.ruler, manner);
  for (const [line, after] of restored) note?.(restoredNote(line, after, page.number));
  const mended = pieces.map((row) => ({ ...row, text: restored.get(row.line)?.trim() ?? row.text }));
  return all(takeApart(groups, fitted.printed, mended));
}

const restoredNote = ({ number, text }: Line, after: string, page: number): Note => ({
  stage: 'rejoin',
  rule: 'dropped-hyphen',
  page,
  lines: [number, number],
  before: text,
  after,
});

function readRows(page: Page, texts: readonly string[]) {
  const han = areHanTexts(texts);
  const whole = isWhole(texts);
  const fitted = han || whole ? null : fitPage(page.lines);
  const ruler = han ? HAN_RULER : (fitted?.ruler ?? chooseRuler(texts));
  const pieces = measureRows(page.lines, ruler);
  const rows = fitted === null ? pieces : printedRows(fitted.printed, page, pieces, ruler);
  const columns = whole ? [] : (fitted?.columns ?? findColumns(rows, han));
  const forms = findForms(rows, columns, han);
  return { han, fitted, pieces, rows, forms, ...place(rows, columns, han, ruler.em, forms) };
}

/** The rows as they were printed: the page's own, where the extractor took no line apart. */
function printedRows(printed: readonly Printed[], page: Page, pieces: readonly Row[], ruler: Ruler): readonly Row[] {
  const lines = printed.map(({ line }) => line);
  const same = lines.length === page.lines.length && lines.every((line, i) => line === page.lines[i]);
  return same ? pieces : measureRows(lines, ruler);
}

/** Reads the page as one that lost its indents; where paragraphs mostly start flush, also as one that has none. */
function place(
  rows: readonly Row[],
  columns: readonly Column[],
  han: boolean,
  em: number,
  forms: readonly (RowForm | null)[],
): Division & { readonly lost: number } {
  const habit = readHabit(rows, columns, han, em);
  const division = divide(rows, columns, habit, forms);
  const count = (part: Part) => division.placed.filter((placed) => placed.part === part).length;
  if (habit.kept || habit.lost === 0 || count('flush') <= count('first')) return { ...division, lost: habit.lost };
  const flush = divide(rows, columns, withoutIndent(habit), forms);
  return flush.cost < division.cost ? { ...flush, lost: 0 } : { ...division, lost: habit.lost };
}

function block(group: Group, page: Page, manner: Manner, note?: Listener): Block {
  const { rows, shape, form, column } = group;
  const { text, starts, hyphens } = joinRows(rows, manner);
  for (const { rule, row, before, after } of hyphens) {
    const lines = [row.line.number - row.gap - 1, row.line.number] as const;
    note?.({ stage: 'rejoin', rule, page: page.number, lines, before, after });
  }
  return {
    shape,
    form,
    text,
    lines: rows.map((row) => row.line),
    starts,
    column: Math.round(column),
    gaps: rows.map((row) => row.gap),
  };
}
