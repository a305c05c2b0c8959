/** How the names of those end who sign notices: offices, courts, firms, schools. */
const LAST_WORD =
  /(?:局|[处處]|[厅廳]|部|委|府|院|所|站|[队隊]|委[员員][会會]|[董监監理]事[会會]|公司|集[团團]|企[业業]|法院|中心|[学學]校|[大中小][学學]|[医醫]院|[协協][会會]|工[会會]|[银銀]行|支行|[办辦](?:公室|公[厅廳])?|[组組]|管理[处處人]|[厂廠]|社[区區]|村委[会會])$/u;
const NAME = /^[\u4e00-\u9fff（）()]{4,30}$/u;
/** A paper signs its own imprint, not a notice; words of a clause make a headline. */
const OTHER = /[报報]社$|[在将將把被让讓到来來了为為]|[召离離]开|走[进進]/u;
const DATE =
  /^(?:\d{4}|[〇零○一二三四五六七八九]{4}|(?:中[华華])?民[国國] ?[\d元〇零○一二三四五六七八九十百廿卅]{1,5}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十廿卅]{1,3} ?日$/u;
const HEREBY = /特此(?:公告|通告|公示|[声聲]明|通知|[启啟]事|函[告达達]|更正|[讣訃]告)[。！]?$/u;

/** True where they stand by themselves. */
export function isHereby(text: string): boolean {
  return text.startsWith('特此') && text.length <= LONGEST_HEREBY && HEREBY.test(text);
}

const LONGEST_HEREBY = 7;

/** What the board of a firm says first in every notice of it. */
const ASSURES = /^本公司(?:及)?(?:董事[会會]|[监監]事[会會])(?:及|[与與])?全[体體](?:董事|[监監]事|成[员員])保[证證]/u;

/** True where a line begins the text of a firm's notice: `本公司董事会及全体董事保证……`. */
export function opensFirmNotice(text: string): boolean {
  return text.startsWith('本公司') && ASSURES.test(text);
}

/** True where a line by itself is the name of who signs a notice: `河湾县水务局`. */
export function signsNotice(text: string): boolean {
  const bare = text.replaceAll(/[ \u3000]/gu, '');
  return NAME.test(bare) && LAST_WORD.test(bare) && !OTHER.test(bare);
}

/** What stands behind the name of who makes a notice: `柳河日报社 启`. */
const MAKES = /(?<=[\u4e00-\u9fff]{3})[谨謹敬]?[启啟宣]$/u;

/** True where a line right under a notice is who signs it: an office, or the paper itself. */
export function signsOwnNotice(text: string): boolean {
  const bare = text.replaceAll(/[ \u3000]/gu, '').replace(MAKES, '');
  return OWN.test(bare) || signsNotice(bare);
}

const OWN = /^[\u4e00-\u9fff]{2,12}[报報]社(?:[编編][辑輯]部|[广廣]告部|[办辦]公室)?$/u;

/** Who signs a Western notice, in capitals: `M.V. FENWICK`. */
const WESTERN_SIGNER = /^(?:\p{Lu}\. ?){0,3}\p{Lu}{3,20}(?: \p{Lu}{3,20}){0,2}\.?$/u;
/** And what the office of somebody is who does: `Advocate`, `Town Clerk`. */
const WESTERN_OFFICE =
  /^(?:[A-Z][a-z]{2,12} ){0,2}(?:Advocate|Solicitors?|Attorney|Secretary|Clerk|Registrar|Commissioner|Executors?|Administrator|Trustees?|Chairman|Manager|Liquidator|Auctioneers?)\.?$/u;
const LONGEST_SIGNER = 48;

/** Whether a line by itself that signs a Western notice is a name or an office; null where it does not sign. */
export function signsWesternNotice(text: string): 'name' | 'office' | null {
  if (text.length > LONGEST_SIGNER) return null;
  return WESTERN_OFFICE.test(text) ? 'office' : WESTERN_SIGNER.test(text) ? 'name' : null;
}

/** True where a line is a date and no more, as stands under a notice, and at the head of a page. */
export function isBareDate(text: string): boolean {
  return DATE.test(text.trim());
}

/** True where a text says that it is a notice with its last words: `特此公告。` */
export function endsAsNotice(text: string): boolean {
  return HEREBY.test(text);
}
