import { CLOSES, classAt, ENDS, HAN, isAt, SPACE } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { couldBeName } from './person.js';
import { isHouse, PICTURE_DEEDS, WRITER_ROLES } from './roles.js';

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
 * The credit that ends a caption; null where `text` is no caption.
 *
 *     小镇主街区流光溢彩。 本报记者 宋某某 摄          → 本报记者 宋某某 摄
 *     圖為工人在檢修設備。（陳某攝）                   → （陳某攝）
 */
export function captionCredit(text: string): FoundCredit | null {
  const bare = text.trimEnd();
  if (bare.length > LONGEST_CAPTION || !LAST_OF_CREDITS.has(bare.charCodeAt(bare.length - 1))) return null;
  const bracketed = endBracket(bare);
  const last = bracketed === null ? bare : bare.slice(bracketed + 1, -1);
  const deed = PICTURE_DEEDS.find(
    (word) => last.endsWith(word) && (!AMBIGUOUS_DEEDS.includes(word) || /[ /]$/u.test(last.slice(0, -1))),
  );
  if (deed === undefined) return null;
  if (bracketed !== null)
    return isPerson(last.slice(0, -deed.length)) ? { at: bracketed, credit: bare.slice(bracketed) } : null;
  const at = creditStart(bare, bare.length - deed.length);
  return at === null ? null : { at, credit: bare.slice(at) };
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
  return deedAt <= REACH && hasRole(text.slice(0, deedAt)) && isPerson(text.slice(0, deedAt)) ? 0 : null;
}

function hasRole(text: string): boolean {
  return WRITER_ROLES.some((role) => text.includes(role));
}

/** `本报记者 宋某某`, `宋某某`, `新华社记者宋某`: a role, a name or both. */
function isPerson(text: string): boolean {
  const bare = text.replaceAll(/[\s/、]/gu, '');
  for (const role of WRITER_ROLES) {
    const at = bare.indexOf(role);
    if (at >= 0) return isHouse(bare.slice(0, at)) && isNames(bare.slice(at + role.length));
  }
  return isNames(bare);
}

/** One name, or a few without anything between. */
function isNames(text: string): boolean {
  return couldBeName(text) || (text.length >= 2 && text.length <= 9 && [...text].every((char) => isAt(char, 0, HAN)));
}
