import { CLINGS, DIGIT, ENDS, HAN, isAt, LETTER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { readHanForm } from './byline-forms-han.js';
import { readSignatureLine } from './byline-signature.js';
import { readUnitSigner } from './byline-unit.js';
import { readWesternByline } from './byline-western.js';
import { type Deeds, readDeeds } from './deeds.js';
import { hasAll, heldBy, need } from './needs.js';
import { signsNotice } from './notice-end.js';
import { closePadding, couldBeName, isBareName } from './person.js';
import { readPosted } from './post-han.js';
import { namesEnd, REPORT_NEEDS, withoutReport } from './report.js';
import { isWesternRole } from './role-western.js';
import {
  isChannel,
  isHouse,
  LAST_OF_ROLES,
  LONGEST_HOUSE,
  PICTURE_DEEDS,
  ROLE,
  ROLE_NEEDS,
  WRITER_ROLES,
} from './roles.js';
import { plainStrokes, STROKE } from './stroke.js';
import { hasSurname } from './surnames.js';

const BULLETS = unitsOf('□■◎●○◆◇▲△※☆★☉⊙/／ 　');
/** What closes a bracket; engines take those of ASCII for each other. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ['（）', '()]}', '【】', '［］', '〔〕', '[])}', '{})]'].map((pair) => [pair.charAt(0), pair.slice(1)]),
);
/** Bullets that open a byline, be it a name alone: `□ 王某某`. */
const NAMES_OF_BULLET = /^[□■◎●○◆◇☉⊙] ?[\u4e00-\u9fff]/u;
const BULLET = need('□■◎●○◆◇☉⊙');
/** A space behind the surname of a longer name, as of a shorter one: `郑 某某`. */
const SPLIT_NAME = /^([\u4e00-\u9fff]) ([\u4e00-\u9fff]{2})$/u;
/** A stroke between a role and the name: `本报记者 / 严 某`. */
const ROLE_STROKE = /(?<=[者员員生]) ?[/／] ?(?=[\u4e00-\u9fff] ?[\u4e00-\u9fff])/gu;
const LONGEST = 120;

/**
 * Reads a text that is nothing but a byline, and gives one entry a person; null where it is anything else. `held`: by it.
 *
 *     本报记者 郭某某        记者徐某某 实习生魏某某        □ 本报记者 王 丽        （本报记者李某某）        By Jane Holloway
 *     文/本报记者 王某 图/李某某        記者陳某某／台北報導        □ 王某某
 */
export function readByline(printed: string, held: number = heldBy(printed)): readonly Byline[] | null {
  const text = withoutDingbat(hasAll(held, STROKE) ? plainStrokes(printed) : printed);
  const bare = strip(text);
  if (bare === '' || bare.length > LONGEST) return null;
  const role = hasAll(held, ROLE_NEEDS) ? bare.search(ROLE) : -1;
  const opened = readDeeds(bare, held);
  // what stands before the first role must be whose writer it is
  if (role > LONGEST_HOUSE && opened === null && isAt(bare, 0, HAN) && isAt(bare, 1, HAN)) return null;
  const formed = readHanForm(text, bare);
  if (formed !== null) return formed;
  if (role >= 0) return readHan(bare);
  // who took the picture and no more is the credit of a caption
  if (opened !== null) return isPictureDeed(opened.deeds) ? null : readHan(bare);
  const names = bare.replace(SPLIT_NAME, '$1$2');
  if (hasAll(held, BULLET) && NAMES_OF_BULLET.test(text) && isBareName(names))
    return closePadding(names)
      .split(' ')
      .map((name) => ({ role: null, name }));
  if (bare !== text && BRACKETED.test(text)) {
    const signed = (SIGNED.test(text) ? readSigner(bare) : null) ?? readUnitSigner(bare, true) ?? readPosted(bare);
    if (signed !== null || SIGNED.test(text)) return signed;
  }
  if (hasAll(held, REPORT_NEEDS)) return readReporter(bare);
  return readWesternByline(bare) ?? readSignatureLine(bare) ?? readPosted(bare) ?? readUnitSigner(bare, false);
}

/** Who reports, without a role: `方禾苗 报道`. */
function readReporter(bare: string): readonly Byline[] | null {
  const names = REPORTS.exec(bare)?.[1]?.replaceAll('、', ' ') ?? '';
  if (!isBareName(names) || NO_REPORTERS.has(names)) return null;
  return closePadding(names)
    .split(' ')
    .map((name) => ({ role: null, name }));
}

const REPORTS = /^([\u4e00-\u9fff、 ]{2,16})[ \u3000](?:报道|報道|報導)$/u;
/** What is said of a report and begins like a name. */
const NO_REPORTERS: ReadonlySet<string> = new Set(
  '连线 連線 全程 全面 单独 單獨 关注 關注 相关 相關 汇总 匯總 广泛'.split(' '),
);

/** What a name alone signs with: brackets around it. */
const BRACKETED = /^[（(].*[）)]$/u;
const SIGNED = /^[（(][\u4e00-\u9fff·、 \u3000]{2,24}[）)]$/u;
/** A department before the names: `（安环部 田某某）`. */
const DEPARTMENT = /^([\u4e00-\u9fff]{1,8}[部处處科室院办辦局队隊会會站厂廠社所系校]) (?=[\u4e00-\u9fff])/u;
/** An office that signs what it sent in: `（河湾乡党政办）`. What says more than whose text it is, is a remark. */
const isOffice = (bare: string): boolean =>
  (signsNotice(bare) || OFFICE.test(bare)) &&
  !/^(?:作者|原[载載]|摘自|[来來]自|[现現原]任|[见見][图圖上下]|[图圖以即系係供])|[说說有无無和与與由]/u.test(bare);
const OFFICE = /^[\u4e00-\u9fff]{2,12}(?:[党黨]政[办辦]|[宣政][传傳工][办辦科]|[团團]委|[妇婦][联聯])$/u;
/** What stands in brackets at the end of texts and begins like a name. */
const NOT_NAMES = new Set('连载 連載 全文 方言 方法 成语 成語 谢绝 關閉 关闭 时评 時評 万元 萬元 化名'.split(' '));

/** Nothing but names in brackets, with a department before them or not: `（翟某某）`, `（尚某 凌某某）`. */
function readSigner(bare: string): readonly Byline[] | null {
  if (isOffice(bare)) return [{ role: null, name: bare }];
  const role = DEPARTMENT.exec(bare)?.[1] ?? null;
  const names = bare.slice(role === null ? 0 : role.length + 1).replaceAll('、', ' ');
  if (!isBareName(names) || NOT_NAMES.has(names) || /[版篇期集图圖]$/u.test(names)) return null;
  return closePadding(names)
    .split(' ')
    .map((name) => ({ role, name }));
}

/** The role that stands alone, its name on another line (`本报记者`); null where the text is anything else. `held`: by `text`. */
export function bareRole(text: string, held: number = heldBy(text)): string | null {
  const bare = text.trim();
  if (bare.length > LONGEST) return null;
  if (!LAST_OF_ROLES.has(bare.charCodeAt(bare.length - 1))) return isWesternRole(bare) ? bare : null;
  return hasAll(held, ROLE_NEEDS) && splitRole(bare)?.rest === '' ? bare : null;
}

/** The letter or the ideograph for a mouth that an extractor or an engine gives for a square before a byline: `n本报记者 王某`, `口本报记者 王某`. */
const DINGBAT = /^[a-z口] ?(?=本[报報刊])/iu;

function withoutDingbat(text: string): string {
  return text.charAt(1) === '本' || text.charAt(2) === '本' ? text.replace(DINGBAT, '') : text;
}

/** Without bullets and the brackets around the whole. Most texts have neither. */
function strip(text: string): string {
  if (isAt(text, 0, HAN | LETTER | DIGIT) && isAt(text, text.length - 1, HAN | LETTER | DIGIT | ENDS | CLINGS))
    return text;
  let start = 0;
  let end = text.length;
  while (start < end && BULLETS.has(text.charCodeAt(start))) start++;
  while (end > start && BULLETS.has(text.charCodeAt(end - 1))) end--;
  const close = PAIRS.get(text.charAt(start));
  return close?.includes(text.charAt(end - 1)) && end - 1 > start
    ? text.slice(start + 1, end - 1)
    : text.slice(start, end);
}

function readHan(text: string): readonly Byline[] | null {
  const people: Byline[] = [];
  const opened = readDeeds(text);
  let role: string | null = opened?.deeds ?? null;
  let named = true;
  const rest = text
    .slice(opened?.end ?? 0, namesEnd(text))
    .replaceAll(/(?<=[文图圖摄攝影])[：:]/gu, '/')
    // behind the second half of a padded name
    .replaceAll(/(?<= [\u4e00-\u9fff])[/／][文图圖摄攝](?= |$)/gu, '')
    .replaceAll(ROLE_STROKE, ' ')
    .replaceAll(/[、，,;；：:”“"'*|丨｜]/gu, ' ');
  let house = '';
  for (const printed of closePadding(partsOf(rest.trim())).split(' ')) {
    const deed: Deeds | null = readDeeds(printed);
    const part = printed.slice(deed?.end ?? 0);
    if (deed !== null) role = deed.deeds;
    const split = splitRole(part);
    if (split !== null) {
      if (!named) return null;
      role = house + split.role;
      house = '';
      named = split.rest === '';
      if (named) {
        named = false;
        continue;
      }
    } else if (role === null && house === '' && isHouse(part)) {
      // `21世纪经济报道 记者王某`
      house = `${part} `;
      continue;
    } else if (people.length > 0 && EDITOR.test(part)) {
      [role, named] = [part, false];
      continue;
    } else if (isDeedAlone(part) && (people.length > 0 || opened !== null)) continue;
    const name = withoutReport(withoutDeed(split === null ? part : split.rest));
    if (role === null || !couldBeName(name) || (isOfChannel(role) && !hasSurname(name))) return null;
    people.push({ role, name });
    named = true;
  }
  return people.length > 0 && named ? people : null;
}

/** Whose writer it is, is told by a word of any text: `一线新闻记者 走进渡口` is no byline. */
const isOfChannel = (role: string): boolean => isChannel(role.replace(ROLE, ''));

/** Who edited the story stands behind who wrote it: `每经记者 王某 每经编辑 李某`. */
const EDITOR = /^[\u4e00-\u9fff]{0,4}[编編][辑輯]$/u;

/** What was done, apart from the name: `记者 王某 摄`, `记者 王某 报道`. */
const isDeedAlone = (part: string): boolean => PICTURE_DEEDS.includes(part) || /^(?:文|报道|報道|報導)$/u.test(part);

function partsOf(names: string): string {
  let parts = '';
  for (const part of names.split(' ')) for (const one of apart(part)) parts += parts === '' ? one : ` ${one}`;
  return parts;
}

/** Where a line ended between them, no space parts a name from the next role: `徐某某实习生魏某`; nor from the next name. */
function apart(part: string): readonly string[] {
  const may = part.length > 2 && hasAll(heldBy(part), ROLE_NEEDS);
  if (may && splitRole(part)?.rest === '') return [part];
  const role = may ? WRITER_ROLES.find((word) => part.indexOf(word, 1) > 0) : undefined;
  const at = role === undefined ? -1 : part.indexOf(role, 1);
  const before = splitRole(part.slice(0, at))?.rest ?? part.slice(0, at);
  // one character is the second half of a padded name
  if (role !== undefined) return hasSurname(before) || at === 1 ? [part.slice(0, at), part.slice(at)] : [part];
  const names = splitRole(part)?.rest ?? part;
  if (names.length === 1 && part.length > 1) return [part.slice(0, -1), names];
  if (names.length < 5 || names.length > 6) return [part];
  const cut = [3, 2].find((length) => hasSurname(names.slice(0, length)) && hasSurname(names.slice(length)));
  return cut === undefined ? [part] : [part.slice(0, part.length - names.length + cut), names.slice(cut)];
}

function isPictureDeed(deeds: string): boolean {
  return deeds !== '' && PICTURE_DEEDS.some((deed) => deed === deeds) && !/文/u.test(deeds);
}

/** `本报记者郭某` → role `本报记者`, rest `郭某`; null where no role stands in it. */
function splitRole(part: string): { readonly role: string; readonly rest: string } | null {
  if (!hasAll(heldBy(part), ROLE_NEEDS)) return null;
  for (const role of WRITER_ROLES) {
    const at = part.indexOf(role);
    if (at < 0) continue;
    const end = at + role.length;
    return isHouse(part.slice(0, at)) ? { role: part.slice(0, end), rest: part.slice(end) } : null;
  }
  return null;
}

/** `记者王某文/图` → `王某`; `王某/文` too. */
function withoutDeed(name: string): string {
  const stroke = /^([^/／]{2,20})[/／](?:文字?|[图圖]片?|[摄攝]影?)$/u.exec(name)?.[1];
  if (stroke !== undefined) return stroke;
  // no name ends in the sign for taking pictures
  const deed = PICTURE_DEEDS.find((word) => (word.length > 1 || '摄攝'.includes(word)) && name.endsWith(word));
  return deed === undefined ? name : name.slice(0, -deed.length);
}
