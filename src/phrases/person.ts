import { classAt, HAN } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { beginsWithSurname, hasSurname } from './surnames.js';

/** What stands where a name would, in the titles of columns: 记者手记, 记者观察. */
const COLUMN_WORDS = new Set(
  '手记 手記 探访 探訪 走访 走訪 暗访 暗訪 直击 直擊 亲历 親歷 体验 體驗 连线 連線 追踪 追蹤 观察 觀察 调查 調查 见闻 見聞 述评 述評 来信 來信 日记 日記 札记 札記 走基层 走基層 视点 視點 采写 採寫 报道 報道 綜合報導 綜合報道 综合报道 编辑 編輯 单位 單位 站 团 團 们 們'.split(
    ' ',
  ),
);

const MIDDLE_DOTS = unitsOf('·•・‧');
const LONGEST = 20;

/** True where `text` could be a person's name after a role: two to four ideographs, or longer with a middle dot (`阿依古丽·买买提`). */
export function couldBeName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    if (MIDDLE_DOTS.has(text.charCodeAt(i))) dots++;
    else if (!(classAt(text, i) & HAN)) return false;
  }
  return (dots > 0 ? text.length >= 4 : text.length <= 4) && !COLUMN_WORDS.has(text);
}

/** True where `text` alone on a line reads as a name: with a known surname, padded or not (`洪 勇`). */
export function isBareName(text: string): boolean {
  const bare = text.trim();
  if (!beginsWithSurname(bare)) return false;
  const closed = bare.includes(' ') || bare.includes('\u3000') ? closePadding(bare) : bare;
  if (closed.includes(' ')) return closed.split(' ').every((name) => hasSurname(name) && !isPlace(name));
  return hasSurname(closed) && couldBeName(closed) && !isPlace(closed);
}

/** The names of a line that is nothing else, padding closed: `王某某 李 强` → two. */
export function bareNames(text: string): readonly string[] {
  return isBareName(text) ? closePadding(text.trim()).split(' ') : [text.replaceAll(' ', '')];
}

/** What places end in and people do not: 南某区, 青某巷 begin like a name. */
const PLACE_ENDINGS = unitsOf('区區县縣巷街');

function isPlace(name: string): boolean {
  return PLACE_ENDINGS.has(name.charCodeAt(name.length - 1));
}

/**
 * Closes names of two characters that were padded to the width of three: `李 欣` → `李欣`, `王 丽 李明` → `王丽 李明`.
 * Single ideographs are taken two by two; one left over stays as it is.
 */
export function closePadding(text: string): string {
  const parts = text.split(/[ \u3000]+/u);
  const closed: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i] ?? '', parts[i + 1] ?? ''];
    if (isSingle(part) && isSingle(next)) {
      closed.push(part + next);
      i++;
    } else closed.push(part);
  }
  return closed.join(' ');
}

function isSingle(text: string): boolean {
  return text.length === 1 && (classAt(text, 0) & HAN) !== 0;
}
