import type { Item } from './item.js';

/** A crosshead is this long at most, in UTF-16 units; fellows differ in so many. */
const LONGEST = 20;
const ALIKE = 3;
const NUMBERED = /^(?:[（(]?([一二三四五六七八九十])[、）)]|0?([1-9])[.．、])/u;
const NUMERALS = '一二三四五六七八九十';
/** `一看苗情`, `二看墒情`: a number and what is counted. */
const COUNTED = /^([一二三四五六七八九十])([\u4e00-\u9fff])/u;

/**
 * The lines between paragraphs that are built like others of the page, as the crossheads of one story are: numbered one
 * after the other, with the same marks to their end, which is a dash, or two clauses that open alike (`坚持修渠，…` and `坚持护林，…`).
 *
 *     老许的“算盘”——          一、老街要留人          一看苗情
 *     小乔的“账本”——          二、新街要通车          二看墒情
 */
export function findFellows(items: readonly Item[]): ReadonlySet<Item> {
  const lines = items.filter(isLine);
  const built = countBuilt(lines);
  const numbers = new Set(lines.map(({ text }) => numberOf(text)));
  const openings = countOpenings(lines);
  const counts = new Set(lines.map(({ text }) => countOf(text)));
  counts.delete('');
  return new Set(
    lines.filter((item) => {
      const number = numberOf(item.text);
      if (number > 0) return numbers.has(number - 1) || numbers.has(number + 1);
      if ([1, -1].some((step) => counts.has(countOf(item.text, step)))) return true;
      if ((openings.get(openingOf(item.text)) ?? 0) > 1) return true;
      const lengths = (isDashed(item) ? built.get(marksOf(item.text)) : undefined) ?? [];
      const alike = lengths.slice(Math.max(0, item.length - ALIKE), item.length + ALIKE + 1);
      // it is one of them itself
      return alike.reduce<number>((sum, count) => sum + (count ?? 0), 0) > 1;
    }),
  );
}

function isLine({ block, fullStop, length }: Item): boolean {
  return block.form === null && block.shape === 'lone' && block.lines.length === 1 && !fullStop && length <= LONGEST;
}

/** The number that a line begins with; 0 for none. */
function numberOf(text: string): number {
  const found = NUMBERED.exec(text);
  if (found === null) return 0;
  return found[1] === undefined ? Number(found[2]) : NUMERALS.indexOf(found[1]) + 1;
}

/** The first two characters and the marks of a line of two clauses, which headlines have no comma between; empty for others. */
function openingOf(text: string): string {
  return text.includes('，') && OPENS_HAN.test(text) ? text.slice(0, 2) + marksOf(text) : '';
}

const OPENS_HAN = /^[\u4e00-\u9fff]{2}/u;

/** How many lines open alike. */
function countOpenings(lines: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const opening = openingOf(text);
    if (opening !== '') counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return counts;
}

/** The number that a line begins with and what it counts, `step` further; empty for none. */
function countOf(text: string, step = 0): string {
  const [, numeral = '', counted] = COUNTED.exec(text) ?? [];
  return counted === undefined ? '' : `${NUMERALS.indexOf(numeral) + 1 + step}${counted}`;
}

const isDashed = ({ text }: Item): boolean => text.endsWith('——');

/** By the marks of lines that end in a dash, how many there are of each length. */
function countBuilt(lines: readonly Item[]): ReadonlyMap<string, readonly (number | undefined)[]> {
  const built = new Map<string, (number | undefined)[]>();
  for (const { text, length } of lines.filter(isDashed)) {
    const marks = marksOf(text);
    const lengths = built.get(marks) ?? [];
    lengths[length] = (lengths[length] ?? 0) + 1;
    built.set(marks, lengths);
  }
  return built;
}

function marksOf(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}\s]+/gu, 'x');
}
