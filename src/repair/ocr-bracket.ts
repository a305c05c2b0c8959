import { DIGIT, isAt } from '../chars/classes.js';
import { isHanOrMark } from './chinese.js';
import { BRACKETS } from './features.js';
import type { Fix } from './fix.js';
import { OCR_PAGE, onOcrPage } from './ocr-page.js';

export const ocrBracket: Fix = {
  name: 'ocr-bracket',
  why: 'OCR engines write ASCII brackets for full-width ones, and take a bracket for 〈',
  seeks: BRACKETS,
  fix: onOcrPage((text, { closesAngles }) => mend(text, closesAngles)),
  mends: [
    { before: '小菊 (化名) 笑了', after: '小菊 （化名） 笑了', page: OCR_PAGE },
    { before: '10月9日电 (记', after: '10月9日电 （记', page: OCR_PAGE },
    { before: '者林舟) 10月9日，', after: '者林舟） 10月9日，', page: OCR_PAGE },
    { before: '各国〈地区) 的', after: '各国（地区） 的', page: OCR_PAGE },
    { before: '电 〈记', after: '电 （记', page: OCR_PAGE },
    { before: '（简称MSC) 的', after: '（简称MSC） 的', page: OCR_PAGE },
  ],
  leaves: [
    { before: '小菊 (化名) 笑了，' },
    { before: '热线(010) 6530000', page: OCR_PAGE },
    { before: '指数(MSC)的', page: OCR_PAGE },
    { before: '《读〈渡口〉有感》', page: OCR_PAGE },
    { before: '(1) 修桥', page: OCR_PAGE },
    { before: 'f(x)的值', page: OCR_PAGE },
  ],
};

const OPENING = '(（〈';
const CLOSING = ')）〉';

function mend(text: string, closesAngles: boolean): string {
  const chars = text.split('');
  const open: number[] = [];
  chars.forEach((char, i) => {
    if (OPENING.includes(char)) open.push(i);
    if (!CLOSING.includes(char)) return;
    const from = open.pop();
    if (from === undefined) {
      if (char === ')' && isHanOrQuote(text, i - 1)) chars[i] = '）';
    } else if (isPair(text, from, i)) [chars[from], chars[i]] = ['（', '）'];
  });
  // what the line leaves open is closed in the next one
  for (const i of open)
    if ((text.charAt(i) === '(' || (text.charAt(i) === '〈' && !closesAngles)) && isFree(text, i)) chars[i] = '（';
  return chars.join('');
}

/** A pair of which one side is full-width, or whose text begins and ends in Chinese. 〈〉 is a pair of its own. */
function isPair(text: string, from: number, to: number): boolean {
  const [left, right] = [text.charAt(from), text.charAt(to)];
  if (right === '〉') return false;
  if (left === '（' || right === '）') return left !== '〈' || isInside(text, from, to);
  return isInside(text, from, to) && !isAt(text, from - 1, DIGIT) && !/[A-Za-z]/u.test(text.charAt(from - 1));
}

function isInside(text: string, from: number, to: number): boolean {
  return isHanOrQuote(text, from + 1) && isHanOrQuote(text, to - 1);
}

/** An opening bracket between Chinese, or at the start of the line. */
function isFree(text: string, i: number): boolean {
  const before = text.slice(0, i).trimEnd();
  return isHanOrQuote(text, i + 1) && (before === '' || isHanOrQuote(before, before.length - 1));
}

function isHanOrQuote(text: string, i: number): boolean {
  return isHanOrMark(text, i) || (i >= 0 && '“”'.includes(text.charAt(i) || ' '));
}
