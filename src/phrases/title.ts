import { isAt, SPACE } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';

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
  return text.length <= LONGEST && !/[，,]/u.test(text) && TITLE_ENDINGS.some((end) => text.endsWith(end));
}

/** True where such a title also opens as one: `关于老街施工的通告`. No crosshead does. */
export function isWholeTitle(text: string): boolean {
  return /^(?:关于|關於)/u.test(text) && isNoticeTitle(text);
}

const NOTICES =
  /^(?:[\u4e00-\u9fff]{0,6})(?:公告|启事|啟事|声明|聲明|讣告|訃告|讣闻|訃聞|更正|公示|通告)(?:[（(][一二三四五六七八九十\d]{1,3}[)）])?$/u;
/** Words of a clause: such a headline tells of a notice and is none. */
const TELLS = /[发發就]|[回响]应|回應/u;

/** True where a headline says that its text is a notice, and no more: `拍卖公告`, `遗失声明`, `讣告`. */
export function isNotice(headline: string): boolean {
  const bare = headline.replaceAll(/[ \u3000]/gu, '');
  return NOTICES.test(bare) && !TELLS.test(bare);
}

const COMMON_HEADS: ReadonlySet<string> = new Set([
  ...'简讯 簡訊 短讯 短訊 快讯 快訊 简明新闻 簡明新聞 新闻速递 新聞速遞 新闻速览 新聞速覽 要闻速览 要聞速覽 一句话新闻 一句話新聞'.split(
    ' ',
  ),
  ...[
    'news in brief',
    'in brief',
    'briefs',
    'city briefs',
    'local briefs',
    'state briefs',
    'brevities',
    'city brevities',
  ],
  ...[
    'local brevities',
    'personal mention',
    'personals',
    'personal',
    'en bref',
    'brèves',
    'en quelques lignes',
    'en quelques mots',
  ],
  ...[
    'kurz notiert',
    'kurz gemeldet',
    'kurz berichtet',
    'kurz und bündig',
    'kurznachrichten',
    'kurzmeldungen',
    'in kürze',
  ],
]);

/** What they end in, in capitals too, without the stop that closes them in old print. */
const LAST_OF_COMMON = unitsOf('讯訊闻聞递遞览覽fsFStTlLeEnNgG');

/** True where a headline stands over several briefs and is none of a story: `简讯`, `News in Brief`. */
export function isCommonHead(headline: string): boolean {
  let last = headline.length - 1;
  while (isAt(headline, last, SPACE) || headline.charAt(last) === '.') last--;
  if (!LAST_OF_COMMON.has(headline.charCodeAt(last))) return false;
  const bare = headline.slice(0, last + 1).toLowerCase();
  return COMMON_HEADS.has(bare) || IN_BRIEF.test(bare) || COMMON_HEADS.has(headline.replaceAll(/[ \u3000]/gu, ''));
}

/** `News of the City in Brief` */
const IN_BRIEF = /^news (?:\p{L}+ ){0,4}in brief$/u;
