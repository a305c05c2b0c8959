import { CLAUSE_MARKS } from '../chars/ascii-marks.js';
import { isAt, LETTER } from '../chars/classes.js';
import { isWideDigit, isWideLetter } from '../chars/full-width.js';
import { once } from '../chars/once.js';
import { isWhole } from '../chars/whole.js';
import { furnitureCue } from '../phrases/furniture.js';
import { isChinese } from './chinese.js';

/** Which characters a page uses throughout. What it does itself is no defect. */
export interface CharacterHabits {
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
 * The habits of a page of `lines`. A line alone and text in whole paragraphs have none: what was cleaned before, or
 * comes without its page, is left as it is.
 */
export function readCharacterHabits(lines: readonly string[]): CharacterHabits {
  const text = lines.join('\n');
  const set = lines.filter((line) => line.trim() !== '').length > 1 && !isWhole(lines);
  const counts = countKinds(text);
  return {
    narrowDigits: set && counts.digits > counts.wideDigits,
    narrowLetters: set && counts.letters > counts.wideLetters,
    curlyQuotes: set && counts.curly > counts.straight,
    ocrMarks: set && counts.wideMarks > counts.asciiMarks && isOcr(lines),
    closesAngles: text.includes('〉'),
  };
}

const KINDS = [
  'digits',
  'wideDigits',
  'letters',
  'wideLetters',
  'curly',
  'straight',
  'wideMarks',
  'asciiMarks',
] as const;
type Kind = (typeof KINDS)[number];

const WIDE_MARKS = '，：；？！（）';
const ASCII_MARKS = [...CLAUSE_MARKS.keys(), '(', ')'];

/**
 * For each code unit the place of its kind in `KINDS`, `KINDS.length` for what is not counted, `UNASKED` at first: asking
 * for all of them at once is a tenth of a start.
 */
const places = once(() => new Uint8Array(0x10000).fill(UNASKED));
const UNCOUNTED = KINDS.length;
const UNASKED = 255;

function placeOf(table: Uint8Array, unit: number): number {
  const known = table[unit] ?? UNCOUNTED;
  if (known !== UNASKED) return known;
  const kind = kindOf(unit, String.fromCharCode(unit));
  const place = kind === null ? UNCOUNTED : KINDS.indexOf(kind);
  table[unit] = place;
  return place;
}

function kindOf(unit: number, char: string): Kind | null {
  // neither Latin to Greek and the marks beside them, nor ligatures and full-width forms
  if (unit >= 0x2100 && unit < 0xfb00) return null;
  if (unit >= 0x30 && unit <= 0x39) return 'digits';
  if (isWideDigit(unit)) return 'wideDigits';
  if (isWideLetter(unit)) return 'wideLetters';
  if (isAt(char, 0, LETTER)) return 'letters';
  if (char === '“' || char === '”') return 'curly';
  if (char === '"') return 'straight';
  if (WIDE_MARKS.includes(char)) return 'wideMarks';
  return ASCII_MARKS.includes(char) ? 'asciiMarks' : null;
}

const ASCII_MARK = KINDS.indexOf('asciiMarks');

/** How many characters of each kind; ASCII marks only where they stand beside Chinese. */
function countKinds(text: string): Readonly<Record<Kind, number>> {
  const counts = new Uint32Array(KINDS.length);
  const table = places();
  for (let i = 0; i < text.length; i++) {
    const kind = placeOf(table, text.charCodeAt(i));
    if (kind === UNCOUNTED) continue;
    if (kind !== ASCII_MARK || isChinese(text, i - 1) || isChinese(text, i + 1)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const of = (kind: Kind): number => counts[KINDS.indexOf(kind)] ?? 0;
  return {
    ...{ digits: of('digits'), wideDigits: of('wideDigits'), letters: of('letters'), wideLetters: of('wideLetters') },
    ...{ curly: of('curly'), straight: of('straight'), wideMarks: of('wideMarks'), asciiMarks: of('asciiMarks') },
  };
}

/** Lines that must show the engine's hand; furniture is typed by the desk in its own way. */
const LEAST_OCR_LINES = 3;

/** Every sign of theirs holds one of these; of the lines of a Chinese page few do. */
const ASCII = /[,:;?!.()]/u;

/**
 * What engines make of marks, by the case: an ASCII mark and a space between Han, one mark read as two, a point for a stop,
 * a bracket that its mate does not fit, ASCII brackets with a space around Han.
 *
 *     获悉: 第十届     全体;，要     修好了.     (方禾）  〈地区)     10月9日电 (记者
 */
const SIGNS_OF_OCR: readonly RegExp[] = [
  /[\p{Script=Han}，。、”》）][,:;?!] {1,2}[\p{Script=Han}“《（]|;，/u,
  /(?![一二三四五六七八九十])\p{Script=Han}\.(?=$|[ “”])/u,
  /\([^()（）]{1,40}）|[（〈][^()（）〈〉]{1,40}\)/u,
  /\p{Script=Han} \(\p{Script=Han}|\p{Script=Han}\) {1,2}\p{Script=Han}/u,
];

/**
 * Tesseract's Chinese models give `:` `;` `(` `)` `?` `!` for the full-width marks, a space after most: no full-width
 * one of these is left on the page, so that a mark cannot be held against its own kind.
 */
function isOcr(lines: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) {
    if (ASCII.test(line) && SIGNS_OF_OCR.some((sign) => sign.test(line)) && furnitureCue(line) === null) found++;
    if (found >= LEAST_OCR_LINES) return true;
  }
  return false;
}
