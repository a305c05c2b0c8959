import { cells } from '../chars/width.js';
import { isBareName } from '../phrases/person.js';
import { isWholeTitle } from '../phrases/title.js';

/** How many lines of a head stand over its headline in small type, and how many under it. */
export interface Tiers {
  readonly over: number;
  readonly under: number;
}

export const NO_TIERS: Tiers = { over: 0, under: 0 };

/** A line in small type holds at least so many times the cells of the longest line in large type beside it. */
const SMALLER = 1.25;
/** And so many cells more, whatever the share: lines of two and three characters are alike. */
const LEAST_MORE = 4;
/** So many where the other end of the head has shown that its type is small. */
const LEAST_WIDER = 2;
/** One wider line could be a headline that was broken unevenly; two lines of even width beside it tell. */
const EVEN_LINES = 2;

/** What a leader said or asked for, over the headline: `陈某某在调研水网建设时强调`. */
const SAYS = /(?:强调|強調|指出|要求时?|提出|表示)$/u;
/** On what occasion, over it: `在全省水网建设工作会议上`, `向建县三十周年献礼`, `为早日通水而奋斗`. */
const OCCASION = /^(?:在.{4,24}(?:会|會)上|向.{2,24}(?:献礼|獻禮)|(?:为|為).{4,24}而(?:奋斗|奮鬥|努力))$/u;
/** A deck that tells the story in sentences: no headline has so many characters and marks between them. */
const TOLD = { characters: 24, marks: 2 };
/** Who else was there, under it: `李某某出席`, `王某某 赵某某参加`, `陈某某主持并讲话`; and both, `陈某某主持 李某某出席`. */
const ATTENDS =
  /([\u4e00-\u9fff、 ]{2,16}?)(?:参加|參加|出席|主持|陪同|列席)(?:并|並)?(?:讲话|講話|致辞|致辭|作报告|作報告)?(?:[ \u3000]|$)/uy;

function tellsWhoCame(line: string): boolean {
  for (let at = 0; at < line.length; at = ATTENDS.lastIndex) {
    ATTENDS.lastIndex = at;
    const names = ATTENDS.exec(line)?.[1];
    if (names === undefined || !isBareName(names.replaceAll('、', ' '))) return false;
  }
  return line !== '';
}

/** How many lines at the end of a head tell the story in sentences. */
function linesThatTell(lines: readonly string[]): number {
  const at = lines.findIndex((line, i) => i > 0 && /[，；]/u.test(line));
  // a headline of several clauses has spaces between them: with such marks over them too, the lines are running text
  if (at < 0 || lines.slice(0, at).some((line) => /[，；。]|：$/u.test(line))) return 0;
  const text = lines.slice(at).join('');
  const marks = text.match(/[，；。]/gu)?.length ?? 0;
  return text.length >= TOLD.characters && marks >= TOLD.marks ? lines.length - at : 0;
}

/**
 * Tells by their widths which lines of a Chinese head are set smaller than its headline. All of them span the same columns, so that
 * the smaller the type, the more characters a line holds:
 *
 *     城北排水管改造工地渗水 施工方昨起停工检查        kicker
 *     三十户连夜搬离                                  headline
 *     区里先付房租
 *     楼体倾斜率已超过警戒值 专家组今日进场 补偿另议    deck
 *
 * Two lines alone tell nothing, unless each is of two clauses: the second may be what the first had no room for. What leaders
 * said and on what occasion stands over a headline, who else was there and what tells the story in sentences under it,
 * whatever their widths.
 * `measured`: false where boxes were moved, and widths tell nothing.
 */
export function tiersOf(lines: readonly string[], measured = true): Tiers {
  const opening = lines[0] ?? '';
  const said = lines.length > 1 && (SAYS.test(opening) || OCCASION.test(opening)) ? 1 : 0;
  const there = lines.length > said + 1 && tellsWhoCame(lines.at(-1) ?? '') ? 1 : linesThatTell(lines.slice(said));
  const between = lines.slice(said, lines.length - there);
  const byWidth = measured ? tiersByWidth(between, lines.at(-1) ?? '') : NO_TIERS;
  return { over: said + byWidth.over, under: there + byWidth.under };
}

/** `end`: the last line of the whole head. */
function tiersByWidth(lines: readonly string[], end: string): Tiers {
  if (lines.length <= EVEN_LINES) return standsOver(lines) ? { over: 1, under: 0 } : NO_TIERS;
  const widths = lines.map((line) => cells(line, 2));
  const deck = linesOfDeck(widths);
  if (deck.under > 0) return deck;
  const [first = 0, last = 0, middle] = [widths[0], widths.at(-1), widths.slice(1, -1)];
  // beside one line in small type, the other end of a headline of two lines needs only be wider
  const least = middle.length > 1 ? 1 : SMALLER;
  const stands = Math.max(first, last);
  const both = isSmaller(stands, middle, SMALLER) && isSmaller(Math.min(first, last), middle, least);
  const top = both || isSmaller(first, widths.slice(1), SMALLER);
  const under = both || (!top && isSmaller(last, widths.slice(0, -1), SMALLER));
  // what a notice is about is its title, however small
  return { over: top ? 1 : 0, under: under && !isWholeTitle(end) ? 1 : 0 };
}

/**
 * A deck of several lines in small type under one or two in large, over which one in small may stand: all but its last line
 * are wider, and that is no narrower. A headline that is wrapped has its short line at its end.
 */
function linesOfDeck(widths: readonly number[]): Tiers {
  const last = widths.at(-1) ?? 0;
  for (const large of [1, 2])
    for (const over of [0, 1]) {
      const own = widths.slice(over, over + large);
      const full = widths.slice(over + large, -1);
      const small = over === 0 ? full : [...full, widths[0] ?? 0];
      if (full.length < 1 || full.length > 2 || last < Math.max(...own)) continue;
      if (small.every((width) => isSmaller(width, own, SMALLER))) return { over, under: full.length + 1 };
    }
  return NO_TIERS;
}

/** Of two lines of two clauses each, the wider one stands over the other: it is no half of a headline. */
function standsOver(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines;
  return [first, second].every((line) => CLAUSES.test(line)) && cells(first, 2) >= cells(second, 2) + LEAST_MORE;
}

/** Two clauses with a space between them. */
const CLAUSES = /^[^ \u3000，。]{4,14}[ \u3000][^ \u3000，。]{4,14}$/u;

/** A line of `width` cells is in smaller type than the others: it holds `times` as many as the longest of them. */
function isSmaller(width: number, others: readonly number[], times: number): boolean {
  const longest = Math.max(...others);
  return width >= longest * times && width >= longest + (times === 1 ? LEAST_WIDER : LEAST_MORE);
}
