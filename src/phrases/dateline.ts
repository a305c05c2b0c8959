import { HAN, isAt, LETTER, SPACE } from '../chars/classes.js';
import type { Byline } from '../model/article.js';
import { readByline } from './byline.js';

/** A dateline at the start of a paragraph, with the byline in its brackets; `end`: where the body begins, a UTF-16 offset. */
export interface FoundDateline {
  readonly dateline: string;
  readonly bylines: readonly Byline[];
  readonly end: number;
}

/** The longest dateline with its byline, in UTF-16 units. */
const REACH = 160;
const HOUSE =
  '(?:据|據)?(?:本[报報刊网網台臺社]|新华社|新華社|中新社|中新网|中新網|央视新闻|[\\u4e00-\\u9fff]{2,6}[社报報网網台臺])';
const PLACE = '[\\u4e00-\\u9fff·]{0,10}?';
const DATE = '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日';
const HAN_DATELINE = new RegExp(`^[【［]?(${HOUSE}(?:${PLACE}${DATE})?(?:专?[讯訊电電]|专电|專電))[】］]?`, 'u');
const WESTERN =
  /^((?:[A-Z][A-Z.'’-]+)(?:[ ,]+[A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][a-z]{1,9}\.?)?(?:, (?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?(?: \([^)]{2,20}\))?) ?(?:—|–|--|-) ?/u;

/** The dateline that `text` begins with: `本报讯（记者徐某）`, `新华社北京10月19日电 `, `【本報訊】`, `LONDON, Jan. 2 — `; null without one. */
export function readDateline(text: string): FoundDateline | null {
  const head = text.slice(0, REACH);
  return isAt(head, 0, LETTER) ? readWestern(head) : readHan(head);
}

function readHan(head: string): FoundDateline | null {
  const match = HAN_DATELINE.exec(head);
  const dateline = match?.[1];
  if (match === null || dateline === undefined) return null;
  const after = skipSpaces(head, match[0].length);
  const bracket = readBracket(head, after);
  if (bracket !== null) return { dateline, bylines: bracket.bylines, end: skipSpaces(head, bracket.end) };
  const plain = match[0].length > dateline.length;
  // `本报讯员工` is no dateline: an ideograph may follow only a closed bracket, a date, or a space.
  if (!plain && after === match[0].length && isAt(head, after, HAN) && !/日/u.test(dateline)) return null;
  return { dateline, bylines: [], end: after };
}

/** The byline in the brackets that open at `at`. */
function readBracket(head: string, at: number): { readonly bylines: readonly Byline[]; readonly end: number } | null {
  const close = { '（': '）', '(': ')' }[head.charAt(at)];
  const end = close === undefined ? -1 : head.indexOf(close, at);
  const bylines = end < 0 ? null : readByline(head.slice(at + 1, end));
  return bylines === null ? null : { bylines, end: end + 1 };
}

function readWestern(head: string): FoundDateline | null {
  const match = WESTERN.exec(head);
  return match === null ? null : { dateline: match[1] ?? '', bylines: [], end: match[0].length };
}

function skipSpaces(text: string, at: number): number {
  let i = at;
  while (isAt(text, i, SPACE)) i++;
  return i;
}
