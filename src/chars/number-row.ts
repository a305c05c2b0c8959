/** A number as a table sets it, its sign and its unit with it. */
export const NUMBER = /^[+\-−±]?[\d,.]{1,16}[%‰元万亿]?$/u;
/** Stands where a number could: `unch`. */
const NO_NUMBER = /^(?:unch\.?|n\/a|nil|—|–)$/iu;
const PARTING = /[ \t\u3000]+/u;

/** True of a cell of a table that holds a number, or says that there is none. */
const isNumberCell = (cell: string): boolean => (NUMBER.test(cell) && /\d/u.test(cell)) || NO_NUMBER.test(cell);

/** What spaces of any width part in a line. */
export const cellsAtSpaces = (line: string): readonly string[] => line.trim().split(PARTING);

/** How many cells at the end of a row are numbers. */
export const countLastNumbers = (cells: readonly string[]): number =>
  cells.length - 1 - cells.findLastIndex((cell) => !isNumberCell(cell));

/** Cells of a line that is mostly numbers, told apart by single spaces; 0 where it reads as anything else. */
export function countNumberCells(line: string): number {
  if (!/\d/u.test(line)) return 0;
  const cells = cellsAtSpaces(line);
  const numbers = cells.length < 3 ? 0 : cells.filter(isNumberCell).length;
  return numbers >= 2 && numbers * 2 >= cells.length ? cells.length : 0;
}
