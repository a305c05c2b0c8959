import { isAt, SPACE } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { signsNotice } from './notice-end.js';

/**
 * How the titles of official texts end: notices, obituaries, appeals. Such a line heads a text of its own and is no
 * crosshead of the story above it.
 */
const TITLE_ENDINGS: readonly string[] =
  '通告 公告 通知 启事 啟事 声明 聲明 讣告 訃告 公示 公报 公報 倡议书 倡議書 公开信 公開信 致歉 更正 逝世 遗体告别 简讯 簡訊 短讯 短訊 天气预报 天氣預報'.split(
    ' ',
  );

/** Longest such title, in UTF-16 units. */
const LONGEST = 40;

/** True where `text`, one clause, ends as the title of a notice or an obituary does. */
export function isNoticeTitle(text: string): boolean {
  if (text.length > LONGEST || /[，,]/u.test(text)) return false;
  return TITLE_ENDINGS.some((end) => text.endsWith(end)) || isWesternNotice(text) || isCorrection(text);
}

/** True of the title of a Western notice: `PUBLIC NOTICE`, `Notice to Creditors`. */
export const isWesternNotice = (text: string): boolean => WESTERN_NOTICE.test(text);
const WESTERN_NOTICE =
  /^(?:(?:PUBLIC|LEGAL|TENDER|AUCTION|COURT|OFFICIAL) NOTICES?|NOTICE(?: (?:TO|OF) [A-Z ]{4,24})?|(?:Public|Legal|Tender|Auction|Court|Official) [Nn]otices?|Notice (?:to|of) [A-Z][a-z]{3,12}(?: [A-Z][a-z]{2,12})?)$/u;

/** True of what stands over what a Western paper got wrong: `Corrections and clarifications`. */
export const isCorrection = (text: string): boolean => text.length <= LONGEST_CORRECTION && CORRECTION.test(text);
const LONGEST_CORRECTION = 34;
const CORRECTION =
  /^(?:corrections?(?: (?:and|&) (?:clarifications?|amplifications?))?|clarifications?|errat(?:um|a)|getting it right|so stimmt[’']?s|richtigstellung|korrekturen?|berichtigung|rectificatifs?|précisions?|fe de erratas?|rettific(?:a|he)|errata corrige)$/iu;

/** True where such a title also opens as one: `关于老街施工的通告`. No crosshead does. */
export function isWholeTitle(text: string): boolean {
  return /^(?:关于|關於)/u.test(text) && isNoticeTitle(text);
}

const NOTICES =
  /^(?:[\u4e00-\u9fff]{0,6})(?:公告|启事|啟事|声明|聲明|讣告|訃告|讣闻|訃聞|更正|公示|通告)(?:[（(][一二三四五六七八九十\d]{1,3}[)）])?$/u;
/** Words of a clause: such a headline tells of a notice and is none. */
const TELLS = /[发發就]|[回响]应|回應/u;

/** An office's or a firm's, with what it is about or without: `河湾县人民法院公告`, `青禾农业有限公司关于老街施工的通告`. */
const WHOSE = /^(.{1,30}?)(?:(?:关于|關於).{2,40}的)?(?:公告|通告|公示)$/u;

/** True where a headline says that its text is a notice, and no more: `拍卖公告`, `遗失声明`, `讣告`. */
export function isNotice(headline: string): boolean {
  if (!LAST_OF_NOTICES.has(headline.charCodeAt(headline.length - 1))) return false;
  const bare = headline.replaceAll(/[ \u3000]/gu, '');
  return (NOTICES.test(bare) && !TELLS.test(bare)) || isOfOffice(bare);
}

/** True of the title of what an office lets its customers know, which is told as news is: `停水通知`. */
export const isServiceNotice = (headline: string): boolean =>
  SERVICE_NOTICE.test(headline.replaceAll(/[ \u3000]/gu, ''));

const SERVICE_NOTICE =
  /^(?:停[水電电气氣暖]|供[水電电热熱暖]|放假|[会會][议議]|[紧緊]急|[检檢]修|[缴繳][费費]|[开開][学學])通知$/u;

function isOfOffice(bare: string): boolean {
  const whose = WHOSE.exec(bare)?.[1];
  return whose !== undefined && signsNotice(whose);
}

const LAST_OF_NOTICES = unitsOf('告事明闻聞正示）)');

const COMMON_HEADS: ReadonlySet<string> = new Set([
  ...'简讯 簡訊 短讯 短訊 快讯 快訊 简明新闻 簡明新聞 新闻速递 新聞速遞 新闻速览 新聞速覽 要闻速览 要聞速覽 一句话新闻 一句話新聞 三言两语 三言兩語 微新闻 微新聞 微资讯 微資訊 新闻集装箱 新聞集裝箱 新闻点击 新聞點擊 新闻快递 新聞快遞 新闻短波 新聞短波'.split(
    ' ',
  ),
  ...(
    'news in brief|in brief|briefs|briefly|in short|digest|news digest|roundup|news roundup|news briefs|area briefs|local briefs|city briefs|state briefs|' +
    'nation briefs|world briefs|business briefs|sports briefs|nation in brief|world in brief|business in brief|sport in brief|around the region|' +
    'around the state|around the nation|around the world|around the county|police blotter|at a glance|shorts|news shorts|quick hits|news in short|other news|in other news'
  ).split('|'),
  ...(
    'brevities|city brevities|local brevities|personal mention|personals|personal|en bref|brèves|en quelques lignes|en quelques mots|dépêches|télex|' +
    'kurze meldungen|meldungen|nachrichten|kurz & bündig|nachrichten in kürze|sport in kürze|nachrichten kompakt|' +
    'kurz notiert|kurz gemeldet|kurz berichtet|kurz und bündig|kurznachrichten|kurzmeldungen|in kürze|in breve|notizie in breve|en breve|breves'
  ).split('|'),
]);

/** `Local Notes`, `City Items`, `Society Gossip`; `Local and Personal`: under them each paragraph is an item. */
const NOTES =
  /^(?:(?:local|city|town|county|village|state|personal|social|society|campus|sporting|news|telegraphic|minor|brief) (?:notes?|items?|brevities|briefs|jottings|happenings|gossip|mention)|(?:local|personal|social|society) (?:and|&) (?:local|personal|social|society|otherwise)|locals|late news|stop press|town (?:topics|talk))$/u;

/** The same of a place or a field: `校园简讯`. */
const COMMON_OF = /^[\u4e00-\u9fff]{2}(?:简讯|簡訊|短讯|短訊|快讯|快訊|速览|速覽|短波)$/u;

/** What they end in, in capitals too, without the stop that closes them in old print. */
const LAST_OF_COMMON = unitsOf('讯訊闻聞递遞览覽语語箱击擊波efgklmnstdprxyEFGKLMNSTDPRXY');

/** True where a headline stands over several briefs and is none of a story: `简讯`, `News in Brief`. */
export function isCommonHead(headline: string): boolean {
  let last = headline.length - 1;
  while (isAt(headline, last, SPACE) || headline.charAt(last) === '.') last--;
  if (!LAST_OF_COMMON.has(headline.charCodeAt(last))) return false;
  const [bare, western] = [headline.replaceAll(/[ \u3000]/gu, ''), headline.slice(0, last + 1).toLowerCase()];
  return (
    COMMON_HEADS.has(western) ||
    NOTES.test(western) ||
    IN_BRIEF.test(western) ||
    COMMON_HEADS.has(bare) ||
    COMMON_OF.test(bare)
  );
}

const PHOTO_RUBRICS: ReadonlySet<string> = new Set(
  '图片新闻 圖片新聞 新闻图片 新聞圖片 图片报道 圖片報道 图片故事 圖片故事 摄影报道 攝影報道 图说新闻 圖說新聞 新闻图说 图说 圖說 图闻 看图说话 光影 影像 镜头'.split(
    ' ',
  ),
);

/** True where a headline says that a picture stands under it, and no more: `图片新闻`. */
export function isPhotoRubric(headline: string): boolean {
  return headline.length <= 8 && PHOTO_RUBRICS.has(headline.replaceAll(/[ \u3000]/gu, ''));
}

/** What notices are headed by, in full: `公告` alone may be the rest of a longer title. */
const WHOLE_NOTICES: ReadonlySet<string> = new Set(
  '遗失声明 遺失聲明 遗失启事 遺失啟事 挂失声明 掛失聲明 郑重声明 鄭重聲明 严正声明 嚴正聲明 致歉声明 致歉聲明 招领启事 招領啟事 招聘启事 招聘啟事 寻人启事 尋人啟事 寻物启事 尋物啟事 征稿启事 徵稿啟事 迁坟公告 注销公告 減資公告 减资公告 清算公告 讣告 訃告 讣闻 訃聞 更正 更正启事 更正啟事'.split(
    ' ',
  ),
);
const LONGEST_RUBRIC = 6;

/** True where a line stands over texts of its own kind, and by itself: `遗失声明`, `图片新闻`, `简讯`. */
export function isRubricAlone(text: string): boolean {
  if (isCorrection(text)) return true;
  return text.length <= LONGEST_RUBRIC && (WHOLE_NOTICES.has(text) || isPhotoRubric(text) || isCommonHead(text));
}

/** `News of the City in Brief` */
const IN_BRIEF = /^news (?:\p{sc=Latn}+ ){0,4}in brief$/u;

const BRACKETED = /^【[\u4e00-\u9fff]{2,12}】$/u;

/** True where a line is where news comes from, or what a brief is about, and stands over it: `【河湾】`. */
export const isBracketedAlone = (text: string): boolean => text.charAt(0) === '【' && BRACKETED.test(text);
