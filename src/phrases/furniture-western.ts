import { once } from '../chars/once.js';
import { CROSS_REFERENCE, FRENCH_REFERENCE, SEE_PAGE } from './cross-reference.js';
import type { FurnitureCue } from './furniture-cue.js';
import { NUMBERED_SECTION_CUE } from './furniture-folio.js';
import { PRICE_CUES } from './furniture-price.js';
import { SPECKS, STRAY_LETTERS } from './furniture-specks.js';
import { need } from './needs.js';
import { STARS } from './ornament.js';
import { composed } from './pattern.js';
import { isSectionRubric } from './rubric.js';

/** The cue of a line that points to a page inside the paper. */
export const SECTION_PAGE = 'section-page';

/** Cues of lines that tell of other pages than their own. */
export const OF_OTHER_PAGES: ReadonlySet<string> = new Set([
  SECTION_PAGE,
  CROSS_REFERENCE.name,
  FRENCH_REFERENCE.name,
  'index-line',
  'teaser',
]);

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FIGURES = '0123456789';
const ARROWS = '»›▶►→';
const DIGIT = need(FIGURES);
const WEEKDAY = '(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:DAY|day)';
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?';
/** A whole date as mastheads print it: `FRIDAY, MARCH 4, 2031`, `Friday 4 March 2031`. */
const DATED = composed(
  `${WEEKDAY}(?: (?:MORNING|EVENING|Morning|Evening))?[,.]? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})[,.]? \\d{4}`,
  'u',
);
/** And what else stands there: a price, a number of pages, an edition, an address, the year it was founded. */
const STRIP_MARK = once(
  () =>
    /[$£€₹¢] ?\d|\d ?[¢p](?![\p{sc=Latn}])|(?<!\p{sc=Latn})(?:Rs\.? ?\d|(?:PAGES|pages)(?!\p{sc=Latn})|(?:EDITION|Edition)(?!\p{sc=Latn})|PRICE|Price|CENTS|(?:SINCE|Since|ESTABLISHED|Established|FOUNDED|Founded) \d{4}|(?:VOL|Vol)\.? ?[\dIVXLC]|(?:NO|No)\. ?\d|Printed (?:at|by|and))|\.(?:com|org|net|co\.uk|in|example)(?!\p{sc=Latn})/u,
);
const VOLUME = once(
  () => /(?<!\p{sc=Latn})Vol(?:\.|ume)? ?[\dIVXLC]{1,8}[.,]?[ .…—–|•·-]{0,5}(?:No|Nos|Number|Issue|№)\.? ?\d[\d,]*/iu,
);
const RUNNING = once(() => / (?:was|were|is|are|said|had|has|that|which|who) /u);

const isStrip = (text: string): boolean =>
  DATED().test(text) && STRIP_MARK().test(text.replace(DATED(), '')) && !RUNNING().test(text);

const COPYRIGHT = once(
  () =>
    /^(?:Entire contents )?(?:©|\([Cc]\)|Copyright|COPYRIGHT),? ?(?:©|\([Cc]\))? ?(?:19|20)\d\d|(?:All rights reserved|ALL RIGHTS RESERVED)\.?$/u,
);
const IMPRINT = once(
  () =>
    /^(?:(?:Printed|PRINTED|Published|PUBLISHED)(?: (?:and|AND|&) (?:[Pp]ublished|PUBLISHED|[Pp]rinted))?(?: daily| weekly)?,? (?:(?:by|BY|for|FOR) .*(?:Ltd|LTD|Limited|LIMITED|Inc|LLC|Printers|Printing|PRINTING|Newspapers|Media|Newsprint|Works|Press)|(?:at|AT) .*(?:Press|PRESS|Street|Road|Printers|Works|•))|.{0,60} is a member of the .{0,40}Press |(?:Registered|REGISTERED) (?:as a newspaper )?at the (?:G\.?P\.?O|General Post|Post Office)|(?:Entered|ENTERED) as second|(?:ISSN|USPS) \d|(?:POSTMASTER|Postmaster):? [Ss]end)/u,
);
const PAGE = '[A-H]-?\\d{1,2}';
const INDEXED = "\\p{Lu}[\\p{sc=Latn}&'’/ -]{2,22}?";
/** `Advice D4 Business B6`, the last page perhaps on the next line. */
const INDEX_LINE = composed(
  `^${INDEXED}[ .…,]{1,12}${PAGE}(?:-\\d{1,2})?(?:[ ,;|•·]{1,4}${INDEXED}[ .…,]{1,12}${PAGE}(?:-\\d{1,2})?){1,6}(?:[ ,;|•·]{1,4}${INDEXED})?$`,
  'u',
);
const LEADERS = composed(`^${INDEXED} ?(?:[.…·] ?){3,60}(?:[A-H]?-?\\d{1,2}[A-H]?)(?:[-–,] ?\\d{1,2})?$`, 'u');
/** `City 2, 3; Bridge 4; Wireless 10`: sections and pages of the whole paper. */
const INDEX_LIST = once(() => /^(?:\p{Lu}[\p{sc=Latn}’'& -]{1,24} \d{1,3}(?:, ?\d{1,3})*(?:; ?|\.?$)){3,14}$/u);
const WEATHER =
  /^(?:(?:Today|Tonight|Tomorrow|TODAY)[:,] ?)?(?:[Hh]ighs?|HIGH|[Ll]ows?|LOW|Hi|Lo)[:, ] ?-?\d{1,3}(?:°[FC]?)?[.,;/| ]{1,3}(?:[Ll]ows?|LOW|Lo|[Hh]ighs?|HIGH|Hi)[:, ] ?-?\d{1,3}(?:°[FC]?)?\.?$/u;
const SECTIONS =
  '(?:SPORTS?|Sports?|BUSINESS|Business|LOCAL|Local|NATION|Nation|WORLD|World|LIFE|Life|LIFESTYLE|Lifestyle|FOOD|Food|ARTS|Arts|OPINION|Opinion|METRO|Metro|CITY|City|STATE|State|FEATURES|Features|TRAVEL|Travel|MONEY|Money|HEALTH|Health|CULTURE|Culture|TV|NATIONAL|National|INTERNATIONAL|International|REGION|Region|ENTERTAINMENT|Entertainment|CLASSIFIEDS?|Classifieds?|OBITUARIES|Obituaries|WEATHER|Weather|NEWS|News|LETTERS|Letters|REVIEW|Review)';
const SECTION_REF = composed(
  `^(?:${SECTIONS}|Details|Story|Full story)(?:,| ?[»›▶►→|•:/-])? ?(?:(?:PAGES?|Pages?|P\\.|p\\.) ?(?:[A-H]-?)?\\d{1,3}|${PAGE})(?: ?[»›▶►→>])?$`,
  'u',
);
const ARROWED = once(() => /^[»›▶►→] ?(?:PAGES?|Pages?) ?[A-H]?-?\d{1,3}$/u);

/** Lines of a Western masthead, imprint or contents box that are known by themselves. */
export const WESTERN_CUES: readonly FurnitureCue[] = [
  {
    name: 'volume-line',
    why: 'Western mastheads print volume and number',
    begins: CAPITALS + FIGURES,
    needs: DIGIT,
    says: (text) => VOLUME().test(text) && !RUNNING().test(text),
    knows: [
      'Vol. 41 No. 126',
      'VOL. CXVI ... ISSUE 18',
      'VOL. XXI. NO. 54. PORT ELLERY, MARCH 4, 1901.',
      'Vol. XIV.—No. 716. Tuesday',
      'Copyright 2031 Herald Media. Volume 57, No. 4',
    ],
    leaves: ['Volume of trade rose', 'Vol. 3 is lost', 'Vol. 3, No. 4 was lost'],
  },
  {
    name: 'date-strip',
    why: 'under the name of the paper stand its date, its price, where it is found and how old it is',
    begins: CAPITALS + FIGURES,
    needs: DIGIT,
    says: isStrip,
    knows: [
      'FRIDAY, MARCH 4, 2031 SERVING THE COAST SINCE 1868 HERALD.EXAMPLE $2.50',
      'Printed at Wending and Port Ellery • Tuesday, March 4, 2031 • City Edition • 16 pages',
      'Tuesday 4 March 2031 £1.20',
    ],
    leaves: [
      'On Friday, March 4, 2031 the price was raised to $2.50',
      'The fair opens Friday, March 4, 2031, at the old mill',
    ],
  },
  {
    name: 'western-imprint',
    why: 'who printed and published the paper, at its foot',
    begins: CAPITALS,
    says: (text) => text.length > 12 && IMPRINT().test(text),
    knows: [
      'Printed and published by Wending Newspapers Ltd, 4 Mill Street',
      'Registered as a newspaper at the Post Office',
      'The Herald is a member of the Northern Press Council',
    ],
    leaves: ['Published by the council, it says', 'Printed matter rose', 'She is a member of the press'],
  },
  {
    name: 'index-line',
    why: 'the index names sections and their pages, several on a line or with leaders between',
    begins: CAPITALS,
    needs: DIGIT,
    says: (text) => INDEX_LINE().test(text) || LEADERS().test(text) || INDEX_LIST().test(text),
    knows: [
      'Advice D4 Business B6 Comics D5',
      'Lottery A2 Deaths B4 Opinion',
      'Classified . . . . . B5',
      'City 2, 3; Bridge 4; Crossword 11; Sport 13, 14',
      'Sport ....... 28',
    ],
    leaves: ['Aldermoor 2 Wending 1', 'Ferry A2', 'The A2 and the A3 were closed'],
  },
  {
    name: SECTION_PAGE,
    why: 'a line that points from a title above it to the page of a section',
    begins: CAPITALS + ARROWS,
    needs: DIGIT,
    says: (text) => SECTION_REF().test(text) || ARROWED().test(text),
    knows: ['SPORT » PAGE 14', 'BUSINESS » PAGE 12', 'Sports, C1', 'Details, Page 3', 'World | A7', '» PAGE 3'],
    leaves: ['Sport on 14 channels', 'Storm, C1', 'News of 4'],
  },
  CROSS_REFERENCE,
  FRENCH_REFERENCE,
  SEE_PAGE,
  SPECKS,
  STARS,
  {
    name: 'weather-line',
    why: 'the weather in a word, beside the name of the paper',
    begins: CAPITALS,
    needs: DIGIT,
    says: (text) => WEATHER.test(text),
    knows: ['High 44. Low 31.', 'HIGH 72° LOW 55°', 'Today: High 44, Low 31'],
    leaves: ['High 44 floors up', 'Low 31'],
  },
  {
    name: 'index-label',
    why: 'what stands over the box of contents',
    begins: 'ICO',
    says: (text) =>
      /^(?:(?:ON )?OTHER PAGES|INSIDE(?: TODAY| THIS WEEK| THE PAPER)?|INDEX|CONTENTS|IN THIS ISSUE|INSIDE THIS ISSUE)$/u.test(
        text,
      ),
    knows: ['INSIDE', 'INDEX', 'INSIDE TODAY'],
    leaves: ['INSIDE THE MILL', 'Inside', 'INDEXES'],
  },
  {
    name: 'story-label',
    why: 'the paper says of a story that no other has it, between its head and its byline',
    begins: 'EWB',
    says: (text) => /^(?:EXCLUSIVE|WORLD EXCLUSIVE|EXCLUSIVE REPORT|BREAKING NEWS)$/u.test(text),
    knows: ['EXCLUSIVE', 'WORLD EXCLUSIVE'],
    leaves: ['EXCLUSIVE CLUB SHUTS', 'Exclusive'],
  },
  {
    name: 'printer-mark',
    why: 'the printer’s marks of the four inks',
    begins: 'C',
    says: (text) => /^C ?M ?Y ?K(?: [A-Z]{2,4}(?:-[A-Z]{2,4})?)?$/u.test(text),
    knows: ['CM YK', 'C M Y K', 'CMYK', 'CM YK ND-WEN'],
    leaves: ['CMYK inks', 'CM'],
  },
];

const TITLE_RUBRIC =
  /^(?:In Brief|In brief|News in Brief|News in brief|Weather|Lottery|Inside|Inside today|Inside Today|Index|Today|Online|Letters|Letters to the Editor|Opinion|Comment|Sports?|Local News|Classifieds?|Nearby|Highlights)$/u;
const TEASER = composed(
  `^\\p{Lu}.{5,60}(?:,|[.!?]|:| ?[|•»►/]) {0,2}(?:(?:[Pp]age|PAGE) ?[A-H]?-?\\d{1,2}|${PAGE})\\.?$`,
  'u',
);
const SLOGAN = once(
  () =>
    /(?:^Serving \p{sc=Latn}[\p{sc=Latn} ’-]{2,40} since|(?<!\p{sc=Latn})(?:SINCE|Since|(?:ESTABLISHED|Established|FOUNDED|Founded|Estab?\.)(?: IN| in)?)) (?:1[6-9]|20)\d\d\.?$/u,
);

/** The same, of lines that are so only beside other furniture. */
export const BESIDE_WESTERN: readonly FurnitureCue[] = [
  {
    name: 'rubric',
    why: 'the name of a section or of a box, drawn with the masthead or the folio',
    begins: CAPITALS,
    says: (text) => isSectionRubric(text) || TITLE_RUBRIC.test(text),
    knows: ['IN BRIEF', 'WEATHER', 'YOUR LETTERS', 'HERALD OPINION', 'Inside today'],
    leaves: ['STORM HITS COAST', 'Weather halts ferry', 'THE OPINION OF THE COURT'],
  },
  {
    name: 'teaser',
    why: 'the title of a story inside, with its page',
    begins: CAPITALS,
    says: (text) => TEASER().test(text),
    knows: [
      '“We shall row.” PAGE 3',
      'Rowers win on the last bend, C1',
      'Morning fog, then clouds. B8',
      'Bread that keeps, page 12',
    ],
    leaves: ['Rowers win on the A1', 'Rowers win in overtime'],
  },
  NUMBERED_SECTION_CUE,
  ...PRICE_CUES,
  STRAY_LETTERS,
  {
    name: 'copyright',
    why: 'whose text the paper is; stories from elsewhere end in such a line too',
    begins: null,
    says: (text) => COPYRIGHT().test(text),
    knows: ['Copyright 2031 Herald Media', '© 2031 The Herald. All rights reserved.'],
    leaves: ['Copyright law of 2031', '© Ivy Tansley'],
  },
  {
    name: 'slogan',
    why: 'since when the paper has been printed',
    begins: null,
    says: (text) => SLOGAN().test(text),
    knows: ['Serving the coast since 1868', 'ESTABLISHED 1868'],
    leaves: ['The mill has stood since 1868', 'Since then'],
  },
];
