import { once } from '../chars/once.js';
import { CAPITALS, FIGURES, type FurnitureCue } from './furniture-cue.js';
import { need } from './needs.js';
import { composed } from './pattern.js';
import { WEEKDAY_EITHER_CASE } from './weekday.js';

const DIGIT = need(FIGURES);
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?';
/** A whole date as mastheads print it: `FRIDAY, MARCH 4, 2031`, `Friday 4 March 2031`. */
const DATED = composed(
  `${WEEKDAY_EITHER_CASE}(?: (?:MORNING|EVENING|Morning|Evening))?[,.]? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})[,.]? \\d{4}`,
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

/** The edition, or where the paper is found, with what a copy costs. */
const EDITION = once(
  () =>
    /(?<!\p{sc=Latn})(?:(?:FINAL|CITY|STATE|METRO|HOME|LATE|FIRST|SECOND|SUNDAY|Final|City|State|Metro|Late|Sunday) (?:EDITION|Edition)|[A-Za-z\d-]{4,30}\.(?:com|org|net|example))(?!\p{sc=Latn})/u,
);
const COPY = once(() => /(?:^| )(?:[$£€] ?\d{1,2}\.\d\d|\d{1,2}[.,]\d\d ?€|\d{2} (?:cents|CENTS))(?: |$)/u);
const isEditionStrip = (text: string): boolean => EDITION().test(text) && COPY().test(text) && !RUNNING().test(text);

/** Lines that say which issue of a Western paper this is. */
export const ISSUE_CUES: readonly FurnitureCue[] = [
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
    name: 'edition-strip',
    why: 'over the name of the paper stand its edition, its address, the weather and what a copy costs',
    begins: CAPITALS + FIGURES,
    needs: DIGIT,
    says: isEditionStrip,
    knows: ['FINAL EDITION Rain likely, 54/41. Details, B8 wendherald.example $1.00', 'City Edition $2.50'],
    leaves: ['The City Edition was sold for $1.00', 'Tickets at wendferry.example', 'Late Edition of a poem'],
  },
  {
    name: 'issue-number',
    why: 'the number of the issue by itself, with the letters of its edition',
    begins: 'N',
    needs: DIGIT,
    says: (text) => /^(?:Nr\.|No\.|N[°º]) ?(?:\d{3,6}|\d{1,6} ?\/ ?[A-Z]{1,3})$/u.test(text),
    knows: ['Nr. 214 / HO', 'Nr. 47/HO', 'No. 1204'],
    leaves: ['Nr. 214 / Hof', 'No. 4', 'No. 4 is lost', 'No. 10 Quay-street'],
  },
];
