import { cellsAtSpaces, countLastNumbers } from '../chars/number-row.js';
import type { Row } from './row.js';

/** What its numbers are counted in, over a table; where they come from, under it. */
const UNIT = /^[（(]?(?:[单單]位|[计計][量价價][单單]位|[币幣][种種])[:：].{1,16}[）)]?$/u;
const SOURCE = /^[（(]?(?:[数數][据據][来來]源|[资資]料[来來]源|[来來]源|[制製]表|[注註])[:：]/u;
const LONGEST_TITLE = 24;
/** A headline may be two words. */
const LEAST_CELLS = 3;
const LONGEST_CELL = 8;
/** The rest of a source that was too long for its line, in UTF-16 units. */
const LONGEST_REST = 6;
/** Letters of a table's head hold no mark of a sentence. */
const SENTENCE = /[，。；：！？“”「」]/u;

/**
 * The rows over and under a table that belong to it: the names of its columns, and in Chinese text more:
 *
 *     部分钢材周度均价            its title, where the next line tells the unit
 *     （单位：元/吨）
 *     品种 本周 上周              its head
 *     螺纹钢 5310 5920            `table`
 *     线材 5460 6030
 *     数据来源：本刊监测          where the numbers come from
 */
export function findTableEdges(rows: readonly Row[], table: ReadonlySet<number>, han: boolean): readonly number[] {
  const edges: number[] = [];
  for (const i of table) {
    if (!han) {
      if (!table.has(i - 1) && isWesternHead(rows[i - 1], rows[i] as Row)) edges.push(i - 1);
      continue;
    }
    if (!table.has(i - 1)) edges.push(...above(rows, i));
    if (!table.has(i + 1)) edges.push(...below(rows, i));
  }
  return edges;
}

function above(rows: readonly Row[], first: number): readonly number[] {
  const found: number[] = [];
  let i = first - 1;
  if (isHead(rows[i], cellsOf(rows[first]).length)) found.push(i--);
  if (!UNIT.test(rows[i]?.text ?? '')) return found;
  found.push(i--);
  if (isTitle(rows[i])) found.push(i);
  return found;
}

function below(rows: readonly Row[], last: number): readonly number[] {
  const [source, rest] = [rows[last + 1], rows[last + 2]];
  if (source === undefined || !SOURCE.test(source.text)) return [];
  const goesOn = rest !== undefined && rest.gap === 0 && rest.text.length <= LONGEST_REST && rest.ending === 'open';
  return goesOn && rest.width * 2 < source.width && !rest.phrase ? [last + 1, last + 2] : [last + 1];
}

const cellsOf = (row: Row | undefined): readonly string[] => (row === undefined ? [] : cellsAtSpaces(row.line.raw));

/** As many short words as the first row has cells, or one less: the first column needs none. */
function isHead(row: Row | undefined, cells: number): boolean {
  const own = cellsOf(row);
  if (row === undefined || own.length < LEAST_CELLS || own.length > cells || own.length < cells - 1) return false;
  return (
    !row.phrase && !SENTENCE.test(row.text) && own.every((cell) => cell.length <= LONGEST_CELL && !/^\d/u.test(cell))
  );
}

/** Words of a few letters, as many as the first row ends in numbers; a name may stand before them: `Harbour ab r h bi`. */
function isWesternHead(row: Row | undefined, first: Row): boolean {
  if (row === undefined || row.phrase || row.ending === 'stop') return false;
  const columns = countLastNumbers(cellsOf(first));
  const own = cellsOf(row);
  if (columns < LEAST_CELLS || own.length < columns || own.length > columns + LONGEST_NAME) return false;
  return own.slice(-columns).every((cell) => cell.length <= LONGEST_COLUMN && /^[\p{L}+]/u.test(cell));
}

/** Words of a name, and letters of the name of a column of numbers: `Pct`. */
const [LONGEST_NAME, LONGEST_COLUMN] = [3, 4];

function isTitle(row: Row | undefined): boolean {
  return row?.ending === 'open' && !row.phrase && row.text.length <= LONGEST_TITLE && !SENTENCE.test(row.text);
}
