import { classAt, HAN, INVISIBLE, LETTER, SPACE } from '../chars/classes.js';
import { isIdeographic, isVariation } from '../chars/selector.js';
import { substitute } from '../chars/substitute.js';
import { SELECTORS } from './features.js';
import type { Fix } from './fix.js';

export const straySelector: Fix = {
  name: 'stray-selector',
  why: 'variation selectors and tags change the character before them; fonts and watermarks leave them where nothing can be changed',
  seeks: SELECTORS,
  fix: (text) => {
    if (!/[\ufe00-\ufe0f\u{e0000}-\u{e01ef}]/u.test(text)) return text;
    let before = '';
    return substitute(text.replace(NO_KEY, ''), (code) => {
      const char = String.fromCodePoint(code);
      if (!isSelector(code) || varies(before, code)) before = char;
      else return '';
      return null;
    });
  },
  mends: [
    { before: '\ufe0fthe\ufe0f ferry \u{e0100}', after: 'the ferry ', western: true },
    { before: 'fer\u00ad\ufe00', after: 'fer\u00ad', western: true },
    { before: 'From Page 1\ufe0f', after: 'From Page 1', western: true },
    { before: '本报讯\ufe0f（记者李欣）', after: '本报讯（记者李欣）' },
    { before: '渡口\u{e0061}\u{e0062}开了', after: '渡口开了' },
  ],
  leaves: [
    { before: '葛\u{e0100}城的人' },
    { before: '𠮷\u{e0101}野家，\ufe00' },
    { before: '❤\ufe0f 1\ufe0f\u20e3', western: true },
    { before: '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', western: true },
  ],
};

/** A digit is a picture only as a key: 1\ufe0f\u20e3. */
const NO_KEY = /(?<=[0-9#*])[\ufe0e\ufe0f](?!\u20e3)/gu;
const isTag = (code: number): boolean => code >= 0xe0000 && code <= 0xe007f;
const isSelector = (code: number): boolean => isVariation(code) || isTag(code) || isIdeographic(code);

const BLACK_FLAG = 0x1f3f4;

const isOfPictures = (code: number): boolean => code === 0xfe0e || code === 0xfe0f;

/**
 * Tags spell a region after a black flag; the supplement's selectors vary ideographs, the last two of the others pictures and
 * what keys are made of, the rest marks and signs.
 */
function varies(before: string, code: number): boolean {
  const last = before.codePointAt(0) ?? 0;
  if (isTag(code)) return last === BLACK_FLAG || isTag(last);
  if (isOfPictures(code)) return /\p{Emoji}|\u20e3/u.test(before);
  const bits = classAt(before, 0);
  if (isIdeographic(code)) return (bits & HAN) !== 0;
  return before !== '' && before !== '\u00ad' && !(bits & (SPACE | LETTER | INVISIBLE)) && !isSelector(last);
}
