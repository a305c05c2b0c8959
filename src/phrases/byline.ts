import { CLINGS, DIGIT, ENDS, HAN, isAt, LETTER, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { closePadding, couldBeName } from './person.js';
import { isHouse, LONGEST_HOUSE, PICTURE_DEEDS, WRITER_ROLES } from './roles.js';

const BULLETS = '□■◎●○◆◇▲△※☆★/ 　';
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '【': '】', '［': '］' };
const LONGEST = 120;
/** Most lines hold no role at all: one look tells. */
const HAS_ROLE = new RegExp(WRITER_ROLES.join('|'), 'u');
const LAST_OF_ROLES = unitsOf(WRITER_ROLES.map((role) => role.slice(-1)).join(''));

/**
 * Reads a text that is nothing but a byline, and gives one entry a person; null where it is anything else.
 *
 *     本报记者 郭某某        记者徐某某 实习生魏某某        □ 本报记者 王 丽        （本报记者李某某）        By Jane Holloway
 */
export function readByline(text: string): readonly Byline[] | null {
  const bare = strip(text);
  if (bare === '' || bare.length > LONGEST) return null;
  const role = bare.search(HAS_ROLE);
  if (role < 0) return readWestern(bare);
  // what stands before the first role must be whose writer it is
  return role > LONGEST_HOUSE && isAt(bare, 0, HAN) && isAt(bare, 1, HAN) ? null : readHan(bare);
}

/** The role that stands alone, its name on another line (`本报记者`); null where the text is anything else. */
export function bareRole(text: string): string | null {
  const bare = text.trim();
  if (bare.length > LONGEST || !LAST_OF_ROLES.has(bare.charCodeAt(bare.length - 1))) return null;
  return splitRole(bare)?.rest === '' ? bare : null;
}

/** Without bullets and the brackets around the whole. Most texts have neither. */
function strip(text: string): string {
  if (isAt(text, 0, HAN | LETTER | DIGIT) && isAt(text, text.length - 1, HAN | LETTER | DIGIT | ENDS | CLINGS))
    return text;
  let start = 0;
  let end = text.length;
  while (start < end && BULLETS.includes(text.charAt(start))) start++;
  while (end > start && BULLETS.includes(text.charAt(end - 1))) end--;
  const close = PAIRS[text.charAt(start)];
  return close !== undefined && text.charAt(end - 1) === close
    ? text.slice(start + 1, end - 1)
    : text.slice(start, end);
}

function readHan(text: string): readonly Byline[] | null {
  const people: Byline[] = [];
  let role: string | null = null;
  let named = true;
  for (const part of closePadding(text.replaceAll(/[、，,;；：:”“"'*]/gu, ' ').trim()).split(' ')) {
    const split = splitRole(part);
    if (split !== null) {
      if (!named) return null;
      role = split.role;
      named = split.rest === '';
      if (named) {
        named = false;
        continue;
      }
    } else if (PICTURE_DEEDS.includes(part) && people.length > 0) continue;
    const name = withoutDeed(split === null ? part : split.rest);
    if (role === null || !couldBeName(name)) return null;
    people.push({ role, name });
    named = true;
  }
  return people.length > 0 && named ? people : null;
}

/** `本报记者郭某` → role `本报记者`, rest `郭某`; null where no role stands in it. */
function splitRole(part: string): { readonly role: string; readonly rest: string } | null {
  for (const role of WRITER_ROLES) {
    const at = part.indexOf(role);
    if (at < 0) continue;
    const end = at + role.length;
    return isHouse(part.slice(0, at)) ? { role: part.slice(0, end), rest: part.slice(end) } : null;
  }
  return null;
}

/** `记者王某文/图` → `王某`. */
function withoutDeed(name: string): string {
  const deed = PICTURE_DEEDS.find((word) => word.length > 1 && name.endsWith(word));
  return deed === undefined ? name : name.slice(0, -deed.length);
}

/** `From Page A1` is a jump. */
const WESTERN = /^(?:by|from)\s+(?!\s|page\b)(.+)$/iu;
const OFFICE = /^(?:our|a|the|staff)\b/iu;

/** `By JANE HOLLOWAY and R. Smith`; `From our own correspondent` is a role without a name. */
function readWestern(text: string): readonly Byline[] | null {
  const match = WESTERN.exec(text);
  const rest = match?.[1]?.trim();
  if (rest === undefined || rest.length > 80) return null;
  if (OFFICE.test(rest)) return rest.split(' ').length <= 4 ? [{ role: null, name: rest }] : null;
  const [who = '', ...after] = rest.split(',');
  const names = who.split(/(?<!\s)\s+(?:and|&)\s+/u);
  if (!names.every(isWesternName)) return null;
  const role = after.length > 0 ? after.join(',').trim() : null;
  return names.map((name) => ({ role, name: name.trim() }));
}

/** Two to five words, each with a capital, but for `de`, `van`, `von`. */
function isWesternName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  if (words.length > 5 || name.length > 50) return false;
  return (
    words.every((word) => isAt(word, 0, UPPER) || /^(?:de|van|von|der|la|du|of)$/u.test(word)) &&
    isAt(name.trim(), 0, LETTER)
  );
}
