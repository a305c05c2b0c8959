import type { JumpEnd } from '../model/article.js';
import type { JumpForm } from './jump-form.js';
import { JUMP_FORMS } from './jump-forms.js';
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

/** The jump at the very end of `text`, which says where the story goes on. */
export function jumpTo(text: string): FoundJump | null {
  const from = Math.max(0, text.length - REACH);
  return read(text.slice(from), from, 'to');
}

/** The jump at the very start of `text`, which says where the story began. */
export function jumpFrom(text: string): FoundJump | null {
  return read(text.slice(0, REACH), 0, 'from');
}

function read(text: string, offset: number, side: JumpForm['side']): FoundJump | null {
  const { forms, word } = SIDES[side];
  if (!word.test(text)) return null;
  for (const form of forms) {
    const match = form.word.test(text) ? form.pattern.exec(text) : null;
    const page = match === null ? undefined : pageOf(match);
    if (match === null || page === undefined) continue;
    const start = offset + match.index;
    const mark = match.groups?.['before'] || match.groups?.['mark'] || null;
    return { start, end: start + match[0].length, jump: { page, mark, text: match[0] } };
  }
  return null;
}

/** The front page (`头版`) is the first; of the next and the last no number is known (null); undefined where the number is none. */
function pageOf({ groups }: RegExpExecArray): string | null | undefined {
  if (groups?.['front'] !== undefined) return '1';
  if (groups?.['nameless'] !== undefined) return null;
  return pageNumber(groups?.['page'] ?? groups?.['section'] ?? groups?.['nth'] ?? '') ?? undefined;
}
