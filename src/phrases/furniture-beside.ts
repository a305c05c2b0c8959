import { BESIDE_WESTERN } from './furniture-beside-western.js';
import type { FurnitureCue } from './furniture-cue.js';
import { isPartOfImprint } from './imprint.js';
import { bareNumber } from './page-number.js';
import { isPaperBeside, paperName } from './paper-name.js';
import { composed } from './pattern.js';
import { HAN_WEEKDAY } from './weekday.js';

const DAY = composed(`^(?=.)(?:${HAN_WEEKDAY})?[ 　]*(?:[农農][历曆][\\u4e00-\\u9fff]{2,8})?$`, 'u');
/** What papers call their pages. */
export const SECTIONS: readonly string[] =
  '要闻 要聞 综合 綜合 焦点 焦點 国际 國際 国内 國內 本地 港闻 港聞 社会 社會 经济 經濟 财经 財經 体育 體育 文化 副刊 教育 健康 评论 評論 理论 理論 民生 县域 縣域 时政 時政'.split(
    ' ',
  );
/** More of these, which by a number could be a heading as well. */
const PAGE_NAMES: ReadonlySet<string> = new Set(
  '体坛 體壇 人物 热线 熱線 热点 熱點 娱乐 娛樂 文娱 文娛 时尚 時尚 科技 科教 汽车 汽車 房产 房產 地产 地產 旅游 旅遊 生活 天下 视界 視界 视野 視野 中国 中國 大陆 大陸 两岸 兩岸 大湾区 大灣區 地方 都市 城事 法治 政法 三农 農業 农业 党建 艺术 藝術 读书 讀書 悦读 校园 校園 财富 財富 证券 證券 金融 产经 產經 产业 產業 深度 封面 头版 頭版 特刊 专题 專題 专版 專版 特别报道 特別報道 家园 家園 服务 服務 影像 视觉 視覺 世界 环球 環球 寰宇 神州 名家 收藏 养生 養生 美食 亲子 親子 公司 民意 公告专栏 公告專欄 言论 言論 观点 觀點 来信 來信 时评 時評 科学 科學 乡村 鄉村 楼市 樓市'.split(
    ' ',
  ),
);
/** Two names of pages with a dot between, be the number of the page before them. */
const FOLIO_PAIR = /^(?:\d{1,2} ?)?(?=[\u4e00-\u9fff]{2,4}·[\u4e00-\u9fff]{2,4}$)/u;
/** What may stand behind the name. */
const KIND = /(?:新闻|新聞|周刊|週刊|版)$/u;

/** True where a text is the name of a page and no more: `要闻`, `国际新闻`. */
export function isPageName(text: string): boolean {
  const bare = text.replaceAll(/[ 　·]/gu, '');
  if (bare.length < 2 || bare.length > LONGEST_PAGE_NAME) return false;
  return [bare, bare.replace(KIND, '')].some((name) => isName(name) || isPair(name));
}

const isName = (name: string): boolean => SECTIONS.includes(name) || PAGE_NAMES.has(name);
/** `地方综合` */
const isPair = (name: string): boolean => name.length === 4 && isName(name.slice(0, 2)) && isName(name.slice(2));

/** `8 社会·家事` */
const isSubsection = (text: string): boolean =>
  FOLIO_PAIR.test(text) && text.replace(FOLIO_PAIR, '').split('·').some(isName);

const LONGEST_PAGE_NAME = 8;
/** The number of the page behind the name of the paper. */
const NUMBER_BEHIND = /(?<=[\u4e00-\u9fff]) ?\d{1,2}$/u;
/** And before the name of the section. */
const NUMBER_BEFORE = /^\d{1,2} (?=[\u4e00-\u9fff])/u;
/** Year and month of a masthead that sets the day large, on a line of its own. */
export const MONTH_ALONE = /^\d{4} ?年 ?\d{1,2} ?月$/u;
/** The literary page, and what it calls itself. */
const SUPPLEMENT = /^副刊[ \u3000·|｜][\u4e00-\u9fff]{2,4}$/u;
const FORECAST =
  /^(?:[今明]{1,2}[天日晚]?(?:[两兩]天)?)?(?:天[气氣](?:[预預][报報])?|[气氣]象)(?:[：:]|[ 　].{0,40}[℃℉])|^今日[汇匯]率[ ：:].{0,4}[美港日欧歐]/u;
const HOUSE =
  /^[\u4e00-\u9fff]{2,16}(?: [\u4e00-\u9fff]{2,12}){0,2}(?:主管|主[办辦])(?: 每[周週日天旬月].{1,8}出版)?$/u;
const HOTLINE_NUMBER = /^[热熱][线線] ?\d[\d-]{4,12}$/u;
const MAIL =
  /^(?:E-?mail|邮箱|郵箱) ?[:：] ?[\w.@-]{4,60}$|^[\w.-]{1,40}@[\w.-]{3,40}$|^(?:https?:\/\/|www\.)[\w./-]{4,60}$/iu;

/** A page's number alone on a line. */
export const PAGE_NUMBER = 'page-number';

/**
 * Lines that are furniture only beside other furniture: by themselves they could be part of a story. Asked after the
 * others, in this order.
 */
export const BESIDE_CUES: readonly FurnitureCue[] = [
  {
    name: 'section-name',
    why: 'a folio taken apart: the name of the section by itself',
    begins: null,
    says: (text) =>
      isPageName(text.replace(NUMBER_BEHIND, '').replace(NUMBER_BEFORE, '')) ||
      isSubsection(text) ||
      SUPPLEMENT.test(text),
    knows: [
      '言论',
      '8 科学',
      '8 社会·家常',
      '2 乡村视野',
      '要闻·综合',
      '楼市周刊',
      '要闻',
      '综 合',
      '体坛',
      '国际版',
      '地方新闻',
      '公告专栏',
      '本地新闻 8',
      '副刊 听潮亭',
    ],
    leaves: [
      '8 科学家',
      '8 渡口·家常',
      '言论自由',
      '简讯',
      '要闻回顾',
      '公告',
      '人物 2031',
      '渡口 8',
      '副刊 编辑部迁址启事',
    ],
  },
  {
    name: 'paper-name',
    why: 'a masthead or folio taken apart: the name of the paper by itself, date and page on lines of their own',
    begins: null,
    says: (text) => paperName(text.replace(NUMBER_BEHIND, '')) !== null || isPaperBeside(text),
    knows: [
      '青禾日报',
      '青禾都市报',
      '青禾大学报',
      '青禾农村报',
      '青禾油田石油报',
      '青禾矿工报',
      '青禾种业报',
      '禾苗报',
      '青禾周讯',
      '青禾公報',
      '青禾新报 7',
      '雲 浦 晚 報',
      '临汐新闻',
      'The Harbour Gazette',
      'THE FERN POINT NEWS',
      'LE COURRIER DE WENDING',
      "L'ÉCHO DE WENDING",
      'EL CORREO DE WENDING',
      'IL GAZZETTINO DI WENDING',
      'Wender-Kurier',
      'Wendinger Tageblatt',
    ],
    leaves: [
      '河湾县召开晚报发行会',
      '公告',
      '本报讯',
      '本报',
      '统计公报',
      '大学报到',
      '都市报',
      '本校报',
      '台风预报',
      '老街有喜报',
      'Mayor Meets the Press',
      'Storm Makes News',
      'Le Journal d’une vie',
      'Gute Nachrichten für alle',
    ],
  },
  {
    name: 'month',
    why: 'a date line taken apart: year and month, the day in large figures under it',
    begins: '0123456789',
    says: (text) => MONTH_ALONE.test(text),
    knows: ['2031年3月', '2031 年 3 月'],
    leaves: ['2031年3月通航', '2031年', '3月'],
  },
  {
    name: 'weekday',
    why: 'a date line taken apart: the day of the week, or the day of the moon calendar',
    begins: null,
    says: (text) => DAY().test(text),
    knows: ['星期六', '农历三月初八'],
    leaves: ['星期六见', '三月初八'],
  },
  {
    name: 'hotline-number',
    why: 'the foot or the head of a page taken apart: the number that readers call',
    begins: '热熱',
    says: (text) => HOTLINE_NUMBER.test(text),
    knows: ['热线 96000', '熱線0000-0000'],
    leaves: ['热线 2031年开通', '热线响个不停'],
  },
  {
    name: 'forecast',
    why: 'the weather of the day stands in the masthead, with its label',
    begins: '今明天气氣',
    says: (text) => FORECAST.test(text),
    knows: [
      '天气：晴，3～9℃',
      '今明天气预报：白天晴，夜间有雪',
      '天氣預報：多雲',
      '氣象 河灣50-61℉ 多雲',
      '今日匯率 一美元兌港幣7.8',
    ],
    leaves: ['天气转冷', '今天：渡口通航', '天气预报说有雪', '今日汇率再跌'],
  },
  {
    name: 'whose-paper',
    why: 'under its name a paper says whose it is, and when it comes out',
    begins: null,
    says: (text) => HOUSE.test(text),
    knows: ['河湾县农业局主管 每周三、六出版', '河湾新区党工委 管委会主办', '中共河湾县委主办'],
    leaves: ['河湾赛事由谁主办？', '主办', '这场赛事由河湾渡口的船工，一起主办'],
  },
  {
    name: 'mail-line',
    why: 'the desk line taken apart: where to write to',
    begins: null,
    says: (text) => MAIL.test(text),
    knows: ['E-mail:desk@example.cn', 'E-mail:deskGexample.cn', 'desk@example.cn', 'www.herald.example'],
    leaves: ['E-mail took over from letters', '邮箱的故事'],
  },
  {
    name: 'part-of-imprint',
    why: 'an imprint taken apart: an address, a web page, a date by itself',
    begins: null,
    says: isPartOfImprint,
    knows: [
      '地址：青禾路1号 邮编：000000',
      'QINGHE RIBAO',
      '青禾日報 港聞',
      '青禾日报客户端 www.qinghe.example',
      '二月三十清明',
    ],
    leaves: ['（上接A1版）', '下转2版', '地址不详', '青禾网络公司成立', '星期六见', '三月初八见分晓'],
  },
  {
    name: PAGE_NUMBER,
    why: 'a folio taken apart, or no more than that: the number of the page',
    begins: null,
    says: (text) => bareNumber(text) !== null,
    knows: ['12', '— 12 —', '- 3 -', '[104]'],
    leaves: ['2031', '12 houses', '1.5', '3-2', '-12'],
  },
  ...BESIDE_WESTERN,
];
