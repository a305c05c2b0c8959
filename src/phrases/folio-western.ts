import { holdsHan } from '../chars/han.js';
import { eitherCase, PAPER_WORDS } from './papers.js';
import { findBehind } from './pattern.js';

/** The months as they begin in English, French and German, in order. */
const MONTHS: readonly RegExp[] = [
  /^jan/u,
  /^f[eé][bv]/u,
  /^(?:mar|mär)/u,
  /^a[pv]r/u,
  /^ma[iy]/u,
  /^(?:jun|juin)/u,
  /^(?:jul|juil)/u,
  /^a(?:ug|oû)/u,
  /^sep/u,
  /^o[ck]t/u,
  /^nov/u,
  /^d[eé][cz]/u,
];
const MONTH_STARTS = '(?:jan|f[ée][bv]|mar|mär|a[pv]r|ma[iy]|ju[nli]|a(?:ug|oû)|sep|o[ck]t|nov|d[ée][cz])';
const MONTH = `${MONTH_STARTS}[\\p{L}]{0,7}\\.?`;
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)';
const DATES = [
  `(?:(?<weekday>${WEEKDAY}),? )?(?<monthFirst>${MONTH}) (?<dayAfter>\\d{1,2}),? (?<year>\\d{4})`,
  `(?:(?<weekday>${WEEKDAY}),? )?(?:le )?(?<dayFirst>\\d{1,2})(?:er|\\.)? (?<monthAfter>${MONTH}),? (?<year>\\d{4})`,
];
const ISSUE = '(?:vol\\. ?[\\divxlc]{1,5}|no\\. ?[\\d,]{1,7})';
const PAGE = '(?:page|seite|p\\.) ?(?<named>[a-z]?-?\\d{1,3}[a-z]?)|(?<bare>[A-Z]-?\\d{1,2}|\\d{1,3})';
/** What such a line is made of, at its start or its end. */
const PARTS = [...DATES, ISSUE, PAGE];

const SEPARATOR = '[ ,|•·—–*.-]{0,6}';
const findAtStart = findBehind(
  new RegExp(`^(?:[A-Z]?-?\\d|le \\d|page|seite|p\\.|vol|no\\.|${WEEKDAY}|${MONTH_STARTS})`, 'iu'),
  PARTS.map((part) => `^(?:${part})(?![\\p{L}\\d])${SEPARATOR}`),
  'iu',
);
const findAtEnd = findBehind(
  /(?:\d[a-z]?|[ivxlc,])[ .]{0,2}$/iu,
  PARTS.map((part) => `(?:^|(?<=[ ,|•·—–*.-]))(?:${part})[ .]{0,2}$`),
  'iu',
);
/** How papers are called, or what that ends in. */
const PAPERS = `${eitherCase(PAPER_WORDS)}|Zeitung|ZEITUNG|Nachrichten|Journal|Matin|Presse|Éclair`;
const PAPER_ENDINGS = 'zeitung|blatt|bote|anzeiger';
const PAPER_WORD = new RegExp(`${PAPERS}|${PAPER_ENDINGS}`, 'u');
const findPaper = findBehind(
  PAPER_WORD,
  [
    `^(?:(?:[Tt]he|THE|[Ll][ea]|[Dd](?:ie|as|er)) (?:\\p{Lu}[\\p{L}’.-]{1,20} ){0,3}|(?:\\p{Lu}[\\p{L}’.-]{1,20} ){1,3})(?:\\p{Lu}\\p{L}{2,14}-)?(?:${PAPERS}|[\\p{L}]{3,12}(?:${PAPER_ENDINGS}))$`,
  ],
  'u',
);
/** A month with its year; a folio has one or a paper's name. */
const YEAR = new RegExp(`${MONTH_STARTS}[^\\s\\d]{0,9} (?:\\d{1,2},? )?\\d{4}`, 'iu');
const LIKELY = /page|seite|p\. ?\d|\d{4}|^[A-Z]?\d{1,3} |[ |•][A-Z]?\d{1,3}$/iu;
/** The place of printing before a date. */
const isPlace = (text: string): boolean => /^\p{Lu}{3,20}(?: \p{Lu}{3,20})?$/u.test(text);
const LONGEST = 90;

/** What a Western folio says, in its own words; `null` where it does not say it. */
export interface WesternFolio {
  readonly paper: string | null;
  readonly page: string | null;
  /** Year, month and day. */
  readonly date: readonly [year: number, month: number, day: number] | null;
}

/**
 * Reads a line that is made of nothing but the name of a paper, a page and a date, two of them or more, or a date with
 * its weekday and year alone; null where anything else is in it.
 *
 *     The Quillhaven Gazette   Page 4        A4 | TUESDAY, MARCH 4, 2031 | THE HERALD        JEUDI 18 DÉCEMBRE 2031
 */
export function readWesternFolio(text: string): WesternFolio | null {
  if (text.length > LONGEST || !/\d/u.test(text) || holdsHan(text) || !LIKELY.test(text)) return null;
  if (!YEAR.test(text) && !PAPER_WORD.test(text)) return null;
  const found: { paper: string | null; page: string | null; date: WesternFolio['date'] } = {
    paper: null,
    page: null,
    date: null,
  };
  let rest = text.trim();
  let weekday = false;
  for (const find of [findAtStart, findAtStart, findAtEnd, findAtEnd]) {
    const match = find(rest);
    if (match === null) continue;
    const { bare, named: page } = match.groups ?? {};
    weekday ||= match.groups?.['weekday'] !== undefined;
    found.page ??= page ?? bare ?? null;
    found.date ??= dateOf(match.groups ?? {});
    rest = (match.index === 0 ? rest.slice(match[0].length) : rest.slice(0, match.index)).replaceAll(
      /^[ ,|•·—–*.-]{1,6}|[ ,|•·—–*.-]{1,6}$/gu,
      '',
    );
  }
  if (found.page === null && found.date === null) return null;
  const named = rest !== '' && findPaper(rest) !== null;
  const placed = found.date !== null && !named && isPlace(rest);
  if (rest !== '' && !placed && !named) return null;
  found.paper = rest === '' || placed ? null : rest;
  const parts = [found.paper, found.page, found.date].filter((part) => part !== null).length;
  return parts >= 2 || (parts === 1 && weekday) ? found : null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): WesternFolio['date'] {
  const year = groups['year'];
  if (year === undefined) return null;
  const name = (groups['monthFirst'] ?? groups['monthAfter'] ?? '').toLowerCase();
  const month = MONTHS.findIndex((start) => start.test(name)) + 1;
  return [Number(year), month, Number(groups['dayAfter'] ?? groups['dayFirst'])];
}
