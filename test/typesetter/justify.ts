import { chance, type Random } from './random.js';
import { cellsOf } from './wrap-han.js';

/** A space between every two characters, but not inside numbers and words, nor between two marks. */
export function spread(line: string): string {
  const tokens = line.replace(/ +/g, '').match(/[0-9A-Za-z][0-9A-Za-z.]*%?|——|……|./gu) ?? [];
  return tokens.reduce(
    (set, token) => (set === '' || (isMark(set.at(-1)) && isMark(token)) ? `${set}${token}` : `${set} ${token}`),
    '',
  );
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && /^[\p{P}]/u.test(char);
}

/** Justifies the loose lines of a paragraph; its last line is never stretched. */
export function justify(lines: readonly string[], cells: number, share: number, random: Random): readonly string[] {
  return lines.map((line, i) => {
    const loose = i > 0 && i < lines.length - 1 && cells - cellsOf(line.replace(/ /g, '')) >= 2;
    return loose && chance(random, share) ? spread(line) : line;
  });
}

/** A gap that extractors take for the end of a line is at least so much wider than a space, in cells. */
const WIDE_GAP = 2;

/** Stretched English lines as extractors give them: one word a line where the gaps are wide. */
export function justifyLatin(
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
  share: number,
  random: Random,
): readonly string[] {
  return lines.flatMap((line, i) => {
    const words = line.split(' ');
    const loose = i > 0 && i < lines.length - 1 && words.length > 1;
    const gap = (width - measure(line)) / Math.max(1, words.length - 1);
    return loose && gap >= WIDE_GAP && chance(random, share) ? words : [line];
  });
}

/** `60 批 （人） 次`: spaces where Han meets digits, letters and the outside of brackets. */
export function spaceDigits(text: string): string {
  return text
    .replace(/(\p{Script=Han})(?=[0-9A-Za-z])/gu, '$1 ')
    .replace(/([0-9A-Za-z%])(?=\p{Script=Han})/gu, '$1 ')
    .replace(/(\p{Script=Han})(?=[（《])/gu, '$1 ')
    .replace(/([）》])(?=\p{Script=Han})/gu, '$1 ');
}
