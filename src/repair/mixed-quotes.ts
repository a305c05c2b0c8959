import { isChinese } from './chinese.js';
import { STRAIGHT_QUOTES } from './features.js';
import type { Fix } from './fix.js';

const CURLY = ['“来了”“来了”，', '“真好”，他说“好”。'];

export const mixedQuotes: Fix = {
  name: 'mixed-quotes',
  why: 'a story typed without an input method, or an OCR engine, leaves straight quotation marks on a page that has curly ones',
  seeks: STRAIGHT_QUOTES,
  fix: (text, { habits }) => {
    const parts = text.split('"');
    if (!habits.han || parts.length < 3 || !isPaired(parts) || !habits.characters().curlyQuotes) return text;
    return parts.reduce((mended, part, i) => mended + (i % 2 === 1 ? '“' : '”') + part);
  },
  mends: [
    { before: '他说"渡口开了"，又说"桥也修好了"。', after: '他说“渡口开了”，又说“桥也修好了”。', page: CURLY },
    { before: '"渡口开了"', after: '“渡口开了”', page: CURLY },
  ],
  leaves: [
    { before: '他说"渡口开了，', page: CURLY },
    { before: '屏幕为15"的和17"的', page: CURLY },
    { before: '标题是"The Bridge"的书', page: CURLY },
    { before: '他说"渡口开了"。', page: ['又说"桥也修好了"。'] },
    { before: 'he said "yes" again', western: true },
  ],
};

/** Every pair stands between Han or full-width marks, outside and inside; all are closed in the line. */
function isPaired(parts: readonly string[]): boolean {
  if (parts.length % 2 === 0) return false;
  return parts.every((part, i) => {
    const first = i === 0 || (part === '' ? i === parts.length - 1 : isChinese(part, 0));
    const last = i === parts.length - 1 || (part === '' ? i === 0 : isChinese(part, part.length - 1));
    return first && last;
  });
}
