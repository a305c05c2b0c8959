import { isAdLabel } from './advertisement.js';
import { isPageName, SECTIONS } from './furniture-beside.js';
import type { FurnitureCue } from './furniture-cue.js';
import { FOLIO_CUES } from './furniture-folio.js';
import { WESTERN_CUES } from './furniture-western.js';
import { IMPRINT_SIGN, isImprint } from './imprint.js';
import { need } from './needs.js';
import { composed } from './pattern.js';
import { CAPITAL_WEEKDAY, HAN_WEEKDAY } from './weekday.js';

const DATE_LINE = composed(
  `^(?:(?:公元)?(?:\\d{4}|[〇零○一二三四五六七八九]{4}) ?[年.\\-/]|(?:中[华華])?民[国國] ?[\\d元〇零○一二三四五六七八九十百廿卅]{1,5} ?年) ?[\\d一二三四五六七八九十]{1,3} ?[月.\\-/] ?[\\d一二三四五六七八九十廿卅]{1,3} ?日?(?:[ 　]*${HAN_WEEKDAY})?(?:[ 　]+(?:[^。， 　][^。，]{0,23})?)?$`,
  'u',
);
const WEEKDAY_LINE = composed(`^${CAPITAL_WEEKDAY},? [A-Z]{3,9}\\.? \\d{1,2},? \\d{4}$`, 'iu');
const PAGE_LABEL =
  /^第 ?[\d一二三四五六七八九十]{1,3} ?[版页頁](?:[ 　]+[\u4e00-\u9fff·]{2,6})?$|^[A-Z]\d{1,3} ?版?$|^\d{1,3} ?版(?:[：:·|｜ ]{1,2}[\u4e00-\u9fff·]{2,8})?$|^(?:Page|PAGE|page|Seite|SEITE|P[áa]gina|P[ÁA]GINA|P[áa]g\.) (?:[A-Z]?\d{1,3}|\d{1,2}[A-H])$/u;
const MASTHEAD =
  /^[\u4e00-\u9fff]{1,10}(?:报|報) ?(?:第 ?[\d一二三四五六七八九十]{1,3} ?[版页頁]|[A-Z]\d{1,3} ?版?|\d{1,3} ?版)[^。，；、]{0,14}$/u;
const DESK =
  /^(?:本版|值班|责任|責任|执行|執行|今日|一版|要闻|要聞|视觉|視覺|美术|美術|版面|版式|文字|图片|圖片)?(?:责编|責編|编辑|編輯|主编|主編|编委|編委|校对|校對|美编|美編|版式|组版|組版|排版|制图|製圖|策划|策劃|审读|審讀|总编辑|統籌|统筹|监制|監製|视觉|視覺|签发|簽發|校检|見報|见报)(?:[:：／/；]| [\u4e00-\u9fff]{2,3}(?: |$))/u;
const HOTLINE =
  /^(?:(?:(?:新闻|新聞|广告|廣告|发行|發行|投稿|读者|讀者|报料|報料|本报|客服|订报|訂報|电子|電子|查询|查詢|热线|熱線)?(?:热线|熱線|电话|電話|邮箱|郵箱|传真|傳真)|(?:新闻|新聞|广告|廣告|发行|發行|报料|報料)[热熱][\u4e00-\u9fff](?=[:：] ?[(（\d]))[:：]|(?:投稿|投书|投書|来稿|來稿|来信|來信)(?:邮箱|郵箱|信箱|电邮|電郵)[:：]? ?[A-Za-z\d._-]{1,40}@|(?:新闻|新聞|广告|廣告|发行|發行|读者|讀者|本报|客服)(?:热线|熱線|电话|電話) [\d(（][\d()（）-]{4,16}(?: |$)|短信平台[:：]|来信请寄[:：]|來信請寄[:：]|(?:新闻|新聞)?(?:报料|報料|爆料) ?[／/] ?\d{5,12}(?!\d))/u;
const PRINTED_AT =
  /^(?:本[报報])?(?:昨[日晚]|今[日晨]|[上下]午|凌晨)?(?:[开開]印(?:[时時]间)?[:： ]?\d{1,2}[时時:：]\d{0,2}分?[ 　，]?印完(?:[时時]间)?[:： ]?\d{1,2}[时時:：]\d{0,2}分?|\d{1,2}[时時:：]\d{0,2}分?印完)$/u;
const PAGE_CREDIT =
  /^[（(]?本[版组組](?:(?:[图圖]片|照片|稿件|文[图圖]|[图圖]文|文字|插[图圖])[^。，]{0,16}(?:[摄攝]影?|提供|采写|採寫|供[图圖]|绘|繪)|(?:撰文|采写|採寫|[摄攝]影|文[图圖])[:：／/ ][^。，]{2,24})[）)]?$/u;
const FOLIO_NUMBER =
  /^(?:[A-Z]?\d{1,3}版?|第?[\d一二三四五六七八九十]{1,3}版)|(?:[A-Z]?\d{1,3}版?|第?[\d一二三四五六七八九十]{1,3}版)$/u;

/** The figures of pages and dates, the signs of dates, and what a paper is called. */
const FIGURE = need('0123456789第');
const OF_DATE = need('年.-/Yy');
const PAPER_SIGN = need('报報');
const COLON = need(':：/／； @');

/** The cue that a line labels an advertisement. */
export const AD_LABEL = 'ad-label';

/** A folio without `第` and `版`: the number of the page and the name of its section, in either order. */
function isShortFolio(text: string): boolean {
  const number = FOLIO_NUMBER.exec(text)?.[0] ?? '';
  if (number === '') return false;
  const name = text.replace(number, '').replaceAll(/[ 　·|｜丨]/gu, '');
  // a page of two sections: `A13 地方综合／民意`
  const names = name.split(/[／/]/u);
  return SECTIONS.includes(name) || (/^[A-Z0]/u.test(number) && names.every(isPageName));
}

/** In the order that they are asked; the first that says yes names the line. */
export const FURNITURE_CUES: readonly FurnitureCue[] = [
  {
    name: 'date-line',
    why: 'a page prints the date of its issue at the head, by itself on a line',
    begins: '公中民0123456789〇零○一二三四五六七八九MTWFSmtwfsſ',
    // or the y of a weekday
    needs: OF_DATE,
    says: (text) => DATE_LINE().test(text) || WEEKDAY_LINE().test(text),
    knows: [
      '2031年3月8日 星期六',
      '2031.3.8 星期六',
      '2031年3月8日”星期六',
      '中華民國一二○年三月八日',
      '民国三十五年三月廿八日 星期五',
      'TUESDAY, NOVEMBER 19, 2019',
    ],
    leaves: [
      '2031年3月8日，市政府举行会议。',
      '2031年是关键的一年',
      '民国三十五年三月八日，渡口通航',
      '民国风华',
      '2031年3月8日，股东所持首发前',
    ],
  },
  {
    name: 'page-label',
    why: 'a folio: the number of the page by itself on a line, or with the name of its section',
    begins: '第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789p',
    needs: FIGURE,
    says: (text) => PAGE_LABEL.test(text),
    knows: [
      '第6版',
      '第6版 县域',
      '第6版”县域',
      '04版：县域',
      '6版',
      'A4',
      'Page 12',
      'Seite 9',
      'Página 5',
      'Pagina 5',
      'Page 4B',
    ],
    leaves: ['第6版的读者来信说', '第6版县域新闻汇编', '4', '6版的读者来信说', 'page 9 of the report'],
  },
  {
    name: 'short-folio',
    why: 'a folio: the number of the page beside the name of its section, without a word for page',
    begins: `ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789第一二三四五六七八九十${SECTIONS.map((name) => name.charAt(0)).join('')}`,
    says: (text) => text.length <= 12 && isShortFolio(text),
    knows: [
      '6 综合',
      'A13 地方綜合／民意',
      'A06要闻',
      '要闻 03',
      'A6版 港聞',
      '综合｜07版',
      '国际新闻 A12',
      '综合新闻 04',
    ],
    leaves: ['6 综合治理', '综合 治理', '要闻 回顾', '3 年'],
  },
  {
    name: 'masthead',
    why: 'the name of the paper with the number of the page and its section',
    begins: null,
    needs: PAPER_SIGN | FIGURE,
    says: (text) => MASTHEAD.test(text.replaceAll(' ', '')),
    knows: ['城 市 日 报 第6版 要闻', '都 市 時 報 A4 焦點'],
    leaves: ['本报记者 李明', '日报社会责任报告，第6版刊登', '涨幅1.56%；成指报15103.14'],
  },
  {
    name: 'desk-line',
    why: 'the desk signs the page: who edited, set and read it',
    begins: '本值责責执執今一要视視美版文图圖编編主校组組排制製策审審总統统监監签簽見见',
    needs: COLON,
    says: (text) => DESK.test(text),
    knows: [
      '本版责编：张三 李四光',
      '责任编辑：王五',
      '责任编辑 王五 版式：李明',
      '版面編輯／庞某 圖片編輯／岑某',
      '主编；方某',
      '监制：方某 主编：岑某 美编：庞某',
      '签发：王五',
    ],
    leaves: ['编辑说，稿件已经排好', '主编接受采访', '编辑手记'],
  },
  {
    name: 'printed-at',
    why: 'when the press began and ended, as party papers say at their foot',
    begins: '昨今上下凌本',
    says: (text) => PRINTED_AT.test(text),
    knows: ['昨日开印3时30分 印完6时', '上午6时印完', '本报今日6时30分印完'],
    leaves: ['今日印完的书已经上架', '上午印完'],
  },
  {
    name: 'page-credit',
    why: 'who wrote or photographed all that stands on the page, at its foot',
    begins: '本（(',
    says: (text) => PAGE_CREDIT.test(text),
    knows: [
      '（本版图片均由本报记者王某摄）',
      '本版图片由受访者提供',
      '本版撰文 本报记者 王某',
      '本版采写/本报记者 王某',
      '本版稿件除署名外均由本报记者采写',
      '本组稿件由本报记者王某采写',
    ],
    leaves: ['本版图片说的是一个故事', '本版将介绍老街', '本组选手由教练提供装备。'],
  },
  {
    name: 'hotline',
    why: 'where readers call or write to, at the foot of the page',
    begins: '新广廣发發投读讀报報本热熱电電邮郵传傳客订訂查爆短来來',
    needs: COLON,
    says: (text) => HOTLINE.test(text),
    knows: [
      '新闻热线：（010）65360000',
      '新闻热钱：（010）65360000',
      '投書信箱 forum@qinghe.example 來稿請註明姓名，不另致酬',
      '投稿信箱forum@qinghe.example',
      '电子邮箱：forum@qinghe.example',
      '本报热线 65360000 广告热线 65360001',
    ],
    leaves: ['热线开通以来', '电话那头传来哭声', '新闻热点：旧城改造', '来信信箱 被雨淋湿'],
  },
  {
    name: 'imprint',
    why: 'mastheads and feet of Chinese pages print number, price, publisher and where to call, in any order',
    begins: null,
    needs: IMPRINT_SIGN,
    says: isImprint,
    knows: [
      '第21806号 今日8版',
      '辛亥年二月十五 二月三十清明',
      '星期六 農曆三月初八',
      '□责编/方禾 □美编/沙禾',
      '扫码观看视频',
      'CN 00-0002 代号 88-3',
      'B03 县域经济 2031 年 3 月 8 日 星期六 第 806 期',
      '青禾生活报 2031年3月8日 星期六 05版',
      '青禾日报 2031年3月8日 星期六 7 70周年特刊',
      '農曆辛亥年二月十五 中華民國一二〇年三月八日 零售每份10元',
      '讀者服務專線：00-0000-0000 廣告專線：00-0000-1111 責任編輯／方禾苗',
      'A2要聞QING HE POST 2031年3月8日 星期六',
      '突發熱線：0000 2222電郵：desk@qinghe.example 督印人：青禾報業有限公司 承印：青禾街88號',
    ],
    leaves: [
      '第21806号文件下发',
      '青禾日报社记者站成立',
      '地址：青禾路1号 电话：0000000',
      '03 11 18 24',
      '会议时间 2031年3月8日 星期六',
      '展期自2031年3月8日至2031年5月8日',
      '报名截止2031年3月8日',
    ],
  },
  ...FOLIO_CUES,
  {
    name: AD_LABEL,
    why: 'the page says that what stands under the line is paid for',
    begins: '·•【[（(—-广廣AIPW公',
    says: isAdLabel,
    knows: [
      '广告',
      '（廣 告）',
      '·广告·',
      'ADVERTISEMENT',
      'PAID NOTICE',
      'PAID ADVERTISEMENT',
      'PUBLICITÉ',
      'Inserat',
    ],
    leaves: ['广告法', '广告中的老街', 'Advertisement tax to rise'],
  },
  ...WESTERN_CUES,
];
