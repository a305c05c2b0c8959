import { describe, expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { exactColumns } from '../../src/rejoin/columns.js';
import { divide } from '../../src/rejoin/divide.js';
import { readHabit } from '../../src/rejoin/habit.js';
import { findHeadLines } from '../../src/rejoin/head-lines.js';
import { findIndent } from '../../src/rejoin/indent.js';
import { measureRows } from '../../src/rejoin/measure-rows.js';
import { readPieces } from '../../src/rejoin/piece.js';
import { faceRuler } from '../../src/rejoin/ruler.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const WIDTH = 26;

/** The indent that is found of a column of made-up stories set with this one, in cells. */
function found(indent: number, stories: number): number {
  const random = seeded(11);
  const measure = (text: string): number => setWidth(text, TIMES);
  const raw = Array.from({ length: stories }, () => inventLatin(random).body)
    .flat()
    .flatMap(({ text }) => wrapLatin(text, WIDTH, indent, '-', measure));
  const lines = raw.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  const rows = measureRows(readPieces(lines), faceRuler(TIMES, false));
  const columns = exactColumns({ face: TIMES, columns: [{ width: WIDTH, lines: lines.length }] }, false);
  const habit = readHabit(rows, columns, false, TIMES.em);
  const unformed = rows.map(() => null);
  const { placed } = divide(rows, columns, habit, unformed, findHeadLines(rows, habit));
  return findIndent(rows, placed, TIMES.em);
}

describe('the indent of first lines', () => {
  test.each([0.8, 3.5, 4.5])('of %d cells is found in many paragraphs', (indent) => {
    expect(Math.abs(found(indent, 60) - indent)).toBeLessThan(0.6);
  });

  test('is an em where it is one', () => {
    expect(found(TIMES.em, 60)).toBe(TIMES.em);
  });

  test('is taken to be an em where few paragraphs tell', () => {
    expect(found(3.5, 1)).toBe(TIMES.em);
  });
});
