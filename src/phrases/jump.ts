import { DIGIT, isAt, LETTER } from '../chars/classes.js';
import { isIdeographic, isVariation } from '../chars/selector.js';
import { unitsOf } from '../chars/units.js';
import type { JumpEnd } from '../model/article.js';
import type { JumpForm } from './jump-form.js';
import { JUMP_FORMS } from './jump-forms.js';
import { hasAll, heldBy, need } from './needs.js';
import { pageNumber } from './numeral.js';

/** A jump found in a text: `start` and `end` are UTF-16 offsets of the whole mark, brackets included. */
export interface FoundJump {
  readonly end: number;
  readonly jump: JumpEnd;
  readonly start: number;
}

/** The longest jump mark, in UTF-16 units: only this much of a text's end or start is looked at. */
const REACH = 64;

/** The forms of either side, and what stands in any of them: most texts hold none of it. */
const SIDES = { to: formsOf('to'), from: formsOf('from') } as const;

function formsOf(side: JumpForm['side']): { readonly forms: readonly JumpForm[]; readonly word: RegExp } {
  const forms = JUMP_FORMS.filter((form) => form.side === side);
  return { forms, word: new RegExp([...new Set(forms.map(({ word }) => word.source))].join('|'), 'u') };
}

/** What every Chinese jump holds: a word that leads on or back, and a page. */
const PAGE = need(
  '版页頁①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ',
);
const ONWARD = need('转轉接续續') | PAGE;
const BACKWARD = need('接承续續') | PAGE;

/** The jump at the very end of `text`, which says where the story goes on. `held`: by `text`, or by its last 64 units. */
export function jumpTo(text: string, held: number = heldBy(text, text.length - REACH)): FoundJump | null {
  if (!hasAll(held, ONWARD) && !endsAsWestern(text)) return null;
  const from = Math.max(0, text.length - REACH);
  return read(text.slice(from), from, 'to');
}

/** UTF-16 units of a line that a jump may have begun before: it is short. */
const ON_TWO_LINES = 24;

/** True where `text` ends in a jump, which may begin on the line before. `held`: by `text`. */
export function endsInJump(text: string, before: string, held: number): boolean {
  if (text.length >= ON_TWO_LINES) return jumpTo(text, held) !== null;
  const both = held | heldBy(before, before.length - ON_TWO_LINES);
  // no string is made of two lines where neither tells
  if (!hasAll(both, ONWARD) && !endsAsWestern(text)) return false;
  return jumpTo(before.slice(-ON_TWO_LINES) + text, both) !== null;
}

/** The jump at the very start of `text`, which says where the story began. `held`: by `text`, or by its first 64 units. */
export function jumpFrom(text: string, held: number = heldBy(text, 0, REACH)): FoundJump | null {
  if (!hasAll(held, BACKWARD) && !BEGINS_WESTERN.has(text.charCodeAt(0))) return null;
  return read(text.slice(0, REACH), 0, 'from');
}

/** Western jumps begin with a bracket or a mark, with `Continued` or `Story`, or with a slug. */
const BEGINS_WESTERN = unitsOf('([»►▶→◆■●•csABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** What may stand behind the page at the very end. */
const CLOSERS = unitsOf('.)] »►▶→>');
const SMALL = 0x20;
/** Ends of the words that Western jumps end in where they end in no number: `Page`, `Seite`, `this section`, and the first pages in words. */
const LAST_LETTERS = new Set(
  'age ane ite ion one two ree our ive six ven lve ght ine ten nte'.split(' ').map((letters) => lettersAt(letters, 2)),
);

/** Three ASCII letters, large or small, that end at `last`, as one number. */
function lettersAt(text: string, last: number): number {
  let letters = 0;
  for (let i = last - 2; i <= last; i++) letters = (letters << 8) | ((text.charCodeAt(i) | SMALL) & 0xff);
  return letters;
}

/** True where a text ends as Western jumps do: `Page A5`, `16A`, `front page`, `Page Two`. Too short a text does not tell. */
function endsAsWestern(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSERS.has(text.charCodeAt(last))) last--;
  if (last < 2 || isAt(text, last, DIGIT)) return true;
  return isAt(text, last, LETTER) && (isAt(text, last - 1, DIGIT) || LAST_LETTERS.has(lettersAt(text, last)));
}

function read(text: string, offset: number, side: JumpForm['side']): FoundJump | null {
  const { forms, word } = SIDES[side];
  if (!word.test(text)) return null;
  for (const form of forms) {
    const match = form.word.test(text) ? form.pattern().exec(text) : null;
    const page = match === null ? undefined : pageOf(match);
    if (match === null || page === undefined) continue;
    const start = offset + match.index;
    const mark = match.groups?.['before'] || match.groups?.['mark'] || null;
    const end = pastSelectors(text, match.index + match[0].length);
    return { start, end: offset + end, jump: { page, mark, text: text.slice(match.index, end) } };
  }
  return null;
}

/** Behind the variation selectors at `end`: they are part of the character before them. */
function pastSelectors(text: string, end: number): number {
  const code = text.codePointAt(end) ?? 0;
  return isVariation(code) || isIdeographic(code) ? pastSelectors(text, end + (code > 0xffff ? 2 : 1)) : end;
}

/** `2nd`, `2d` */
const ENDING = /(?<=^\d{1,2})(?:st|nd|rd|th|d)$/u;

/** The front page (`头版`) is the first; of the next and the last no number is known (null); undefined where the number is none. */
function pageOf({ groups }: RegExpExecArray): string | null | undefined {
  if (groups?.['front'] !== undefined) return '1';
  if (groups?.['nameless'] !== undefined) return null;
  const nth = groups?.['nth']?.replace(ENDING, '');
  return pageNumber(groups?.['page'] ?? groups?.['section'] ?? nth ?? '') ?? undefined;
}
