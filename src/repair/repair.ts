import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { readDateline } from '../phrases/dateline.js';
import { featuresOf, UNSPACED } from './features.js';
import type { Fix, Habits, Setting } from './fix.js';
import { FIXES } from './fixes.js';
import { isSettled, readHabits } from './habits.js';
import { hasUnknown, PRIVATE_USE_UNKNOWN } from './private-use-unknown.js';
import { isTableRow } from './table-row.js';

/** `auto` keeps the spaces between Han and digits where the page sets nearly all of them, and removes them elsewhere. */
export interface RepairOptions {
  readonly spacing: 'auto' | 'keep' | 'strip' | 'add';
}

/** Mends the characters of a page, line by line: the same lines come out, with the same numbers. */
export function repair(page: Page, options: RepairOptions, note?: Listener): Page {
  const habits = readHabits(page, options.spacing);
  const settingOf = openSettings(page, habits);
  const lines = page.lines.map((line, i) => {
    const features = featuresOf(line.text) | (habits.adds ? UNSPACED : 0);
    return features === 0 ? line : repairLine(line, features, page, settingOf(i), note);
  });
  const mended = { ...page, lines };
  // what hid between the characters of a line is gone, and it may show now that it is spread
  const changed = lines.some((line, i) => line !== page.lines[i]);
  const hid = changed && habits.settled && !isSettled(lines.map(({ text }) => text));
  return hid ? repair(mended, options, note) : mended;
}

function repairLine(line: Line, features: number, page: Page, setting: Setting, note?: Listener): Line {
  const tell = (rule: string, before: string, after: string) =>
    note?.({ stage: 'repair', rule, page: page.number, lines: [line.number, line.number], before, after });
  const text = mend(line.text, features, setting, tell);
  if (note !== undefined && hasUnknown(text)) tell(PRIVATE_USE_UNKNOWN, text, text);
  return text === line.text ? line : { ...line, text };
}

type Tell = (rule: string, before: string, after: string) => void;

/** No fix is asked about a line more often than this, whatever the others do. */
const ROUNDS = 4;

/**
 * A line's text through every fix that seeks something in it, until none has more to do: what one closes may be a name
 * that an earlier one knows. A line that nothing changes is asked once.
 */
function mend(text: string, features: number, setting: Setting, tell: Tell): string {
  let mended = text;
  let held = features;
  let last = FIXES.length;
  for (let at = 0; at < last; at++) {
    const { name, seeks, closes, fix } = FIXES[at % FIXES.length] as Fix;
    if (!(held & seeks)) continue;
    const after = fix(mended, setting);
    if (after === mended || (closes && setting.tabled)) continue;
    tell(name, mended, after);
    mended = after;
    // one fix may uncover what the next one seeks: a private-use radical
    held = featuresOf(mended) | (features & UNSPACED);
    last = Math.min(at + 1 + FIXES.length, ROUNDS * FIXES.length);
  }
  return mended;
}

/**
 * The setting of each line, good until the next is asked for. Few fixes ask whether a line is running text or a row of a table,
 * and telling takes a look at its neighbours.
 */
function openSettings(page: Page, habits: Habits): (index: number) => Setting {
  let at = 0;
  let running: boolean | undefined;
  let first: boolean | undefined;
  let tabled: boolean | undefined;
  const setting: Setting = {
    habits,
    get running() {
      running ??= isRunning(page, at);
      return running;
    },
    get first() {
      first ??= isFirst(page, at);
      return first;
    },
    get tabled() {
      tabled ??= isTableRow(page.lines, at);
      return tabled;
    },
  };
  return (index) => {
    at = index;
    running = undefined;
    first = undefined;
    tabled = undefined;
    return setting;
  };
}

/** About as wide, in cells. */
const ALIKE = 3;

function isRunning({ lines }: Page, index: number): boolean {
  const line = lines[index]?.raw ?? '';
  if (/[，。；、]/u.test(line) || readDateline(line.trim()) !== null) return true;
  const width = widthOf(line);
  return [lines[index - 1], lines[index + 1]].some((near) => Math.abs(wider(near, width)) <= ALIKE);
}

/** So much narrower than the line under it is the first line of a paragraph whose indent was lost, in cells. */
const INDENT = { least: 3, most: 5 };

/** A first line may stand alone between blank ones. */
function isFirst({ lines }: Page, index: number): boolean {
  const below = lines[index + 1]?.raw.trim() === '' ? lines[index + 2] : lines[index + 1];
  const indent = wider(below, widthOf(lines[index]?.raw ?? ''));
  return indent >= INDENT.least && indent <= INDENT.most;
}

const widthOf = (raw: string): number => cells(raw.trim(), 2);

/** Cells by which a line is wider than `width`; none where there is no line, or hardly one. */
function wider(near: Line | undefined, width: number): number {
  const other = near === undefined ? 0 : widthOf(near.raw);
  return other > 2 * ALIKE ? other - width : Number.NaN;
}
