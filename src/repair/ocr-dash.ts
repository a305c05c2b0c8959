import { HAN_NUMERALS } from '../chars/ascii-marks.js';
import { HAN, isAt } from '../chars/classes.js';
import { ONES } from './features.js';
import type { Fix } from './fix.js';
import { OCR_PAGE } from './ocr-mark.js';

export const ocrDash: Fix = {
  name: 'ocr-dash',
  why: 'OCR engines read the two halves of —— as the numeral one, twice',
  seeks: ONES,
  fix: (text, { habits }) => {
    if (!habits.han || !text.includes('一一') || !habits.characters().ocrMarks) return text;
    return text.replace(/(?<!一)一一(?!一)/gu, (ones: string, at: number) => (isDash(text, at) ? '——' : ones));
  },
  mends: [
    { before: '百姓盼的一一渡口开了，', after: '百姓盼的——渡口开了，', page: OCR_PAGE },
    { before: '他说“好”一一“真好”。', after: '他说“好”——“真好”。', page: OCR_PAGE },
    { before: '一一记渡口的人们', after: '——记渡口的人们', page: OCR_PAGE, lone: true },
  ],
  leaves: [
    { before: '百姓盼的一一渡口开了，' },
    { before: '他向来人一一介绍，', page: OCR_PAGE },
    { before: '把问题一一解决了，', page: OCR_PAGE },
    { before: '二〇一一一二年，十一一二月', page: OCR_PAGE },
  ],
};

/** What is done 一一, one by one. */
const ONE_BY_ONE =
  /^(?:对应|對應|介绍|介紹|列|解|回|答|核|落实|落實|说|說|道|记录|記錄|展|呈现|呈現|击|擊|作|做|细|細|走|登记|登記|查|验|驗|比|排|握手|告|过|過|拜|检|檢|请|請|兑现|兌現|破|指|点|點|数|數|讲|講|化|应|應|满足|滿足|辨|分|交|送|问|問|写|寫)/u;

/** Between Han that is no number, quotes or the ends of the line, and not before what is done one by one. */
function isDash(text: string, at: number): boolean {
  const [left, right] = [text.charAt(at - 1), text.charAt(at + 2)];
  if (left !== '' && !'”’》）'.includes(left) && !isWord(text, at - 1)) return false;
  if (right === '' || '“‘《（'.includes(right)) return true;
  return isWord(text, at + 2) && (left === '' || !ONE_BY_ONE.test(text.slice(at + 2, at + 6)));
}

function isWord(text: string, i: number): boolean {
  return isAt(text, i, HAN) && !HAN_NUMERALS.includes(text.charAt(i));
}
