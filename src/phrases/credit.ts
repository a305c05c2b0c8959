import { CLOSES, classAt, ENDS, HAN, isAt, SPACE } from '../chars/classes.js';
import { once } from '../chars/once.js';
import { unitsOf } from '../chars/units.js';
import { readHanForm } from './byline-forms-han.js';
import { isSource, SEAM, SOURCE_CREDITS } from './credit-source.js';
import { CREDIT_NEEDS, westernCredit } from './credit-western.js';
import { hasAll, hasAt, heldBy, need } from './needs.js';
import { couldBeName, isBareName } from './person.js';
import { isHouse, PICTURE_DEEDS, WRITER_ROLES } from './roles.js';
import { STROKE } from './stroke.js';

/** A caption's text and who took the picture, both as printed. `at`: where the credit begins, a UTF-16 offset. */
export interface FoundCredit {
  readonly at: number;
  readonly credit: string;
}

/** These end names and nouns too (郑智文, 地图): a space or a stroke must stand before them. */
const AMBIGUOUS_DEEDS = '文图圖发發绘繪';

/** What a caption ends in, bracket or not: most lines do not. */
const LAST_OF_CREDITS = unitsOf(`${PICTURE_DEEDS.map((deed) => deed.slice(-1)).join('')}）)`);

/** The longest credit, in UTF-16 units. */
const REACH = 48;
const LONGEST_CAPTION = 300;

/**
 * The credit that ends a caption; null where `text` is no caption. `held`: by `text`.
 *
 *     小镇主街区流光溢彩。 本报记者 宋某某 摄          → 本报记者 宋某某 摄
 *     圖為工人在檢修設備。（陳某攝）                   → （陳某攝）
 */
export function captionCredit(text: string, held: number = heldBy(text)): FoundCredit | null {
  const bare = text.trimEnd();
  if (bare.length > LONGEST_CAPTION) return null;
  if (!LAST_OF_CREDITS.has(bare.charCodeAt(bare.length - 1))) return named(bare, held);
  const bracketed = endBracket(bare);
  const last = bracketed === null ? bare : bare.slice(bracketed + 1, -1);
  const deed = PICTURE_DEEDS.find(
    (word) => last.endsWith(word) && (!AMBIGUOUS_DEEDS.includes(word) || /[ /]$/u.test(last.slice(0, -1))),
  );
  if (deed === undefined) return named(bare, held);
  if (bracketed !== null) {
    if (bracketed === 0 && WROTE.test(last) && isSigned(bare, last)) return null;
    if (DATELINE.test(bare.slice(0, bracketed))) return null;
    const at = bracketed - (SENT.exec(bare.slice(0, bracketed))?.[1]?.length ?? 0);
    return isPerson(last.slice(0, -deed.length)) ? { at, credit: bare.slice(at) } : named(bare, held);
  }
  const at = creditStart(bare, bare.length - deed.length);
  if (at === 0 && WROTE.test(last) && isSigned(bare, last)) return null;
  return at === null ? named(bare, held) : { at, credit: bare.slice(at) };
}

/** By itself on its line whoever wrote the text too signs the story, not a picture: `记者 宋某 文/图`, `（宋某 摄影报道）`. */
const WROTE = /(?:文[/／]?[图圖]|[图圖][/／]?文|[/／]文|[摄攝]影[报報][道導])/u;
const isSigned = (text: string, bare: string): boolean => hasRole(bare) || readHanForm(text, bare) !== null;
/** Who wrote and took pictures stands in the bracket behind a dateline too: `青禾晚报讯（记者 宋某 文/图）`. */
const DATELINE = /^[\u4e00-\u9fff\d ]{0,16}[讯訊电電] ?$/u;
/** The agency that sent the picture, before the bracket that names who took it: `新华社发（宋某摄）`. */
const SENT = /(?:^|[。！？”’」』 ])([\u4e00-\u9fff]{2,6}[发發])$/u;
const DEED_FIRST = {
  needs: need('片图圖摄攝影') | STROKE,
  pattern: new RegExp(
    `${SEAM}((?:图片?|圖片?|摄影?|攝影?|照片)[/／：:] ?([\\u4e00-\\u9fff·，／/ ]{2,20}?)(?:[/／]?[摄攝]影?)?)$`,
    'u',
  ),
};
const ENDS_OF_NAMED = SOURCE_CREDITS.reduce((bits, { ends }) => bits | ends, 0);
/** What all of them end in: a letter, a bracket; a stop may stand behind. */
const LAST_OF_NAMED = once(() => /[）)\p{L}\]]\.?$/u);
/** UTF-16 units of such an end. */
const LAST = 3;

/** The Han credit that ends a text without a deed behind a name. */
function namedHan(text: string, held: number): string | undefined {
  const deed = hasAll(held, DEED_FIRST.needs) ? DEED_FIRST.pattern.exec(text) : null;
  if (deed !== null && isTaker(deed[2] ?? '', text, deed.index)) return deed[1];
  for (const { ends, pattern } of SOURCE_CREDITS) {
    const found = hasAt(text, text.length - 1, ends) ? pattern().exec(text) : null;
    if (found !== null) return found[1];
  }
  return undefined;
}

/** Who took a picture or gave it, behind the word for it; by itself on a line `图/本报记者 宋某` is a byline. */
function isTaker(who: string, text: string, at: number): boolean {
  if (isBareName(who) || isSource(who)) return true;
  return (at > 0 || /[摄攝]影?$/u.test(text)) && hasRole(who) && isPerson(who);
}

/** Such a credit is looked for in so many UTF-16 units at the end. */
const TAIL = 80;

/** A credit without a deed behind a name: `新华社发`, `图/宋某`, `Photo by Jane Holloway`. */
function named(text: string, held: number): FoundCredit | null {
  const could =
    hasAll(held, DEED_FIRST.needs) || hasAll(held, CREDIT_NEEDS) || hasAt(text, text.length - 1, ENDS_OF_NAMED);
  if (!could || !LAST_OF_NAMED().test(text.slice(-LAST))) return null;
  const tail = text.slice(-TAIL);
  const credit = namedHan(tail, held);
  if (credit !== undefined) return { at: text.length - tail.length + tail.lastIndexOf(credit), credit };
  const western = westernCredit(tail);
  return western === null ? null : { at: text.length - tail.length + western.at, credit: western.credit };
}

/** Where the bracket opens that closes at the very end. */
function endBracket(text: string): number | null {
  if (!'）)'.includes(text.charAt(text.length - 1))) return null;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  return open >= 0 && text.length - open <= REACH ? open : null;
}

/** The credit begins after the last sentence end or at the role: `…溢彩。 本报记者 宋某 摄`. */
function creditStart(text: string, deedAt: number): number | null {
  for (let i = deedAt - 1; i >= Math.max(0, deedAt - REACH); i--) {
    if (!(classAt(text, i) & (ENDS | CLOSES))) continue;
    let start = i + 1;
    while (isAt(text, start, SPACE)) start++;
    return isPerson(text.slice(start, deedAt)) ? start : null;
  }
  const who = text.slice(0, deedAt);
  if (deedAt <= REACH && isPerson(who) && isSomebody(who) && !HAS_MORE.test(who)) return 0;
  return behindSpace(text, deedAt);
}

/** Words before whose writer it is: `孩子们在图书馆里看书 本报记者`. */
const HAS_MORE = /^[\u4e00-\u9fff]+ [\u4e00-\u9fff]{1,6}[记記]者/u;

/** The credit of a caption that ends in no stop: `孩子们在图书馆里看书 宋某 摄`. */
function behindSpace(text: string, deedAt: number): number | null {
  for (
    let i = text.indexOf(' ', Math.max(0, deedAt - LONGEST_WHO));
    i >= 0 && i < deedAt - 1;
    i = text.indexOf(' ', i + 1)
  ) {
    const who = text.slice(i + 1, deedAt);
    if (isPerson(who) && isSomebody(who)) return i + 1;
  }
  return null;
}

/** The longest role with a name, in UTF-16 units. */
const LONGEST_WHO = 20;

function isSomebody(who: string): boolean {
  return hasRole(who) || isBareName(who.trim());
}

function hasRole(text: string): boolean {
  return WRITER_ROLES.some((role) => text.includes(role));
}

/** `本报记者 宋某某`, `宋某某`, `新华社记者宋某`: a role, a name or both. */
function isPerson(text: string): boolean {
  const bare = text.replaceAll(/[\s/／、]/gu, '').replace(/^[图圖](?=.{3})/u, '');
  for (const role of WRITER_ROLES) {
    const at = bare.indexOf(role);
    if (at >= 0) return isHouse(bare.slice(0, at)) && isNames(bare.slice(at + role.length));
  }
  return isNames(bare);
}

/** What a clause opens with and no name does: `据这位摄影` broke off in `摄影师`. */
const CLAUSE = unitsOf('据據这這该該他她它我你每在对對让讓被只也就还還又不但');

/** One name, or a few without anything between. */
function isNames(text: string): boolean {
  if (CLAUSE.has(text.charCodeAt(0))) return false;
  return couldBeName(text) || (text.length >= 2 && text.length <= 9 && [...text].every((char) => isAt(char, 0, HAN)));
}
