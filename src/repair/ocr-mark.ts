import { CLAUSE_MARKS, HAN_NUMERALS } from '../chars/ascii-marks.js';
import { DIGIT, isAt } from '../chars/classes.js';
import { isHanOrMark } from './chinese.js';
import { CLAUSES } from './features.js';
import type { Fix } from './fix.js';
import { OCR_PAGE, onOcrPage } from './ocr-page.js';

export const ocrMark: Fix = {
  name: 'ocr-mark',
  why: 'OCR engines know one shape of a mark and write the ASCII one for the full-width one, and ； as ;，; the space after it is left to mark-space',
  seeks: CLAUSES,
  fix: onOcrPage(mend, hasMark),
  mends: [
    { before: '会上获悉: 渡口', after: '会上获悉： 渡口', page: OCR_PAGE },
    { before: '来,看桥的人多;', after: '来，看桥的人多；', page: OCR_PAGE },
    { before: '同比增长24%;， 其中', after: '同比增长24%； 其中', page: OCR_PAGE },
    { before: '“修好了! ”何时通车? 今天', after: '“修好了！ ”何时通车？ 今天', page: OCR_PAGE },
    { before: '上图:10月的渡口', after: '上图：10月的渡口', page: OCR_PAGE },
  ],
  leaves: [
    { before: '会上获悉: 渡口开了，' },
    { before: '比分3:2，10:30开赛，共1,500人', page: OCR_PAGE },
    { before: '网址:www.example.org', page: OCR_PAGE },
    { before: '三:二获胜', page: OCR_PAGE },
    { before: 'one, two: three', western: true, page: ['He said: yes; no, ', 'and so on, it said.'] },
  ],
};

function hasMark(text: string): boolean {
  for (const mark of CLAUSE_MARKS.keys()) if (text.includes(mark)) return true;
  return false;
}

function mend(text: string): string {
  let mended = '';
  for (let i = 0; i < text.length; i++) {
    const wide = CLAUSE_MARKS.get(text.charAt(i));
    const next = text.startsWith(';，', i) ? i + 2 : i + 1;
    if (wide === undefined || !stands(text, i, next)) mended += text.charAt(i);
    else {
      mended += wide;
      i = next - 1;
    }
  }
  return mended;
}

/** Widest gap that an engine leaves after a mark, in spaces. */
const WIDEST_GAP = 2;

/** The mark at `i` follows Han, a closing mark or a percentage, and is followed by Han, a mark or a number, or nothing. */
function stands(text: string, i: number, next: number): boolean {
  if (!isHanOrMark(text, i - 1) && !'%‰℃”’'.includes(text.charAt(i - 1) || ' ')) return false;
  let right = next;
  while (right < text.length && right - next < WIDEST_GAP && text.charAt(right) === ' ') right++;
  if (isNumeral(text, i - 1) && isNumeral(text, right)) return false;
  return (
    right === text.length ||
    isHanOrMark(text, right) ||
    '“‘”’('.includes(text.charAt(right)) ||
    isAt(text, right, DIGIT)
  );
}

function isNumeral(text: string, i: number): boolean {
  return i < text.length && HAN_NUMERALS.includes(text.charAt(i));
}
