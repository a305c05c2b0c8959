import { HAN_NUMERALS } from '../chars/ascii-marks.js';
import { HAN, isAt } from '../chars/classes.js';
import { ONES } from './features.js';
import type { Fix } from './fix.js';
import { OCR_PAGE, onOcrPage } from './ocr-page.js';

export const ocrDash: Fix = {
  name: 'ocr-dash',
  why: 'OCR engines read either half of ——, or both, as the numeral one, and so the dash of a range',
  seeks: ONES,
  fix: onOcrPage((text) =>
    text
      .replace(/(?<=\d[%月日年]?)一(?=\d|$)/gu, '—')
      .replace(/(?<![一—])(?:一[一—]|—一)(?![一—])/gu, (halves: string, at: number, whole: string) =>
        (halves === '一一' ? isDash(whole, at) : isHalfRead(whole, at)) ? '——' : halves,
      ),
  ),
  mends: [
    { before: '百姓盼的一一渡口开了，', after: '百姓盼的——渡口开了，', page: OCR_PAGE },
    { before: '他说“好”一一“真好”。', after: '他说“好”——“真好”。', page: OCR_PAGE },
    { before: '一一记渡口的人们', after: '——记渡口的人们', page: OCR_PAGE, lone: true },
    { before: '—一读《渡口》', after: '——读《渡口》', page: OCR_PAGE, lone: true },
    { before: '向远方的渡口一—有了它，', after: '向远方的渡口——有了它，', page: OCR_PAGE },
    { before: '客流的10%一20%，共3一5天，', after: '客流的10%—20%，共3—5天，', page: OCR_PAGE },
    { before: '今年1月一10月，客流的10%一', after: '今年1月—10月，客流的10%—', page: OCR_PAGE },
  ],
  leaves: [
    { before: '百姓盼的一一渡口开了，' },
    { before: '他向来人一一介绍，', page: OCR_PAGE },
    { before: '把问题一一解决了，', page: OCR_PAGE },
    { before: '二〇一一一二年，十一一二月', page: OCR_PAGE },
    { before: '渡口是唯一—没有第二个，', page: OCR_PAGE },
    { before: '渡口—一个老地方，', page: OCR_PAGE },
    { before: '客流的10%一20%，共3一5天，' },
  ],
};

/** What is done 一一, one by one. */
const ONE_BY_ONE =
  /^(?:对应|對應|介绍|介紹|列|解|回|答|核|落实|落實|说|說|道|记录|記錄|展|呈现|呈現|击|擊|作|做|细|細|走|登记|登記|查|验|驗|比|排|握手|告|过|過|拜|检|檢|请|請|兑现|兌現|破|指|点|點|数|數|讲|講|化|应|應|满足|滿足|辨|分|交|送|问|問|写|寫)/u;

/** What ends in the numeral, and what begins with it: there only one half of the dash was read. */
const ENDS_IN_ONE = '唯惟之第统統同万萬单單专專其划劃归歸逐星期周週十百千';
const FOLLOWS_ONE = /^[个個些种種次条條位名家直样樣般起定切旦方面年天日时時部项項只隻座张張份代批件路步边邊群把支行]/u;

/** `一—`, `—一`: one half of a dash was read. */
function isHalfRead(text: string, at: number): boolean {
  if (text.charAt(at) === '一') return at === 0 || !ENDS_IN_ONE.includes(text.charAt(at - 1));
  return !FOLLOWS_ONE.test(text.slice(at + 2, at + 3));
}

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
