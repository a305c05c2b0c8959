import { CLAUSE_MARKS } from '../chars/ascii-marks.js';
import { classAt, HAN, isAt, LETTER, SPACE, WIDE } from '../chars/classes.js';
import { isWideDigit, isWideLetter } from '../chars/full-width.js';
import { type Variety, varietyOf } from '../chars/variety.js';
import { isWhole } from '../chars/whole.js';
import { furnitureCue } from '../phrases/furniture.js';

/** Which characters a page uses throughout. What it does itself is no defect. */
export interface CharacterHabits {
  readonly variety: Variety | null;
  /** It speaks of Hong Kong more than of Taiwan. */
  readonly hongKong: boolean;
  /** Most of its digits are half-width. */
  readonly narrowDigits: boolean;
  /** Most of its Latin letters are half-width. */
  readonly narrowLetters: boolean;
  /** Most of its double quotation marks are curly. */
  readonly curlyQuotes: boolean;
  /** Its marks were read by an OCR engine that writes full-width ones as ASCII. */
  readonly ocrMarks: boolean;
  /** It holds a 〉. */
  readonly closesAngles: boolean;
}

/**
 * The habits of a page of `lines`. A line alone and text in whole paragraphs have none but their script: what was
 * cleaned before, or comes without its page, is left as it is.
 */
export function readCharacterHabits(lines: readonly string[]): CharacterHabits {
  const text = lines.join('\n');
  const set = lines.filter((line) => line.trim() !== '').length > 1 && !isWhole(lines);
  const counts = countMarks(text);
  return {
    variety: varietyOf(text),
    hongKong: countOf(text, /香港|九龍|新界|澳門/gu) > countOf(text, /[臺台][灣北]/gu),
    narrowDigits: set && counts.digits > counts.wideDigits,
    narrowLetters: set && counts.letters > counts.wideLetters,
    curlyQuotes: set && counts.curly > counts.straight,
    ocrMarks: set && counts.wideMarks > counts.asciiMarks && isOcr(lines),
    closesAngles: text.includes('〉'),
  };
}

function countOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}

interface MarkCounts {
  digits: number;
  wideDigits: number;
  letters: number;
  wideLetters: number;
  curly: number;
  straight: number;
  wideMarks: number;
  asciiMarks: number;
}

const WIDE_MARKS = '，：；？！（）';

function countMarks(text: string): MarkCounts {
  const counts = {
    ...{ digits: 0, wideDigits: 0, letters: 0, wideLetters: 0 },
    ...{ curly: 0, straight: 0, wideMarks: 0, asciiMarks: 0 },
  };
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind !== null) counts[kind]++;
  }
  return counts;
}

function kindAt(text: string, i: number): keyof MarkCounts | null {
  const unit = text.charCodeAt(i);
  if (unit >= 0x30 && unit <= 0x39) return 'digits';
  if (isWideDigit(unit)) return 'wideDigits';
  if (isWideLetter(unit)) return 'wideLetters';
  const bits = classAt(text, i);
  if (bits & LETTER) return 'letters';
  if (bits & HAN) return null;
  const mark = text.charAt(i);
  if (mark === '“' || mark === '”') return 'curly';
  if (mark === '"') return 'straight';
  if (WIDE_MARKS.includes(mark)) return 'wideMarks';
  const ascii = CLAUSE_MARKS.has(mark) || mark === '(' || mark === ')';
  return ascii && (isChinese(text, i - 1) || isChinese(text, i + 1)) ? 'asciiMarks' : null;
}

function isChinese(text: string, i: number): boolean {
  return isAt(text, i, HAN | WIDE) && !isAt(text, i, SPACE);
}

/** Lines that must show the engine's hand; furniture is typed by the desk in its own way. */
const LEAST_OCR_LINES = 3;
/** `获悉: 第十届`: an ASCII mark and a space between Han. `全体;，要`: one mark read as two. */
const OCR_MARK = /[\p{Script=Han}，。、”》）][,:;?!] {1,2}[\p{Script=Han}“《（]|;，/u;

/**
 * Tesseract's Chinese models give `:` `;` `(` `)` `?` `!` for the full-width marks, a space after most: no full-width
 * one of these is left on the page, so that a mark cannot be held against its own kind.
 */
function isOcr(lines: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) {
    if (OCR_MARK.test(line) && furnitureCue(line) === null) found++;
    if (found >= LEAST_OCR_LINES) return true;
  }
  return false;
}
