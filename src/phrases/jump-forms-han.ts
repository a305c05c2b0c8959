import type { JumpForm } from './jump-form.js';
import { composed } from './pattern.js';

const SIGN = '[①-⓿❶-➓㉑-㉟㊱-㊿㈠-㈩Ⅰ-Ⅻ◎○●★☆▲△■□◆◇※]';
/** A sign, or a number in brackets of its own. */
const MARK = `(?:${SIGN}|[（(](?:[一二三四五六七八九十]{1,2}|\\d{1,2})[）)])`;
/** Also makes a jump of a word that needs it to be one: `（转三版）`. */
const OPEN = '[（(【\\[〔]';
const HAN_PAGE = '(?<page>[A-ZＡ-Ｚ] [0-9０-９]{1,2}|[0-9A-Za-z０-９Ａ-Ｚａ-ｚ〇零一二三四五六七八九十廿卅百]{1,5})';
/** A page in a circle, which a mark is otherwise: `（下转②版）`; by itself it needs its brackets. */
const CIRCLED = '第? ?(?<page>[①-⑳])(?: ?[版页頁])? ?';
/** A page by the name of its section: `（上接要闻版）`. */
const SECTION = '(?!第)(?<nameless>[\\u4e00-\\u9fff]{2,4}[版页頁]) ?';
const SHUT = '[）)】\\]〕]';
const BEFORE = `(?<before>${MARK}?) ?`;
/** `版` with what stands between it and the mark; the page of a section needs no `版`. */
const HAN_REST = ` ?(?:[版页頁]|(?<=[A-Za-zＡ-Ｚ][0-9０-９]{1,3})) ?[·・之]? ?(?<mark>${MARK}?) ?`;
/** More pages than one, or a part of one. */
const HAN_MORE = '(?: ?[版页頁]?[、，,至—-] ?第?[0-9〇零一二三四五六七八九十]{1,3} ?(?=[版页頁]))?';

/** The forms of Chinese papers. */
export const HAN_JUMP_FORMS: readonly JumpForm[] = [
  {
    name: 'han-to',
    side: 'to',
    word: /[版页頁]|[转轉接续續] ?第?[A-ZＡ-Ｚ]/u,
    pattern: composed(
      `${OPEN}?(?:[►▶→>] ?){0,2}${BEFORE}(?:(?:未完|文)[，、 ]?)?(?:下转|下轉|下接|紧接|緊接|续转|續轉|续见|續見|转接|轉接|(?<=${OPEN} ?(?:未完[，、 ]?|文)?)[转轉续續]|轉(?=[A-Z]\\d{1,3} ?版)) ?第? ?${HAN_PAGE}${HAN_MORE}${HAN_REST}[上中下]?(?:[►▶→>] ?){0,2}[）)】\\]〕]?。?$`,
      'u',
    ),
    reads: [
      ['发挥作用，（下转第二版②）', '2', '②'],
      ['发挥作用（下转第十二版）', '12', null],
      ['发挥作用（下转第廿一版⑳）', '21', '⑳'],
      ['發揮作用（下轉A3版）', 'A3', null],
      ['發揮作用【續轉B12頁】', 'B12', null],
      ['发挥作用。（紧接第3版）', '3', null],
      ['发挥作用 下转2版①', '2', '①'],
      ['发挥作用（下转０３版）', '03', null],
      ['发挥作用（③下转第4版）', '4', '③'],
      ['发挥作用（下转第4版·★）', '4', '★'],
      ['发挥作用▶下转03版', '03', null],
      ['发挥作用（下转第三版（一））', '3', '（一）'],
      ['发挥作用（下转第二版之②）', '2', '②'],
      ['发挥作用（下转第二、三版）', '2', null],
      ['发挥作用（文转第二版）', '2', null],
      ['发挥作用（未完，下转第二版）', '2', null],
      ['发挥作用（续第三版）', '3', null],
      ['發揮作用（轉A3）', 'A3', null],
      ['發揮作用 下轉A12', 'A12', null],
      ['发挥作用（下转 A 03 版）', 'A03', null],
      ['发挥作用（下转第5版）。', '5', null],
    ],
    leaves: [
      '他下转三次身',
      '（转三）',
      '（全文见第三版）',
      '由乙班续第三',
      '（下转第二版②）之后还有话',
      '（详见第4版）',
      '相关报道见3版',
    ],
  },
  {
    name: 'han-to-related',
    side: 'to',
    word: /[版页頁刊见見]/u,
    // what else the paper has on it stands in the same brackets
    pattern: composed(
      `${OPEN} ?(?:下转|下轉|紧接|緊接|续转|續轉|转|轉) ?第? ?${HAN_PAGE} ?[版页頁]? ?[，,；;、 ] ?(?:相[关關]|[图圖]|[另更][有见見]|[详詳])[^（(【\\[〔）)】\\]〕。]{1,24}${SHUT}。?$`,
      'u',
    ),
    reads: [
      ['轉嫁消費者。（下轉A5，相關新聞刊A5）', 'A5', null],
      ['发挥作用，（下转第三版，相关报道见第四版）', '3', null],
      ['发挥作用（下转2版 图片另见6版）', '2', null],
    ],
    leaves: ['（转百，相关的人）之后', '发挥作用（相关报道见第四版）', '（下转第三版，他说）'],
  },
  {
    name: 'han-to-circled',
    side: 'to',
    word: /[①-⑳]/u,
    pattern: composed(`${OPEN} ?(?:下转|下轉|紧接|緊接|续转|續轉|转接|轉接) ?${CIRCLED}${SHUT}。?$`, 'u'),
    reads: [
      ['发挥作用。（下转②）', '2', null],
      ['发挥作用，（下转②版）', '2', null],
      ['發揮作用（下轉第⑫版）', '12', null],
    ],
    leaves: ['发挥作用。（②）', '下转②', '他下转②次（见图）'],
  },
  {
    name: 'han-to-section',
    side: 'to',
    word: /[版页頁]/u,
    pattern: composed(`${OPEN} ?(?:下转|下轉|紧接|緊接|续转|續轉) ?${SECTION}${SHUT}。?$`, 'u'),
    reads: [
      ['发挥作用，（下转要闻版）', null, null],
      ['發揮作用（下轉財經版）', null, null],
    ],
    leaves: ['（下转三版）之后', '下转要闻版', '（全文见要闻版）', '（下转发行量最大的要闻版）'],
  },
  {
    name: 'han-from',
    side: 'from',
    word: /[版页頁]|[承接续續] ?第?[A-ZＡ-Ｚ]/u,
    pattern: composed(
      `^${OPEN}?(?:[◄◀←<] ?){0,2}${BEFORE}(?:上接|上承|紧接|緊接|续自|續自|承接|(?<=${OPEN} ?)(?:文?接|[承续續])) ?第? ?(?:${HAN_PAGE}|(?<front>[头頭])(?= ?版))${HAN_REST}[）)】\\]〕]?`,
      'u',
    ),
    reads: [
      ['（上接第一版②）今年以来', '1', '②'],
      ['（上接A1版）今年以來', 'A1', null],
      ['（紧接第一版）今年以来', '1', null],
      ['（上接０１版⑫）今年以来', '01', '⑫'],
      ['【接A1版】今年以來', 'A1', null],
      ['（上接A1）今年以來', 'A1', null],
      ['（續A1版）今年以來', 'A1', null],
      ['（上接第一版（一））今年以来', '1', '（一）'],
      ['（上接头版②）今年以来', '1', '②'],
    ],
    leaves: ['（续聘）今年以来', '（接A股）今年以來', '今年以来（上接第一版②）', '接三版工人的话说', '上接天，下接地'],
  },
  {
    name: 'han-from-circled',
    side: 'from',
    word: /[①-⑳]/u,
    pattern: composed(`^${OPEN} ?(?:上接|上承|紧接|緊接|续自|續自|承接) ?${CIRCLED}${SHUT}`, 'u'),
    reads: [
      ['（上接①）今年以来', '1', null],
      ['(上接第①版)今年以来', '1', null],
    ],
    leaves: ['（①）今年以来', '上接①今年以来', '今年以来（上接①）'],
  },
  {
    name: 'han-from-section',
    side: 'from',
    word: /[版页頁]/u,
    pattern: composed(`^${OPEN} ?(?:上接|上承|紧接|緊接|续自|續自|承接) ?${SECTION}${SHUT}`, 'u'),
    reads: [
      ['（上接要闻版）今年以来', null, null],
      ['（上承港聞版）今年以來', null, null],
    ],
    leaves: ['上接要闻版今年以来', '（续聘要闻版）今年以来', '今年以来（上接要闻版）'],
  },
];
