import { isAt, SPACE } from '../chars/classes.js';
import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { readDateline } from '../phrases/dateline.js';
import type { Habits } from './fix.js';
import { FIXES } from './fixes.js';
import { readHabits } from './habits.js';

/** `auto` keeps the spaces between Han and digits where the page sets nearly all of them, and removes them elsewhere. */
export interface RepairOptions {
  readonly spacing: 'auto' | 'keep' | 'strip' | 'add';
}

/** Mends the characters of a page, line by line: the same lines come out, with the same numbers. */
export function repair(page: Page, options: RepairOptions, note?: Listener): Page {
  const habits = readHabits(page, options.spacing);
  const lines = page.lines.map((line, i) => repairLine(line, page, i, habits, note));
  return { ...page, lines };
}

function repairLine(line: Line, page: Page, index: number, habits: Habits, note?: Listener): Line {
  if (!isDoubtful(line.text, habits)) return line;
  const setting = { habits, running: isRunning(page, index) };
  let text = line.text;
  for (const { name, fix } of FIXES) {
    const mended = fix(text, setting);
    if (mended === text) continue;
    note?.({
      stage: 'repair',
      rule: name,
      page: page.number,
      lines: [line.number, line.number],
      before: text,
      after: mended,
    });
    text = mended;
  }
  return text === line.text ? line : { ...line, text };
}

/** Most lines have nothing that any fix looks for: no space within, nothing invisible, no soft hyphen. */
function isDoubtful(text: string, habits: Habits): boolean {
  if (habits.spacing === 'add') return true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (
      unit <= 0x20 ||
      (unit >= 0x7f && unit <= 0xad) ||
      (unit >= 0x2000 && unit <= 0x206f && isOdd(text, i)) ||
      unit === 0xfeff ||
      unit >= 0xfff0 ||
      unit === 0x3000
    )
      return true;
  }
  return false;
}

/** General punctuation but quotes, dashes and ellipses, which every line holds. */
function isOdd(text: string, i: number): boolean {
  return isAt(text, i, SPACE) || !'“”‘’—–…'.includes(text.charAt(i));
}

/** About as wide, in cells. */
const ALIKE = 3;

function isRunning(page: Page, index: number): boolean {
  const line = page.lines[index]?.raw ?? '';
  if (/[，。；、]/u.test(line) || readDateline(line.trim()) !== null) return true;
  const width = cells(line.trim(), 2);
  return [page.lines[index - 1], page.lines[index + 1]].some((near) => {
    const other = near === undefined ? 0 : cells(near.raw.trim(), 2);
    return other > 2 * ALIKE && Math.abs(other - width) <= ALIKE;
  });
}
