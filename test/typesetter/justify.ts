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

/** `60 批 （人） 次`: spaces where Han meets digits, letters and the outside of brackets. */
export function spaceDigits(text: string): string {
  return text
    .replace(/(\p{Script=Han})(?=[0-9A-Za-z])/gu, '$1 ')
    .replace(/([0-9A-Za-z%])(?=\p{Script=Han})/gu, '$1 ')
    .replace(/(\p{Script=Han})(?=[（《])/gu, '$1 ')
    .replace(/([）》])(?=\p{Script=Han})/gu, '$1 ');
}
