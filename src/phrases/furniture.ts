/** A line that belongs to the page and not to a story: which cue says so, an example it must know, one it must leave. */
export interface FurnitureCue {
  readonly name: string;
  readonly why: string;
  readonly says: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const LONGEST = 120;
const DATE_LINE =
  /^(?:公元)?(?:\d{4}|[〇零一二三四五六七八九]{4}) ?[年.\-/] ?[\d一二三四五六七八九十]{1,3} ?[月.\-/] ?[\d一二三四五六七八九十]{1,3} ?日?[ 　]*(?:(?:星期|礼拜|禮拜|周|週)[一二三四五六日天])?(?:[ 　]+[^。，]{0,24})?$/u;
const WEEKDAY_LINE = /^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? [A-Z]{3,9}\.? \d{1,2},? \d{4}$/iu;
const PAGE_LABEL = /^第 ?[\d一二三四五六七八九十]{1,3} ?[版页頁]$|^[A-Z]\d{1,2} ?版?$|^Page [A-Z]?\d{1,3}$/u;
const MASTHEAD =
  /^[\u4e00-\u9fff]{1,10}(?:报|報) ?(?:第 ?[\d一二三四五六七八九十]{1,3} ?[版页頁]|[A-Z]\d{1,3} ?版?|\d{1,3} ?版)[^。，；、]{0,14}$/u;
const DESK =
  /^(?:本版|值班|责任|責任|执行|執行|今日|一版|要闻|视觉|美术|版式)?(?:责编|責編|编辑|編輯|主编|主編|编委|編委|校对|校對|美编|美編|版式|组版|組版|策划|策劃|审读|審讀|总编辑|統籌|统筹)(?:[:：]| [\u4e00-\u9fff]{2,3}(?: |$))/u;
const HOTLINE =
  /^(?:新闻|新聞|广告|廣告|发行|發行|投稿|读者|讀者|报料|報料|本报)?(?:热线|熱線|电话|電話|邮箱|郵箱|传真|傳真)[:：]/u;
const VOLUME = /^Vol\. ?[\dIVXLC]+,? ?(?:—|-)? ?No\. ?[\d,]+/iu;

/** In the order that they are asked; the first that says yes names the line. */
export const FURNITURE_CUES: readonly FurnitureCue[] = [
  {
    name: 'date-line',
    why: 'a page prints the date of its issue at the head, by itself on a line',
    says: (text) => DATE_LINE.test(text) || WEEKDAY_LINE.test(text),
    knows: ['2031年3月8日 星期六', '2031.3.8 星期六', 'TUESDAY, NOVEMBER 19, 2019'],
    leaves: ['2031年3月8日，市政府举行会议。', '2031年是关键的一年', '2031年3月8日，股东所持首发前'],
  },
  {
    name: 'page-label',
    why: 'a folio: the number of the page by itself on a line',
    says: (text) => PAGE_LABEL.test(text),
    knows: ['第6版', 'A4', 'Page 12'],
    leaves: ['第6版的读者来信说', '4'],
  },
  {
    name: 'masthead',
    why: 'the name of the paper with the number of the page and its section',
    says: (text) => MASTHEAD.test(text.replaceAll(' ', '')),
    knows: ['城 市 日 报 第6版 要闻', '都 市 時 報 A4 焦點'],
    leaves: ['本报记者 李明', '日报社会责任报告，第6版刊登', '涨幅1.56%；成指报15103.14'],
  },
  {
    name: 'desk-line',
    why: 'the desk signs the page: who edited, set and read it',
    says: (text) => DESK.test(text),
    knows: ['本版责编：张三 李四光', '责任编辑：王五', '责任编辑 王五 版式：李明'],
    leaves: ['编辑说，稿件已经排好', '主编接受采访'],
  },
  {
    name: 'hotline',
    why: 'where readers call or write to, at the foot of the page',
    says: (text) => HOTLINE.test(text),
    knows: ['新闻热线：（010）65360000'],
    leaves: ['热线开通以来', '电话那头传来哭声'],
  },
  {
    name: 'volume-line',
    why: 'Western mastheads print volume and number',
    says: (text) => VOLUME.test(text),
    knows: ['Vol. 41 No. 126'],
    leaves: ['Volume of trade rose'],
  },
];

/** The name of the cue that makes `text`, one whole line, furniture; null where none does. */
export function furnitureCue(text: string): string | null {
  const bare = text.trim();
  if (bare === '' || bare.length > LONGEST) return null;
  return FURNITURE_CUES.find((cue) => cue.says(bare))?.name ?? null;
}
