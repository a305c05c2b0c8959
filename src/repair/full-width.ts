import { isWideDigit, isWideLetter, narrowed } from '../chars/full-width.js';
import { substitute } from '../chars/substitute.js';
import { WIDE_ASCII } from './features.js';
import type { Fix } from './fix.js';

export const fullWidth: Fix = {
  name: 'full-width',
  why: 'typesetters and input methods switch to full-width digits and letters for a word or two; where the page sets the rest half-width, search and numbers break on them',
  seeks: WIDE_ASCII,
  fix: (text, { habits }) =>
    substitute(text, (code) => {
      if (isWideDigit(code)) return habits.characters().narrowDigits ? narrowed(code) : null;
      return isWideLetter(code) && habits.characters().narrowLetters ? narrowed(code) : null;
    }),
  mends: [
    { before: '共２０３１人，', after: '共2031人，', page: ['从1949年到2031年，', '共3600天。'] },
    { before: '用ＧＰＳ定位，', after: '用GPS定位，', page: ['从CBD到GDP，'] },
  ],
  leaves: [
    { before: '共２０３１人，', page: ['从１９４９年到２０３１年，', '共3600天。'] },
    { before: '用ＧＰＳ定位，共2031人' },
    { before: '共2031人！（完）％＋', page: ['从1949年到2031年，'] },
  ],
};
