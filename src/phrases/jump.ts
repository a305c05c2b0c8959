import type { JumpEnd } from '../model/article.js';
import { pageNumber } from './numeral.js';

/** A jump found in a text: `start` and `end` are UTF-16 offsets of the whole mark, brackets included. */
export interface FoundJump {
  readonly end: number;
  readonly jump: JumpEnd;
  readonly start: number;
}

const MARK = '[①-⑳㉑-㉟⑴-⒇❶-❿]';
const PAGE = '[0-9A-Za-z０-９Ａ-Ｚ〇零一二三四五六七八九十]{1,4}';
const HAN_TO = new RegExp(
  `[（(【]?(?:[►▶→] ?)?(?:下转|下轉|紧接|緊接|转|轉) ?第? ?(${PAGE}) ?[版页頁] ?(${MARK}?) ?[）)】]?$`,
  'u',
);
const HAN_FROM = new RegExp(
  `^[（(【]?(?:[◄◀←] ?)?(?:上接|续自|續自) ?第? ?(${PAGE}) ?[版页頁] ?(${MARK}?) ?[）)】]?`,
  'u',
);
const WESTERN_TO =
  /(?:\(?Continued|\(?Cont['’]?d|\(?Turn|\(?See [A-Z][A-Z' -]{0,30},) (?:on |to )?(?:Page|page|PAGE|p\.) ?([A-Z]{0,2}\d{1,3})(?:, Col(?:umn|\.) ?\d)?\.?\)?$/u;
const WESTERN_FROM = /^\(?(?:Continued|Cont['’]?d) (?:from|From) (?:Page|page|PAGE|p\.) ?([A-Z]{0,2}\d{1,3})\)?/u;

/** The longest jump mark, in UTF-16 units: only this much of a text's end or start is looked at. */
const REACH = 64;

/** The jump at the very end of `text`, which says where the story goes on. */
export function jumpTo(text: string): FoundJump | null {
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from);
  return found(HAN_TO.exec(tail) ?? WESTERN_TO.exec(tail), from);
}

/** The jump at the very start of `text`, which says where the story began. */
export function jumpFrom(text: string): FoundJump | null {
  const head = text.slice(0, REACH);
  return found(HAN_FROM.exec(head) ?? WESTERN_FROM.exec(head), 0);
}

function found(match: RegExpExecArray | null, offset: number): FoundJump | null {
  if (match === null) return null;
  const page = pageNumber(match[1] ?? '');
  if (page === null) return null;
  const start = offset + match.index;
  const jump = { page, mark: match[2] ? match[2] : null, text: match[0] };
  return { start, end: start + match[0].length, jump };
}
