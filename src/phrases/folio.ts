import { HAN, isAt } from '../chars/classes.js';
import { readWesternFolio } from './folio-western.js';
import { isPageName, MONTH_ALONE } from './furniture-beside.js';
import { pageNumber } from './numeral.js';
import { bareNumber } from './page-number.js';
import { paperName, swept } from './paper-name.js';
import { composed } from './pattern.js';
import { numberedSection } from './sections.js';
import { HAN_WEEKDAY } from './weekday.js';

/** What a page says of itself; null where it does not. */
export interface PageFacts {
  readonly publication: string | null;
  /** ISO 8601, `2031-03-08`. */
  readonly date: string | null;
  readonly section: string | null;
  /** Arabic digits, or the section page that the paper uses (`A4`). */
  readonly pageLabel: string | null;
}

export const NO_FACTS: PageFacts = { publication: null, date: null, section: null, pageLabel: null };

const HAN_DIGITS = '〇一二三四五六七八九';
const DATE =
  /(\d{4}|[〇零○一二三四五六七八九]{4}) ?[年.\-/] ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[月.\-/] ?(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})/u;
/** By the calendar of the Republic, whose first year was 1912: `中華民國一二○年三月八日`, `民國120年3月8日`. */
const REPUBLIC =
  /民[国國] ?(\d{1,3}|[元〇零○一二三四五六七八九十百廿卅]{1,5}) ?年 ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?日/u;
const BEFORE_REPUBLIC = 1911;
/** What stands in a line with the page, and is neither its section nor the paper. */
const DATE_AND_DAY = composed(
  `(?:\\d{4}|[元〇零○一二三四五六七八九十百廿卅]{1,5}|[国國]\\d{1,3})[年.\\-/][\\d一二三四五六七八九十]{1,3}[月.\\-/][\\d一二三四五六七八九十廿卅]{1,3}日?(?:${HAN_WEEKDAY})?`,
  'u',
);
const WESTERN_DATE = /(?:day,? |^)([A-Z]{3,9})\.? (\d{1,2}),? (\d{4})/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const PAGE =
  /第 ?([\d一二三四五六七八九十]{1,3}) ?[版页頁]|(?:^|[^A-Za-z])([A-Z]\d{1,3})(?!\d)|^(?:Page|PAGE|page|Seite|SEITE|P[áa]gina|P[ÁA]GINA|P[áa]g\.) ([A-Z]?\d{1,3}|\d{1,2}[A-H]|[A-Z][a-z]{2,4}|[A-Z]{3,5})$|^(\d{1,3})版|^(\d{1,3})(?![年月日])(?=[\u4e00-\u9fff]{2,8}$)|(?<=^[\u4e00-\u9fff]{2,8})(\d{1,3})$/u;
const MASTHEAD = /^([\u4e00-\u9fff]{1,9}[报報])(?=第|[A-Z]?\d)/u;

/** Reads a line of furniture: its date, its page, and on a masthead the name of the paper and the section. */
export function readFolio(text: string): PageFacts {
  const bareLabel = bareNumber(text);
  if (bareLabel !== null) return { ...NO_FACTS, pageLabel: bareLabel };
  const clear = swept(text);
  // a stroke between two parts is one, and dirt elsewhere
  const western = readWesternFolio(text) ?? (clear === text ? null : readWesternFolio(clear));
  if (western !== null) {
    const { date, page, paper, section } = western;
    return {
      publication: paper,
      date: date === null ? null : iso(...date),
      section,
      pageLabel: pageNumber(page ?? ''),
    };
  }
  const numbered = numberedSection(clear);
  if (numbered !== null) return { ...NO_FACTS, section: numbered.section, pageLabel: numbered.page };
  const bare = clear.replaceAll(/[ \u3000]/gu, '').replace(DATE_AND_DAY(), '');
  const words = clear.split(/[ \u3000·|｜丨]+/u);
  const page = PAGE.exec(bare) ?? PAGE.exec(clear);
  const label = page === null ? null : pageNumber(page.slice(1).find((found) => found !== undefined) ?? '');
  // a middle dot may stand within the name: `要闻·综合`
  const named =
    (clear.includes('·') ? [clear, ...words] : [...words, clear])
      .map((word) => word.replace(/\d{1,2}$/u, '').trim())
      .find(isPageName) ?? null;
  const masthead =
    paperIn(words) ?? MASTHEAD.exec(bare)?.[1] ?? (named === null ? (paperName(clear) ?? paperName(bare)) : null);
  const own = page !== null && (masthead !== null || page.index === 0);
  const behind = !own ? '' : bare.slice(page.index + page[0].length).replace(/^版?[：:·|｜]?/u, '');
  const after = masthead === null ? behind : behind.replace(masthead, '');
  const section = /^[\u4e00-\u9fff·]{2,10}$/u.test(after) ? after : named;
  return { publication: masthead, date: readDate(clear), section, pageLabel: label };
}

/** The word of a Chinese line that is the name of a paper. */
function paperIn(words: readonly string[]): string | null {
  for (const word of words) {
    const name = !isAt(word, 0, HAN) || isPageName(word) ? null : paperName(word);
    if (name !== null) return name;
  }
  return null;
}

/** The facts of a page from all its folios: the first that says a thing is believed. */
export function gatherFacts(texts: readonly string[]): PageFacts {
  return joinDates(texts)
    .map(readFolio)
    .reduce(
      (known, more) => ({
        publication: known.publication ?? more.publication,
        date: known.date ?? more.date,
        section: known.section ?? more.section,
        pageLabel: known.pageLabel ?? more.pageLabel,
      }),
      NO_FACTS,
    );
}

const DAY = /^\d{1,2}日?$/u;
const WEEKDAY = composed(`^${HAN_WEEKDAY}$`, 'u');

/** The date of a masthead in three lines made one: `2031年3月` / `8` / `星期六`. Without the day of the week the number is that of a page. */
function joinDates(texts: readonly string[]): readonly string[] {
  const at = texts.findIndex((text) => MONTH_ALONE.test(text.trim()));
  if (at < 0) return texts;
  const near = texts.slice(Math.max(0, at - 2), at + 3).map((text) => text.trim());
  const day = [at + 1, at - 1].find((i) => DAY.test(texts[i]?.trim() ?? ''));
  if (day === undefined || !near.some((text) => WEEKDAY().test(text))) return texts;
  const date = `${texts[at]?.trim()}${texts[day]?.trim().replace('日', '')}日`;
  return texts.map((text, i) => (i === at ? date : text)).filter((_, i) => i !== day);
}

function readDate(text: string): string | null {
  const republic = REPUBLIC.exec(text);
  if (republic !== null) {
    const [y, m, d] = republic.slice(1).map((printed) => number(printed === '元' ? '一' : printed));
    return iso((y ?? 0) + BEFORE_REPUBLIC, m ?? 0, d ?? 0);
  }
  const han = DATE.exec(text);
  if (han !== null) return iso(year(han[1] ?? ''), number(han[2] ?? ''), number(han[3] ?? ''));
  const western = WESTERN_DATE.exec(text);
  if (western === null) return null;
  const month = MONTHS.indexOf((western[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return iso(Number(western[3]), month, Number(western[2]));
}

function year(printed: string): number {
  const digits = [...printed.replaceAll(/[零○]/gu, '〇')].map((char) =>
    HAN_DIGITS.includes(char) ? HAN_DIGITS.indexOf(char) : char,
  );
  return Number(digits.join(''));
}

/** Of a day, a month or a year of few figures. */
function number(printed: string): number {
  return Number(pageNumber(printed.replaceAll('○', '〇')));
}

/** Null for a day that no calendar has. */
function iso(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 1500 ? date.toISOString().slice(0, 10) : null;
}
