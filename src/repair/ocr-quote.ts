import type { CharacterHabits } from './character-habits.js';
import { isChinese } from './chinese.js';
import { QUOTES } from './features.js';
import type { Fix } from './fix.js';
import { OCR_PAGE, onOcrPage } from './ocr-page.js';

const PAGE = [...OCR_PAGE, '“来了”，“来了”，'];

export const ocrQuote: Fix = {
  name: 'ocr-quote',
  why: 'OCR engines write a straight mark for one of a pair of curly ones, an opening one for a closing one, and < for 《',
  seeks: QUOTES,
  fix: onOcrPage(mend, (text) => /["<]|“[^“”]*“/u.test(text)),
  mends: [
    { before: '他说“渡口开了"。', after: '他说“渡口开了”。', page: PAGE },
    { before: '渡口不是"慢渡船”', after: '渡口不是“慢渡船”', page: PAGE, lone: true },
    { before: '这是“放心桥“，看桥的', after: '这是“放心桥”，看桥的', page: PAGE },
    { before: '参加那天的“看桥“', after: '参加那天的“看桥”', page: PAGE },
    { before: '他主编的<渡口志》和', after: '他主编的《渡口志》和', page: PAGE },
  ],
  leaves: [
    { before: '他说“渡口开了"。' },
    { before: '屏幕为15"的，“渡口”开了', page: PAGE },
    { before: '他说"渡口，“桥”开了', page: PAGE },
    { before: '他说：“桥修好了，“好', page: PAGE },
    { before: 'a<b，《渡口志》', page: PAGE },
  ],
};

function mend(text: string, { curlyQuotes }: CharacterHabits): string {
  const quoted = curlyQuotes ? closeAtEnds(pairQuotes(text)) : text;
  return quoted.replace(/<(?=[^<>《》]{1,30}》)/gu, '《');
}

/** A straight mark whose mate in the line is a curly one, with Chinese inside of it. */
function pairQuotes(text: string): string {
  return text
    .replace(/"(?=[^"“”]{1,40}”)/gu, (mark: string, at: number) => (isChinese(text, at + 1) ? '“' : mark))
    .replace(/(?<=“[^"“”]{1,40})"/gu, (mark: string, at: number) => (isChinese(text, at - 1) ? '”' : mark));
}

/** An opening mark stands neither at the end of a line nor before a comma or stop. */
function closeAtEnds(text: string): string {
  return text.replace(/(?<=“[^"“”]{1,40})“(?=$|[，。、；：？！）])/gu, '”');
}
