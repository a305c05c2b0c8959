import { composed } from './pattern.js';

/** One part of the imprint of a Chinese newspaper (see imprint.ts). */
export interface ImprintPart {
  readonly name: string;
  /** `own`: nothing else prints it; `folio`: any line may, two of them are a folio; `contact`: notices print it too. */
  readonly kind: 'own' | 'folio' | 'contact';
  /** Tried at one place of a line. */
  readonly pattern: () => RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

export const HAN = '\\u4e00-\\u9fff';
export const FIGURE = '[\\d〇零○一二三四五六七八九十百千万萬]';
export const STEM = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';
export const MOON_MONTH = '[闰閏]?(?:[正一二三四五六七八九十冬腊臘]|十[一二])月[大小]?';
export const MOON_DAY = '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|[二三]十|[廿卅][一二三四五六七八九]?)日?';
export const TERMS =
  '立春|雨水|惊蛰|驚蟄|春分|清明|谷雨|穀雨|立夏|小满|小滿|芒种|芒種|夏至|小暑|大暑|立秋|处暑|處暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒';
/** What a label says, up to the next: a name padded with a space, a number cut by one. */
export const VALUE = `[:：／/] ?(?:[\\d()（）+-]+(?: [\\d()（）-]{3,})*(?=$|[ \\u3000]|[${HAN}]{2,6}[:：])|[^ \\u3000，；！？]{0,40})`;
/** What the houses call themselves and the desks that readers call. */
export const HOUSE =
  '本报|本報|本刊|投稿|来稿|來稿|本社|报社|報社|社|编辑部|編輯部|总编室|總編室|采编|採編|新闻|新聞|广告部?|廣告部?|发行部?|發行部?|订报|訂報|订阅|訂閱|零售|投递|投遞|读者|讀者|报料|報料|爆料|突发|突發|便民|维权|維權|印务|印務';
export const MEANS =
  '地址|址|网址|網址|网站|網站|邮编|郵編|邮箱|郵箱|信箱|电邮|電郵|电话|電話|热线|熱線|专线|專線|传真|傳真|服务专线|服務專線|服务热线|服務熱線|总机|總機|微信|客户端|客戶端';

export const sticky = (source: string, flags = '') => composed(source, `uy${flags}`);
