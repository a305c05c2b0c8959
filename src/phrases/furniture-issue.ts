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
];
