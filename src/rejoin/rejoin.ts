import { areHanTexts } from '../chars/han.js';
import { isWhole } from '../chars/whole.js';
import type { Block } from '../model/block.js';
import type { Line } from '../model/line.js';
import type { Listener, Note } from '../model/note.js';
import type { Page } from '../model/page.js';
import { type Column, findColumns } from './columns.js';
import { gatherCut } from './cut-rows.js';
import { type Division, divide, type Part } from './divide.js';
import { restoreHyphens } from './dropped-hyphen.js';
import { type FittedPage, fitPage, takeApart } from './fit-page.js';
import { findForms, type RowForm } from './form.js';
import { type Group, groupRows } from './group.js';
import { readHabit, withoutIndent } from './habit.js';
import { findHeadLines } from './head-lines.js';
import { UNDECIDED } from './hyphen.js';
import { collectWords, type SourceWords } from './hyphen-witness.js';
import { findIndent } from './indent.js';
import { joinRows, type Manner } from './join.js';
import { mannerOf } from './join-parts.js';
import { withoutSpacing } from './line-spacing.js';
import { measureRows } from './measure-rows.js';
import { type Piece, readPieces } from './piece.js';
import type { Printed } from './printed.js';
import type { Row } from './row.js';
import { chooseRuler, HAN_RULER, type Ruler } from './ruler.js';

/**
 * Joins the lines of a page into paragraphs; a line outside the running text becomes a block of its own. `words`: those of
 * the source so far, which take in the page's own.
 */
export function rejoin(page: Page, note?: Listener, words?: SourceWords): readonly Block[] {
  return joinParagraphs(readRows(page), note, words);
}

/** The paragraphs of a page whose rows have been read. */
export function joinParagraphs(page: PageRows, note?: Listener, words?: SourceWords): readonly Block[] {
  const { number, texts, han, fitted, cut, pieces, rows, forms, placed, lost } = page;
  if (rows.length === 0) return [];
  const seen = han || words === undefined ? undefined : collectWords(pieces);
  if (seen !== undefined) words?.add(seen);
  const manner = mannerOf(pieces, texts, han, words?.spellings, seen);
  const groups = groupRows(rows, placed, forms);
  const all = (apart: readonly Group<Piece>[]) => apart.map((group) => block(group, number, manner, note));
  if (cut !== null) return all(takeApart(groups, cut, pieces));
  if (fitted === null) return all(groups);
  const restored = restoreHyphens({ rows, placed, lost }, fitted.printed, fitted.ruler, manner);
  if (rows === pieces && restored.size === 0) return all(groups);
  for (const [line, after] of restored) note?.(restoredNote(line, after, number));
  const mended = pieces.map((piece) => withText(piece, restored.get(piece.line)));
  return all(takeApart(groups, fitted.printed, mended));
}

const withText = (piece: Piece, text: string | undefined): Piece =>
  text === undefined ? piece : { ...piece, text: text.trim() };

const restoredNote = ({ number, text }: Line, after: string, page: number): Note => ({
  stage: 'rejoin',
  rule: 'dropped-hyphen',
  page,
  lines: [number, number],
  before: text,
  after,
});

/** The rows of a page, each with its place in a paragraph, not joined yet. */
export interface PageRows extends Division {
  /** Of the page, from 1. */
  readonly number: number;
  /** The lines as they came. */
  readonly texts: readonly string[];
  /** They are Chinese. */
  readonly han: boolean;
  /** The face that Western lines are set in; null where none fits. */
  readonly fitted: FittedPage | null;
  /** The rows of Chinese lines that the extractor took apart; null where it took none. */
  readonly cut: readonly Printed[] | null;
  readonly pieces: readonly Piece[];
  readonly rows: readonly Row[];
  readonly forms: readonly (RowForm | null)[];
  /** Cells of the indent that the extractor lost. */
  readonly lost: number;
}

/** What `cost` says of two orders of the lines of a page: in the cheaper sentences go on. */
export function readRows(page: Page): PageRows {
  const lines = withoutSpacing(page.lines);
  const texts = lines.map((line) => line.text);
  const han = areHanTexts(texts);
  const whole = isWhole(texts);
  const fitted = han || whole ? null : fitPage(lines);
  const ruler = han ? HAN_RULER : (fitted?.ruler ?? chooseRuler(texts));
  const cut = han && !whole ? gatherCut(lines) : null;
  const { pieces, rows } = measurePage(
    lines,
    { gathered: cut ?? fitted?.printed ?? null, whole, spaced: lines !== page.lines },
    ruler,
  );
  const columns = whole ? [] : (fitted?.columns ?? findColumns(rows, han));
  const forms = findForms(rows, columns, han);
  const division = place(rows, columns, han, ruler.em, forms);
  return { number: page.number, texts, han, fitted, cut, pieces, rows, forms, ...division };
}

interface HowPrinted {
  readonly gathered: readonly Printed[] | null;
  /** Each line is a paragraph. */
  readonly whole: boolean;
  /** Blank lines that stood between all of them were left out. */
  readonly spaced: boolean;
}

/** The lines of a page, and the rows as they were printed: the same, where the extractor took no line apart. */
function measurePage(
  lines: readonly Line[],
  { gathered, whole, spaced }: HowPrinted,
  ruler: Ruler,
): { readonly pieces: readonly Piece[]; readonly rows: readonly Row[] } {
  const pieces = readPieces(lines, spaced);
  const printed = gathered?.map(({ line }) => line) ?? lines;
  if (printed.length !== lines.length || printed.some((line, i) => line !== lines[i]))
    return { pieces, rows: measureRows(readPieces(printed, spaced), ruler) };
  const rows = measureRows(pieces, ruler, whole);
  return { pieces: rows, rows };
}

/** Reads the page as one that lost its indents; where paragraphs mostly start flush, also as one that has none. */
function place(
  rows: readonly Row[],
  columns: readonly Column[],
  han: boolean,
  em: number,
  forms: readonly (RowForm | null)[],
): Division & { readonly lost: number } {
  const usual = readHabit(rows, columns, han, em);
  const heads = findHeadLines(rows, usual);
  const first = divide(rows, columns, usual, forms, heads);
  const lost = em === 0 || usual.kept ? usual.lost : findIndent(rows, first.placed, em);
  const habit = lost === usual.lost ? usual : { ...usual, lost, flush: lost === 0 ? 0 : usual.flush };
  const division = habit === usual ? first : divide(rows, columns, habit, forms, heads);
  const count = (part: Part) => division.placed.filter((placed) => placed.part === part).length;
  if (habit.kept || habit.lost === 0 || count('flush') <= count('first')) return { ...division, lost: habit.lost };
  const flush = divide(rows, columns, withoutIndent(habit), forms, heads);
  return flush.cost < division.cost ? { ...flush, lost: 0 } : { ...division, lost: habit.lost };
}

function block(group: Group<Piece>, page: number, manner: Manner, note?: Listener): Block {
  const { rows, shape, form, column, margin } = group;
  const { text, starts, hyphens } = joinRows(rows, manner);
  for (const { rule, rows: joined, before, after } of hyphens) {
    // where boxes were moved, the row above may be a later line
    const numbers = joined.map(({ line }) => line.number);
    const lines = [Math.min(...numbers), Math.max(...numbers)] as const;
    note?.({ stage: 'rejoin', rule, page, lines, before, after });
  }
  return {
    shape,
    form,
    text,
    lines: rows.map((row) => row.line),
    starts,
    column: Math.round(column),
    gaps: rows.map((row) => row.blanks),
    empty: rows.map((row) => row.empty),
    undecided: hyphens.some(({ rule }) => rule === UNDECIDED.rule),
    margin,
  };
}
