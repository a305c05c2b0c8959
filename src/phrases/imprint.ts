import { need } from './needs.js';
import { composed } from './pattern.js';

/**
 * The imprint of a Chinese newspaper, which stands in the masthead, in the head of a page or along its foot: paper, date,
 * number, price, who publishes and where to call. It is read part by part, since papers print the parts in any order
 * and an extractor puts any number of them on one line:
 *
 *     第21806号 今日8版
 *     国内统一连续出版物号 CN 00-0002 邮发代号 88-3
 *     B03 县域经济 2031 年 3 月 8 日 星期六 第 806 期
 */
export interface ImprintPart {
  readonly name: string;
  /** `own`: nothing else prints it; `folio`: any line may, two of them are a folio; `contact`: notices print it too. */
  readonly kind: 'own' | 'folio' | 'contact';
  /** Tried at one place of a line. */
  readonly pattern: () => RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const HAN = '\\u4e00-\\u9fff';
const FIGURE = '[\\d〇零一二三四五六七八九十百]';
const STEM = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';
const MOON_MONTH = '[闰閏]?(?:[正一二三四五六七八九十冬腊臘]|十[一二])月[大小]?';
const MOON_DAY = '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|[二三]十|[廿卅][一二三四五六七八九]?)';
const TERMS =
  '立春|雨水|惊蛰|驚蟄|春分|清明|谷雨|穀雨|立夏|小满|小滿|芒种|芒種|夏至|小暑|大暑|立秋|处暑|處暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒';
const WEEKDAY = '(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]';
/** What a label says, up to the next: a name padded with a space, a number cut by one. */
const VALUE = `[:：／/] ?(?:[\\d()（）+-]+(?: [\\d()（）-]{3,})*(?=$|[ \\u3000]|[${HAN}]{2,6}[:：])|[^ \\u3000，；！？]{0,40})`;
/** What the houses call themselves and the desks that readers call. */
const HOUSE =
  '本报|本報|本刊|本社|报社|報社|社|编辑部|編輯部|总编室|總編室|采编|採編|新闻|新聞|广告部?|廣告部?|发行部?|發行部?|订报|訂報|订阅|訂閱|零售|投递|投遞|读者|讀者|报料|報料|爆料|突发|突發|便民|维权|維權|印务|印務';
const MEANS =
  '地址|址|网址|網址|网站|網站|邮编|郵編|邮箱|郵箱|信箱|电邮|電郵|电话|電話|热线|熱線|专线|專線|传真|傳真|服务专线|服務專線|服务热线|服務熱線|总机|總機|微信|客户端|客戶端';

const sticky = (source: string, flags = '') => composed(source, `uy${flags}`);

export const IMPRINT_PARTS: readonly ImprintPart[] = [
  {
    name: 'register',
    kind: 'own',
    pattern: sticky(
      '(?:国内|國內)?(?:统一|統一)(?:连续出版物|連續出版物|刊)[号號][:：]?(?: ?CN ?\\d{2} ?[-—] ?\\d{4}(?:/[A-Z\\d]{1,3})?)?|CN ?\\d{2} ?[-—] ?\\d{4}(?:/[A-Z\\d]{1,3})?|ISSN ?\\d{4}-\\d{3}[\\dX]',
    ),
    knows: ['国内统一连续出版物号', '国内统一刊号：CN 00-0002', 'CN00-0002', 'ISSN 0000-000X'],
    leaves: ['统一号令', 'CN 商标', 'ISSN 的由来'],
  },
  {
    name: 'post-code',
    kind: 'own',
    pattern: sticky('(?:[邮郵][发發])?代[号號][:：]? ?\\d{1,2} ?[-—] ?\\d{1,4}'),
    knows: ['邮发代号：88-3', '代号88-3', '郵發代號 88-3'],
    leaves: ['代号2031', '邮发代号变更'],
  },
  {
    name: 'issue',
    kind: 'own',
    pattern: sticky(
      '(?:[总總]第 ?\\d{2,6} ?[号號期]|(?:[报報]系|本[报報刊])?(?:[创創]刊)第 ?\\d{2,6} ?[号號期]|第 ?\\d{3,6} ?[号號期](?![\\u4e00-\\u9fff\\d/／]))',
    ),
    knows: ['第21806号', '总第806期', '第 806 期', '報系創刊第21806號'],
    leaves: ['第21806号文件', '第8期', '第806期：3 7 9', '第806/1期'],
  },
  {
    name: 'pages',
    kind: 'own',
    pattern: sticky(
      `(?:(?:本[报報])?(?:今日|今天|本期)(?:本[报報])?(?:[对對][开開]|[四4][开開])?[共出]?(?:[报報紙纸])?(?:[一二三四五六七八\\d]{1,2}[叠疊]共?)?|共|[对對][开開]|[四4][开開]) ?${FIGURE}{1,3} ?(?:[大小])?[版页頁张張](?:零售|$|(?=[^${HAN}]))`,
    ),
    knows: ['今日8版', '今日十六版', '共 8 版', '本期8版', '对开四版', '今日三疊共二十頁'],
    leaves: ['今日8版块上涨', '共8页纸', '今日第8版'],
  },
  {
    name: 'copy-price',
    kind: 'own',
    pattern: sticky(
      `(?:零售[价價]?每[份张張]|每[份张張](?:零售|售)[价價]?)[:：]? ?(?:人民[币幣]|港[币幣]|[新台臺][台臺]?[币幣])?[¥￥$]? ?${FIGURE}{1,4}(?:\\.\\d{1,2})? ?(?:元|角|分)(?:[${HAN}\\d]{0,2}[角分])?(?![${HAN}])`,
    ),
    knows: ['零售每份10元', '零售價每份 10 元', '每份零售價十元'],
    leaves: ['零售价上涨', '零售每份10元起步', '每份10元'],
  },
  {
    name: 'organ',
    kind: 'own',
    pattern: sticky(
      `(?:中共|中[国國]共[产產][党黨])?[${HAN}]{2,14}委(?:[员員][会會])?[机機][关關](?:[报報刊])(?![${HAN}])`,
    ),
    knows: ['中共临汐市委机关报', '临汐省委员会机关报'],
    leaves: ['市委机关报到处', '中共临汐市委'],
  },
  {
    name: 'publisher',
    kind: 'own',
    pattern: sticky(
      `[${HAN}]{2,10}(?:[报報]社|(?:[报報][业業]|[传傳]媒|新[闻聞])集[团團])(?:有限公司)? ?(?:[编編][辑輯]|主[管办辦]|[发發]行|出版|承印|印刷|、)+(?![${HAN}])`,
    ),
    knows: ['临汐日报社出版', '临汐报业集团主管主办', '臨汐報社出版發行'],
    leaves: ['临汐日报社出版史料', '人民出版社出版'],
  },
  {
    name: 'house-label',
    kind: 'own',
    pattern: sticky(`(?:${HOUSE})[${HAN}]{0,2}?(?:${MEANS})(?:/微信|及微信)?${VALUE}`),
    knows: [
      '本报地址：临汐市禾苗路1号',
      '广告热线：（000）12345678',
      '讀者服務專線：00-0000-0000',
      '突發熱線：0000 0000',
    ],
    leaves: ['本报地址迁移', '广告热线开通', '新闻：热线'],
  },
  {
    name: 'house-post',
    kind: 'own',
    pattern: sticky(
      `(?:督印人|承印[人商]?|开印时间|印完时间|(?:广告|廣告)(?:经营|經營)?(?:许可证|許可證|发布登记)(?:编?号|編?號)?|(?:国|國)(?:内|內)(?:刊号|刊號)|报纸编号|印点|报头题字)${VALUE}`,
    ),
    knows: ['督印人：禾苗報業有限公司', '广告经营许可证：0000000000', '承印：禾苗印厂'],
    leaves: ['承印这批书', '督印人说'],
  },
  {
    name: 'desk',
    kind: 'own',
    pattern: sticky(
      `(?:本版|值班|责任|責任|执行|執行|一版|要闻|要聞|视觉|視覺|美术|美術|版面|图片|圖片|文字|见习|見習)?(?:责编|責編|编辑|編輯|主编|主編|编委|編委|校对|校對|美编|美編|版式|组版|組版|排版|制图|製圖|审读|審讀)(?:[:：／/] ?|[ \\u3000])[${HAN}]{1,4}(?:[ \\u3000、](?![${HAN}]{2,6}[:：／/])[${HAN}]{1,4}){0,3}`,
    ),
    knows: ['责任编辑：方 禾', '美術編輯／方禾苗', '校对/沙禾'],
    leaves: ['编辑说', '责任编辑制', '版式变化'],
  },
  {
    name: 'date',
    kind: 'folio',
    pattern: sticky(
      `(?:(?:公元)?(?:\\d{4}|[〇零○一二三四五六七八九]{4}) ?年|(?:中[华華])?民[国國] ?${FIGURE}{2,4} ?年) ?${FIGURE}{1,3} ?月 ?${FIGURE}{1,3} ?日|\\d{4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}`,
    ),
    knows: ['2031 年 3 月 8 日', '中華民國一二〇年三月八日', '民國120年3月8日', '2031-03-08'],
    leaves: ['3月8日', '2031年3月', '民國風華'],
  },
  {
    name: 'moon-date',
    kind: 'folio',
    pattern: sticky(
      `(?:[农農夏阴陰][历曆](?:岁次|歲次)?(?:${STEM})?|(?:岁次|歲次)?${STEM})${MOON_MONTH}${MOON_DAY}(?![${HAN}]{5})(?:[${HAN}]{2}(?:节|節)?)?`,
    ),
    knows: ['农历辛亥年二月十五', '辛亥年二月十五', '農曆二月廿六', '辛亥年二月十五清明'],
    leaves: ['二月十五', '辛亥年间', '辛亥年二月十五前后的一场雪'],
  },
  {
    name: 'solar-term',
    kind: 'folio',
    pattern: sticky(`(?:${MOON_MONTH})?${MOON_DAY}(?:日|是)?(?:${TERMS})(?:节|節)?(?![${HAN}])`),
    knows: ['二月三十清明', '初十霜降'],
    leaves: ['清明', '二月三十', '初十霜降时节'],
  },
  {
    name: 'weekday',
    kind: 'folio',
    pattern: sticky(`${WEEKDAY}(?![${HAN}])`),
    knows: ['星期六', '禮拜六'],
    leaves: ['星期六见', '周末'],
  },
  {
    name: 'page',
    kind: 'folio',
    pattern: sticky(
      `第 ?${FIGURE}{1,3} ?[版页頁](?![${HAN}]{4})|[A-Z]\\d{1,2} ?版?(?![\\d.-])|\\d{1,2} ?版(?![${HAN}]{4})`,
    ),
    knows: ['A06', '05版', '第6版'],
    leaves: ['G2031', '2031', '5版块轮动上涨'],
  },
  {
    name: 'paper',
    kind: 'folio',
    pattern: sticky(
      `(?!本|海报|电报|情报|喜报|预报|汇报|申报|天气)[${HAN}]{2,8}(?:[日晚早晨时時商都导導周週年治制活济濟][报報]|[周週月]刊)(?=$|[ \\u3000A-Z\\d|｜第·])`,
    ),
    knows: ['青禾日报', '青禾生活报', '青禾财经周刊', '青禾青年报'],
    leaves: ['青禾日报社', '本报', '预报', '天气预报'],
  },
  {
    name: 'roman-title',
    kind: 'folio',
    pattern: sticky(
      '[A-Z][A-Z& ]{1,24}(?:BAO|ZHOUKAN|DAILY|NEWS|POST|TIMES|WEEKLY|HERALD|JOURNAL|EVENING|GAZETTE)(?![A-Za-z])|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Ribao|Wanbao|Chenbao|Zaobao|Shibao|Shangbao|Daily|Evening News|Morning Post)(?![A-Za-z])',
    ),
    knows: ['QINGHE RIBAO', 'QING HE POST', 'Qinghe Ribao', 'SEED & GRAIN WEEKLY'],
    leaves: ['GDP', 'CBA', 'QINGHE'],
  },
  {
    name: 'web',
    kind: 'contact',
    pattern: sticky(
      `(?:https?://|www\\.)[\\w./?=&%#~-]{3,60}|[\\w-]{1,30}(?:\\.[\\w-]{1,30}){0,3}\\.(?:com|cn|net|org|hk|tw|example)(?:/[\\w./-]{0,40})?(?![\\w@])|[\\w.-]{1,40}@[\\w.-]{3,40}`,
      'i',
    ),
    knows: ['www.qinghe.example', 'desk@qinghe.example', 'qinghe.example'],
    leaves: ['3.5', 'www'],
  },
  {
    name: 'screen',
    kind: 'contact',
    pattern: sticky(
      `[${HAN}]{2,8}(?:客[户戶]端|微信公[众眾]?[号號]?|公[众眾][号號]|官方微[信博]|微[信博]|网站|網站|网|網|[报報]网|APP)(?![${HAN}])(?:${VALUE})?`,
    ),
    knows: ['青禾日报客户端', '青禾网', '青禾微信公众号：qinghe'],
    leaves: ['青禾网络公司', '青禾'],
  },
  {
    name: 'label',
    kind: 'contact',
    pattern: sticky(
      `(?:主办|主辦|主管|协办|協辦|出版|印刷|发行|發行|排版|制版)(?:单位|單位|者|人)?${VALUE}|(?:地址|邮编|郵編|邮政编码|郵遞區號|${MEANS}|定价|定價|售价|售價|[月季年]价|全年定价|零售价|零售價|每份|社长|社長|发行人|發行人|总编辑|總編輯|总编|總編|法律顾问|法律顧問)${VALUE}`,
    ),
    knows: ['地址：临汐市禾苗路1号', '邮编：000000', '印刷：禾苗印厂', '全年定价：360元', '社長：方禾苗'],
    leaves: ['地址不详', '印刷业', '社长说'],
  },
];

/** What parts stand between two parts of an imprint. */
const SEPARATOR = /[ \u3000|｜丨·•,、()（）[\]【】<>《》—-]+/uy;
/** A word that no part knows: the name of a section, of a column, of a place; the rest of a number; a title in capitals. */
const WORD =
  /[\u4e00-\u9fff]{1,6}(?![\u4e00-\u9fff])|[A-Z][A-Z&.' ]{1,40}(?![a-z])|\d[\d-]{0,14}(?![\d\u4e00-\u9fff.])/uy;
/** What no part can be without: its sign, its figure or its letters. */
export const IMPRINT_SIGN = need('0123456789年月号號期版刊社报報:：/／WwABCDEFGHIJKLMNOPQRSTUVYZ网網端');
/** Marks of running text: no imprint holds one. */
const SENTENCE = /[，。；！？“”「」…]/u;

const [SHORTEST, LONGEST] = [3, 120];

/** How many parts of each kind a line has, and how many words that are none. */
interface ImprintCount {
  own: number;
  folio: number;
  contact: number;
  words: number;
}

/** Reads a line as an imprint from end to end; null where a part of it can be none. */
function readImprint(text: string): ImprintCount | null {
  if (text.length < SHORTEST || text.length > LONGEST || SENTENCE.test(text)) return null;
  const count: ImprintCount = { own: 0, folio: 0, contact: 0, words: 0 };
  for (let at = 0; at < text.length; ) {
    const end = endOf(SEPARATOR, text, at) ?? takePart(text, at, count);
    if (end === null) return null;
    at = end;
  }
  return count;
}

function takePart(text: string, at: number, count: ImprintCount): number | null {
  for (const { kind, pattern } of IMPRINT_PARTS) {
    const end = endOf(pattern(), text, at);
    if (end === null) continue;
    count[kind]++;
    return end;
  }
  count.words++;
  return endOf(WORD, text, at);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** True where a line by itself is (a part of) an imprint: something that nothing else prints, or two parts of a folio. */
export function isImprint(text: string): boolean {
  const count = readImprint(text);
  return (
    count !== null && (count.own > 0 || count.folio >= 2) && count.words <= count.own + count.folio + count.contact
  );
}

/** True where a line beside furniture is: any part of an imprint, and more parts than other words. */
export function isPartOfImprint(text: string): boolean {
  const count = readImprint(text);
  if (count === null) return false;
  const known = count.own + count.folio + count.contact;
  return known > 0 && count.words <= known;
}
