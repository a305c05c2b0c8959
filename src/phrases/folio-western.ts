import { holdsHan } from '../chars/han.js';
import { paperName } from './paper-name.js';
import { eitherCase, PAPER_WORDS } from './papers.js';
import { findBehind } from './pattern.js';
import { type SectionCut, sectionAtEdge } from './sections.js';

/** The months as they begin in English, French, German, Spanish and Italian, in order. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/u,
  /^f[eé][bv]/u,
  /^(?:mar|mär)/u,
  /^a[pvb]r/u,
  /^ma[iyg]/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^a(?:ug|oû|go)/u,
  /^se[pt]/u,
  /^o[ckt]t/u,
  /^nov/u,
  /^d[eéi][cz]/u,
];
const MONTH_STARTS =
  '(?:jan|ene|gen|f[ée][bv]|mar|mär|a[pvb]r|ma[iyg]|ju[nli]|giu|lug|a(?:ug|oû|go)|se[pt]|o[ckt]t|nov|d[éei][cz])';
const MONTH = `${MONTH_STARTS}[\\p{sc=Latn}]{0,7}\\.?`;
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)';
const DATES = [
  `(?:(?<weekday>${WEEKDAY})(?: (?:morning|evening))?[,.]? )?(?<monthFirst>${MONTH}) (?<dayAfter>\\d{1,2})[,.]? (?<year>\\d{4})`,
  `(?:(?:le )?(?<weekday>${WEEKDAY}),? )?(?:(?:le|den) )?(?<dayFirst>\\d{1,2})(?:er|\\.)? (?:de )?(?<monthAfter>${MONTH}),? (?:de )?(?<year>\\d{4})`,
  // the issue of two days
  `(?<weekday>${WEEKDAY}) (?<dayFirst>\\d{1,2})\\.?,? (?:(?:et|and|und|y|e|&|/) )?${WEEKDAY} \\d{1,2}\\.? (?<monthAfter>${MONTH}),? (?<year>\\d{4})`,
  `(?<weekday>${WEEKDAY}),? (?:den )?(?<dayFirst>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.(?:(?<year>\\d{4})|\\d\\d)`,
];
const ISSUE =
  '(?:vol\\. ?[\\divxlc]{1,5}|n[or]\\. ?[\\d,]{1,7}|n° ?\\d{1,6}|\\d{1,3}(?:e|me|ème|\\.) ?(?:année|jahrgang))';
/** What one copy costs. */
const PRICE = '\\d{1,3} (?:centimes|cents|pfennig)';
/** The edition that a page was made for, as some print it: `1GM`. */
const EDITION = '\\d[A-Z]{2}|(?:city|first|second|late|final) edition|(?:morgen|abend|mittag)(?:blatt|ausgabe)';
const PAGE =
  '(?:page|seite|pagina|página|p\\.) ?(?<named>[a-z]?-?\\d{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?<bare>[A-Z]-?\\d{1,2}|\\d{1,2}[A-H]|\\d{1,3})';
const WEB = 'www\\.[a-z\\d.-]{3,40}';
/** Where the paper is called. */
const DESK = '(?:news ?desk|telephone|tel\\.?|phone):? [a-z]{0,16} ?[\\d ()/-]{5,16}';
/** What such a line is made of, at its start or its end. */
const PARTS = [...DATES, ISSUE, PRICE, EDITION, PAGE, WEB, DESK];

const SEPARATOR = '[ ,:|/•·■—–*.-]{0,6}';
const findAtStart = findBehind(
  new RegExp(
    `^(?:[A-Z]?-?\\d|le (?:\\d|${WEEKDAY})|www|page|seite|p[aá]gina|p\\.|vol|n[or]\\.|n°|city|first|second|late|final|morgen|abend|mittag|${WEEKDAY}|${MONTH_STARTS})`,
    'iu',
  ),
  PARTS.map((part) => `^(?:${part})(?![\\p{sc=Latn}\\d])${SEPARATOR}`),
  'iu',
);
const findAtEnd = findBehind(
  /(?:\d[a-z]{0,2}|[ivxlc,]|edition|année|jahrgang|blatt|ausgabe|centimes|cents|pfennig|\.[a-z]{2,9})[ .]{0,2}$/iu,
  PARTS.map((part) => `(?:^|(?<=[ ,:|/•·■—–*.-]))(?:${part})[ .]{0,2}$`),
  'iu',
);
/** How papers are called, or what that ends in. */
const PAPERS = `${eitherCase(PAPER_WORDS)}|Zeitung|ZEITUNG|Nachrichten|Journal|Matin|Presse|Éclair`;
const PAPER_ENDINGS = 'zeitung|blatt|bote|anzeiger';
const PAPER_WORD = new RegExp(`${PAPERS}|${PAPER_ENDINGS}`, 'u');
const findPaper = findBehind(
  PAPER_WORD,
  [
    `^(?:(?:[Tt]he|THE|[Ll][ea]|[Dd](?:ie|as|er)) (?:\\p{Lu}[\\p{sc=Latn}’.-]{1,20} ){0,3}|(?:\\p{Lu}[\\p{sc=Latn}’.-]{1,20} ){1,3})(?:\\p{Lu}\\p{sc=Latn}{2,14}-)?(?:${PAPERS}|[\\p{sc=Latn}]{3,12}(?:${PAPER_ENDINGS}))$`,
  ],
  'u',
);
/** A month with its year; a folio has one, a day of the week, or the name of a paper or of a section. */
const YEAR = new RegExp(`${MONTH_STARTS}[^\\s\\d]{0,9} (?:de )?(?:\\d{1,2},? )?\\d{4}`, 'iu');
const NUMERIC = /\d\.\d{1,2}\.\d\d/u;
const LIKELY = /page|seite|p\. ?\d|\d{4}|\d\.\d\d|^[A-Z]?\d{1,3} |[ |•][A-Z]?\d{1,3}$/iu;
/** The place of printing before a date. */
const isPlace = (text: string): boolean => /^\p{Lu}{3,20}(?: \p{Lu}{3,20})?$/u.test(text);
/** A name of two words or more with capitals, whatever it is: that of a paper where weekday, year and page stand beside it. */
const isName = (text: string): boolean =>
  /^\p{Lu}[\p{sc=Latn}’'.-]{1,20}(?: (?:\p{Lu}|d[aeiou]|del|of)[\p{sc=Latn}’'.-]{0,20}){1,4}$/u.test(text) &&
  !OF_ISSUE.test(text);
/** One word of two: `Nord-Wending`. */
const isHyphened = (text: string): boolean => /^\p{Lu}\p{sc=Latn}{2,14}-\p{Lu}\p{sc=Latn}{2,14}$/u.test(text);
/** `Wending, Ohio`, `WENDING, OHIO`, `Wending, N. C`, and the name of a paper with its town. */
export const isPlaceWithState = (text: string): boolean =>
  /^\p{Lu}[\p{sc=Latn}’'.-]{1,20}(?: \p{Lu}[\p{sc=Latn}’'.-]{1,20}){0,3}, ?\p{Lu}[\p{sc=Latn}.]{1,20}(?: \p{Lu}[\p{sc=Latn}.]{0,20})?$/u.test(
    text,
  );
const OF_ISSUE = /(?<!\p{sc=Latn})(?:n[or]|nro|num|vol|jahrg|jahrgang|année)(?!\p{sc=Latn})/iu;
const EDGES = /^[ ,:|/•·■—–*.-]{1,6}|[ ,:|/•·■—–*.-]{1,6}$/gu;
/** A page before its section, or behind a stroke: `10 | News`, `C2 Sports`, `LOCAL / 21`. The other way it points to a page: `Sports, C1`. */
const SECTION_AND_PAGE =
  /^(?:\d{1,3} ?[|/•·] ?\p{Lu}|[A-H]-?\d{1,2}[ |/•·]{1,3}\p{Lu}|\p{Lu}[\p{sc=Latn} &]{1,24}[|/•·] ?\d{1,3}$|(?:page|seite) )/iu;
/** Parts of the longest such line. */
const MOST_PARTS = 4;
const LONGEST = 90;

/** What a Western folio says, in its own words; `null` where it does not say it. */
export interface WesternFolio {
  readonly paper: string | null;
  readonly page: string | null;
  readonly section: string | null;
  /** Year, month and day. */
  readonly date: readonly [year: number, month: number, day: number] | null;
}

/** The same while it is read; `rest`: what no part is found in so far. */
interface Reading {
  paper: string | null;
  page: string | null;
  section: string | null;
  date: WesternFolio['date'];
  /** A date is in it that has its day of the week. */
  weekday: boolean;
  rest: string;
}

/**
 * Reads a line that is made of nothing but the name of a paper, a section, a page and a date, two of them or more, or a date
 * with its weekday and year alone; null where anything else is in it. Section and page alone are one where a stroke or the letter of the
 * section parts them; `NEWS 7` is none.
 *
 *     The Quillhaven Gazette   Page 4        SPORTS A4 | TUESDAY, MARCH 4, 2031 | THE HERALD        JEUDI 18 DÉCEMBRE 2031
 */
export function readWesternFolio(text: string): WesternFolio | null {
  if (text.length > LONGEST || !/\d/u.test(text) || holdsHan(text) || !LIKELY.test(text)) return null;
  const whole = text.trim();
  const paged = SECTION_AND_PAGE.test(whole);
  if (!paged && !YEAR.test(whole) && !NUMERIC.test(whole) && !PAPER_WORD.test(whole)) return null;
  const found: Reading = { paper: null, page: null, section: null, date: null, weekday: false, rest: whole };
  for (let i = 0; i < MOST_PARTS; i++) {
    const before = found.rest;
    peel(found, findAtStart(found.rest));
    peel(found, findAtEnd(found.rest));
    peelSection(found);
    if (found.rest === before) break;
  }
  if (found.page === null && found.date === null && !found.weekday) return null;
  if (!takeRest(found)) return null;
  return isEnough(found, paged) ? found : null;
}

function peel(found: Reading, match: RegExpExecArray | null): void {
  if (match === null) return;
  const { rest } = found;
  const { bare, named: page } = match.groups ?? {};
  found.weekday ||= match.groups?.['weekday'] !== undefined;
  found.page ??= page ?? bare ?? null;
  found.date ??= dateOf(match.groups ?? {});
  found.rest = (match.index === 0 ? rest.slice(match[0].length) : rest.slice(0, match.index)).replaceAll(EDGES, '');
}

function peelSection(found: Reading): void {
  if (found.section !== null) return;
  const cut = sectionAtEdge(found.rest, true) ?? sectionAtEdge(found.rest, false);
  if (cut === null || (isPaper(found.rest) && !standsApart(cut, found.rest.startsWith(cut.section)))) return;
  found.section = cut.section;
  found.rest = cut.rest.replaceAll(EDGES, '');
}

/** A section and not a word of the paper's name: that has its article behind it, or the one is in capitals and the other is not. */
function standsApart({ section, rest }: SectionCut, first: boolean): boolean {
  if (!isPaper(rest)) return false;
  return (first && ARTICLE.test(rest)) || isCapitals(section) !== isCapitals(rest);
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();
const ARTICLE = /^(?:The|L[aeo]s?|El|Il|D(?:er|ie|as)|THE|L[AEO]S?|EL|IL|D(?:ER|IE|AS)) |^L['’]/u;

/** Some print their name in small letters: `the herald`. */
const isPaper = (text: string): boolean =>
  text !== '' &&
  [text, text.replace(SMALL_NAME, capitalized)].some((name) => findPaper(name) !== null || paperName(name) !== null);

const SMALL_NAME = /^the(?: \p{Ll}{2,14}){1,3}$/u;
const capitalized = (name: string): string => name.replaceAll(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase());

/** What is left names the paper or the place of printing; false where it is something else. */
function takeRest(found: Reading): boolean {
  const { date, page, rest, weekday } = found;
  if (rest === '') return true;
  const dated = weekday && date !== null;
  const [first = '', place] = rest.split(/, ?/u);
  if (place !== undefined) {
    // `Dawn Herald, Wending`: the town of the paper; `Wending, Ohio`: that of the paper over it
    if (!dated || !isPlaceWithState(rest)) return false;
    found.paper = isPaper(first) ? first : null;
    return true;
  }
  const named =
    isPaper(rest) ||
    (weekday && page !== null && (isName(rest) || isHyphened(rest))) ||
    ((dated || (date !== null && page !== null)) && ARTICLE.test(rest) && isName(rest));
  found.paper = named ? rest : null;
  if (named || (date !== null && isPlace(rest))) return true;
  // a section of the paper's own, and its name: `VALLÉE DE L’AVAL L’Écho de Wending`
  if (!dated || page === null || OF_ISSUE.test(rest) || !isNames(rest)) return false;
  found.paper = PAPER_AT_END.exec(rest)?.[0].trim() ?? null;
  return true;
}

/** Words with capitals and small ones between, and no sentence. */
const isNames = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length <= MOST_NAMES &&
    words.every((word) =>
      /^(?:[\p{Lu}&/–—-]|[dl]['’]\p{Lu}|(?:d[eu]s?|la|les?|et|of|and|the|und|von|der)$)/u.test(word),
    )
  );
};
const MOST_NAMES = 9;
const PAPER_AT_END = / (?:The|Le|La|Die|Der|Das) (?:\S{1,20} ){0,3}\S{1,20}$| L['’]\S{1,20}(?: \S{1,20}){0,3}$/u;

function isEnough({ date, page, paper, section, weekday }: Reading, paged: boolean): boolean {
  if (section !== null && paper === null && !weekday) return date === null && paged;
  const parts = [paper, page, date].filter((part) => part !== null).length;
  return parts >= 2 || weekday;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): WesternFolio['date'] {
  const year = groups['year'];
  if (year === undefined) return null;
  const name = (groups['monthFirst'] ?? groups['monthAfter'] ?? '').toLowerCase();
  const month = Number(groups['monthNumber'] ?? MONTHS.findIndex((start) => start.test(name)) + 1);
  return [Number(year), month, Number(groups['dayAfter'] ?? groups['dayFirst'])];
}
