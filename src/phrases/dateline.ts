import { HAN, isAt, LETTER, SPACE, UPPER } from '../chars/classes.js';
import type { Byline } from '../model/article.js';
import { readByline } from './byline.js';
import { hanDateline } from './dateline-han.js';
import { oldDateline } from './dateline-old-print.js';
import { westernDateline } from './dateline-western.js';
import { hasAll, hasAt, heldBy, need } from './needs.js';
import { isBareName } from './person.js';
import { REPORT_NEEDS, reportBehind } from './report.js';
import { isSitting } from './sitting.js';
import { wireCredit } from './wire-credit.js';

/** A dateline at the start of a paragraph, with the byline in its brackets; `end`: where the body begins, a UTF-16 offset. */
export interface FoundDateline {
  /** Null where a byline stands in its place. */
  readonly dateline: string | null;
  readonly bylines: readonly Byline[];
  readonly end: number;
}

/** What a byline in running text begins with: most texts begin with something else. */
const ROLE_STARTS = need('记記者通实實特本');
/** So many UTF-16 units may stand before that. */
const BEFORE_ROLE = 4;
/** The longest dateline with its byline, in UTF-16 units. */
const REACH = 160;
const HOUSE =
  '(?:据|據)?(?:本[报報刊网網台臺社]|新华社|新華社|中新社|中央社|中新网|中新網|央视新闻|路透社?|法新社|美联社|美聯社|[\\u4e00-\\u9fff]{1,6}[社报報网網台臺]|[\\u4e00-\\u9fff]{2,9}[网網])';
const PLACE = '[\\u4e00-\\u9fff·]{0,10}?';
/** Pages that space their digits space them here too. */
const NUMBER = ' ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?';
/** An engine may have taken 月 for another ideograph, between digits before `日电`: `1世9日电`. */
const MISREAD_MONTH = '[\\u4e00-\\u9fff](?=\\d{1,2}日[电電讯訊])';
const DATE = `(?: ?\\d{4} ?年)?(?:${NUMBER}月|\\d{1,2}${MISREAD_MONTH})?${NUMBER}日`;
const KIND = '(?:专?[讯訊电電]|专电|專電|專訊)';
/** What a paper gathers from several agencies. */
const GATHERED = '(?:综合|綜合)(?:外[电電])?(?:消息|[报報][导導道])';
/** A paper that calls itself by two characters, where its reporter follows: `晨报` is one of `HOUSE`, `南都` is not. */
const SHORT_HOUSE = '[\\u4e00-\\u9fff]{2,3}[讯訊](?=[ \\u3000]?[（(]?(?:本[报報])?(?:[见見實实][习習])?[记記]者)';
const HAN_DATELINE = new RegExp(
  `^[【［〔（(]?(${HOUSE}(?:(?:${PLACE}${DATE}|${DATE}[\\u4e00-\\u9fff]{2,4})?(?:${KIND}|${GATHERED})|消息(?=[：:（( \\u3000]))|本[报報][\\u4e00-\\u9fff]{2,5}[讯訊电電]|${SHORT_HOUSE})([】］〕）)]?)`,
  'u',
);
/** `央视网消息：`, and the longest that may stand before it, in UTF-16 units. */
const MESSAGE = '消息';
const LONGEST_SENDER = 18;
/** `新华社专特稿`: and before that. */
const SENT_TEXT = '特稿';
const LONGEST_KIND = 8;
/** The place by itself in brackets: `【河湾讯】`, `（河灣八日電）`. Before `讯` no character may make another word of it: `（手机短讯）`. */
const PLACE_ALONE = new RegExp(
  `^[【［〔（(]([\\u4e00-\\u9fff]{2,6}?(?:${DATE}[讯訊电電]|(?<![简簡短快通资資音视視闪閃问問审審喜特专專合])[讯訊]))[】］〕）)]`,
  'u',
);
/** What every such dateline holds: it came by wire, or was gathered. */
const WIRED = need('讯訊电電');
const GATHERED_SIGN = need('综綜');
/** Who reports, in the words of the text: `记者徐某报道：`, `記者陳某報道：`. */
const REPORTS = /^([\u4e00-\u9fff、 ]{4,40}?)(?:综合|綜合)?(?:报道|報道|報導)(?:[：:，,] ?| |(?=[“「]))/u;
/** The name stands between spaces, whatever its surname. */
const SPACED_NAME = /[者员員] [\u4e00-\u9fff]{2,3} $/u;
/** The byline in brackets with which a text opens, in one or with the place: `【記者陳某台北報導】`, `（中央社記者陳某台北19日電）`. */
const BRACKETED_BYLINE =
  /^[【［〔（(]([\u4e00-\u9fff·／/╱∕、 ]{4,40}?)((?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日[电電讯訊])[】］〕）)] ?/u;
/** Such brackets and what closes them. */
const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '〔': '〕', '［': '］' };
const BRACKET = need(Object.keys(BRACKETS).join(''));
/** Western datelines hold a dash, a bracket or a stop near their start, and begin with a capital or an agency; most texts do neither. */
const couldBeWestern = (text: string): boolean =>
  /^(?:\p{Lu}|[a-z]{2,4} \p{Lu}{2}).{1,80}?(?:[—–|]|--| - |[.)] ?[-–]|[\p{Lu}\d.)]: |[.)] ["“‘«„]?\p{Lu}|[\p{L}\d]\.?$)/u.test(
    text,
  );

/** The dateline that `text` begins with: `本报讯（记者徐某）`, `新华社北京10月19日电 `, `【本報訊】`, `LONDON, Jan. 2 — `; null without one. `held`: by `text`, or by as much of it as is read. */
export function readDateline(text: string, held: number = heldBy(text, 0, REACH)): FoundDateline | null {
  const credit = wireCredit(text.slice(0, REACH));
  if (credit !== null) {
    const found = readWestern(text.slice(credit.end, REACH));
    if (found !== null) return { ...found, bylines: [{ role: null, name: credit.name }], end: credit.end + found.end };
  }
  if (isAt(text, 0, LETTER) || SIGNS_OF_OLD.includes(text.charAt(0) || ' ')) return readWestern(text.slice(0, REACH));
  const says = text.lastIndexOf(MESSAGE, LONGEST_SENDER) > 0 || text.lastIndexOf(SENT_TEXT, LONGEST_KIND) > 0;
  return says ||
    hasAll(held, WIRED) ||
    hasAll(held, GATHERED_SIGN) ||
    hasAll(held, REPORT_NEEDS) ||
    hasAt(text, 0, BRACKET)
    ? readHan(text.slice(0, REACH))
    : null;
}

function readHan(head: string): FoundDateline | null {
  const own = hanDateline(head);
  if (own !== null) return signedBehind(head, own.dateline, own.end);
  const match = HAN_DATELINE.exec(head) ?? PLACE_ALONE.exec(head);
  const dateline = match?.[1];
  const bare = isAt(head, 0, HAN);
  if (match === null || dateline === undefined || (!bare && /[记記]者/u.test(dateline))) return readReporter(head);
  // a bracket that opens here closes here
  if (!bare && match[2] === '') return readReporter(head);
  const colon = dateline.endsWith(MESSAGE) && /^[：:]/u.test(head.slice(match[0].length)) ? 1 : 0;
  const after = skipSpaces(head, match[0].length + colon);
  const signed = signedBehind(head, dateline, after);
  if (signed.bylines.length > 0) return signed;
  // `本报电子版` is no dateline: an ideograph may follow only a closed bracket, a date, or a space, and `讯` where it ends no other word.
  if (bare && after === match[0].length && isAt(head, after, HAN) && !/日/u.test(dateline) && !isOwnNews(head, after))
    return null;
  return { dateline, bylines: [], end: after };
}

/** Its space was lost: `本报讯河湾渡口昨日通航`. */
const isOwnNews = (head: string, at: number): boolean =>
  /^本[报報][讯訊](?![员員息号號])[\u4e00-\u9fff]/u.test(head.slice(at - 3, at + 1));

/** The dateline, and who signs behind it where somebody does. */
function signedBehind(head: string, dateline: string, after: number): FoundDateline {
  const signed =
    readBracket(head, after) ?? readReport(head, after) ?? readName(head, after) ?? readSpaced(head, after);
  if (signed === null) return { dateline, bylines: [], end: after };
  return { dateline, bylines: signed.bylines, end: skipSpaces(head, signed.end) };
}

/** Roles and names with nothing around them but spaces: `本报讯 记者 徐某 通讯员 李某 昨日`. The last space that they reach ends them. */
function readSpaced(head: string, at: number): Signed | null {
  if (!hasAll(heldBy(head, at, at + BEFORE_ROLE), ROLE_STARTS)) return null;
  let found: Signed | null = null;
  let end = head.indexOf(' ', at);
  for (let met = 0; met < MOST_SPACES && end >= 0; met++, end = head.indexOf(' ', end + 1)) {
    const bylines = readByline(head.slice(at, end));
    if (bylines?.every(({ name }) => isBareName(name))) found = { bylines, end };
  }
  return found;
}

const MOST_SPACES = 8;

/** A byline without a dateline, at the start of a text: `（记者王某）`, `记者王某报道：`, `【記者陳某台北報導】`. */
function readReporter(head: string): FoundDateline | null {
  const placed = readPlaced(head);
  if (placed !== null) return placed;
  const signed = readBracket(head, 0) ?? readReport(head, 0);
  if (signed === null) return null;
  const dateline = reportBehind(head.slice(0, signed.end), signed.bylines.at(-1)?.name ?? '');
  return { dateline, bylines: signed.bylines, end: skipSpaces(head, signed.end) };
}

function readPlaced(head: string): FoundDateline | null {
  const match = isAt(head, 0, HAN) ? null : BRACKETED_BYLINE.exec(head);
  if (match === null) return null;
  const who = match[1] ?? '';
  const bylines = readByline(`${who}报道`);
  const name = bylines?.at(-1)?.name ?? '';
  if (bylines === null) return null;
  const place = who.slice(who.lastIndexOf(name) + name.length).replace(/^[／/╱∕ ]/u, '');
  return { dateline: `${place}${match[2] ?? ''}`, bylines, end: match[0].length };
}

interface Signed {
  readonly bylines: readonly Byline[];
  readonly end: number;
}

/** `记者徐某报道：` at `at`. */
function readReport(head: string, at: number): Signed | null {
  if (!hasAll(heldBy(head, at, at + BEFORE_ROLE), ROLE_STARTS)) return null;
  const match = REPORTS.exec(head.slice(at));
  const bylines = match === null ? null : readByline(match[1] ?? '');
  // `记者昨日报道：` names nobody; one surname that is known tells that the others are names
  if (match === null || bylines === null) return null;
  if (!SPACED_NAME.test(match[1] ?? '') && !bylines.some(({ name }) => isBareName(name))) return null;
  return { bylines, end: at + match[0].length };
}

/** The byline in the brackets that open at `at`. */
function readBracket(head: string, at: number): Signed | null {
  if (!hasAt(head, at, BRACKET)) return null;
  const end = head.indexOf(BRACKETS[head.charAt(at)] ?? '', at);
  const bylines = end < 0 ? null : readByline(head.slice(at + 1, end));
  return bylines === null ? null : { bylines, end: end + 1 };
}

/** A name without its role, in the brackets that open at `at`: `本报电 （方禾苗）`. */
function readName(head: string, at: number): Signed | null {
  const names = NAME_ALONE.exec(head.slice(at, at + LONGEST_NAMES));
  if (names === null || !isBareName((names[1] ?? '').replaceAll('、', ' '))) return null;
  const bylines = readByline(names[0]);
  return bylines === null ? null : { bylines, end: at + names[0].length };
}

const NAME_ALONE = /^[（(]([\u4e00-\u9fff、 ]{2,16}(?<![村镇鎮乡鄉市社]))[）)]/u;
const LONGEST_NAMES = 20;

/** The longest name of an agency, and what stands at most before a comma or a bracket, in UTF-16 units. */
const LONGEST_AGENCY = 4;
const LONGEST_PLACE = 60;

/** False where a text begins with no place and no agency: `PORT ELLERY`, `Wending, March`, `dpa WENDING`, `L’Aquila`. */
function beginsWithPlace(head: string): boolean {
  // small letters begin no dateline but an agency's
  if (/^[a-z]/u.test(head)) {
    const space = head.indexOf(' ');
    return space >= 2 && space <= LONGEST_AGENCY && isAt(head, space + 1, UPPER);
  }
  if (isAt(head, 1, UPPER) || "’'".includes(head.charAt(1))) return true;
  // behind a large and a small one a comma or a bracket stands soon
  const mark = head.search(/[,(]|\.(?: –|[–-]) /u);
  return mark >= 2 && mark <= LONGEST_PLACE;
}

/** What stands before a dateline of old print: the sign of a correspondent, or a dash for the place of the one above. */
const SIGNS_OF_OLD = '*+†×—–-';
/** What an engine made of the dash behind it. */
const MORE_DASHES = /^[—–~-][ —–~-]{0,3}(?=["“‘«„]?\p{L})/u;
/** No dateline of old print without a day or a bracket near its start, or a stop behind capitals. */
const couldBeOld = (text: string): boolean =>
  (isAt(text, 0, UPPER) || !isAt(text, 0, LETTER)) && /^.{1,60}?(?:\d|, Special)|^[A-ZÄÖÜ]{4}.{0,40}?[.(]/u.test(text);

/** The letters that a correspondent signs with, before a place: `sb. Wending, 20. April.` */
const SIGN = /^\p{Ll}{1,3}\. (?=\p{Lu}\p{Ll})/u;

function readWestern(head: string): FoundDateline | null {
  const sign = SIGN.exec(head)?.[0] ?? '';
  if (sign === '') return readPlaceOf(head);
  const found = readPlaceOf(head.slice(sign.length));
  if (found?.dateline == null || !/\d/u.test(found.dateline)) return null;
  return { ...found, dateline: sign + found.dateline, end: sign.length + found.end };
}

function readPlaceOf(head: string): FoundDateline | null {
  const usual = beginsWithPlace(head) && couldBeWestern(head) ? westernDateline(head) : null;
  const found = usual ?? (couldBeOld(head) ? oldDateline(head) : null);
  // alone on its line it is the head of what was said there
  if (found === null || (found.end >= head.length && isSitting(found.dateline))) return null;
  const dashes = MORE_DASHES.exec(head.slice(found.end))?.[0].length ?? 0;
  return { dateline: found.dateline, bylines: [], end: found.end + dashes };
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isAt(text, i, SPACE)) i++;
  return i;
}
