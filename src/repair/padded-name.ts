import { readByline } from '../phrases/byline.js';
import { captionCredit } from '../phrases/credit.js';
import { furnitureCue } from '../phrases/furniture.js';
import { closePadding, isBareName } from '../phrases/person.js';
import { LAST_OF_ROLES, WRITER_ROLES } from '../phrases/roles.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';
import { hasLoneIdeograph } from './lone-ideograph.js';

export const paddedName: Fix = {
  name: 'padded-name',
  why: 'names of two characters are padded to the width of three, so that lists of names stand in columns: 李 欣',
  seeks: SPACES,
  closes: true,
  fix: (text, setting) => {
    if (!setting.habits.han || setting.habits.settled || !text.includes(' ') || !isPadded(text)) return text;
    if (furnitureCue(text) === 'desk-line') return closeList(text);
    const credit = captionCredit(text);
    if (credit !== null) return text.slice(0, credit.at) + closePadding(text.slice(credit.at));
    if (!(names(text) || (isBareName(text) && !setting.running))) return text;
    return indentOf(text) + closePadding(text.trim());
  },
  mends: [
    { before: ' 本报通讯员 李 欣', after: ' 本报通讯员 李欣', lone: true },
    { before: '本报记者 康 岩 马睿山', after: '本报记者 康岩 马睿山', lone: true },
    { before: '街灯亮了。 本报记者 丁 冬 摄', after: '街灯亮了。 本报记者 丁冬 摄' },
    { before: '洪 勇', after: '洪勇', lone: true },
    { before: '本版责编：张 三 李四光 王 五', after: '本版责编：张三 李四光 王五', lone: true },
  ],
  leaves: [
    { before: '开放 创新', lone: true },
    { before: '山 水', lone: true },
  ],
};

/** What `closePadding` would change somewhere: most lines with a space need no phrase to be looked for. */
function isPadded(text: string): boolean {
  return text.includes('  ') || text.includes('\u3000') || hasLoneIdeograph(text);
}

/** `责编：张 三 李四光`: the label is no name. */
function closeList(text: string): string {
  const colon = Math.max(text.indexOf('：'), text.indexOf(':')) + 1;
  return text.slice(0, colon) + closePadding(text.slice(colon));
}

function names(text: string): boolean {
  return holdsRole(text) && readByline(text.trim()) !== null;
}

/** A role is looked for where one may end. */
function holdsRole(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (LAST_OF_ROLES.has(text.charCodeAt(i)) && WRITER_ROLES.some((role) => text.endsWith(role, i + 1))) return true;
  return false;
}

function indentOf(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}
