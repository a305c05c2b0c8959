import { once } from '../chars/once.js';
import { CAPITALS, type FurnitureCue } from './furniture-cue.js';
import { NUMBERED_SECTION_CUE } from './furniture-folio.js';
import { SECTION_PAGE_NUMBER } from './furniture-index.js';
import { PRICE_CUES } from './furniture-price.js';
import { STRAY_LETTERS } from './furniture-specks.js';
import { composed } from './pattern.js';
import { isSectionRubric } from './rubric.js';

const TITLE_RUBRIC =
  /^(?:In Brief|In brief|News in Brief|News in brief|Weather|Lottery|Inside|Inside today|Inside Today|Index|Today|Online|Letters|Letters to the Editor|Opinion|Comment|Sports?|Local News|Classifieds?|Nearby|Highlights)$/u;
const TEASER = composed(
  `^\\p{Lu}.{5,60}(?:,|[.!?]|:| ?[|•»►/]) {0,2}(?:(?:[Pp]age|PAGE) ?[A-H]?-?\\d{1,2}|${SECTION_PAGE_NUMBER})\\.?$`,
  'u',
);
const SLOGAN = once(
  () =>
    /(?:^Serving \p{sc=Latn}[\p{sc=Latn} ’-]{2,40} since|(?<!\p{sc=Latn})(?:SINCE|Since|(?:ESTABLISHED|Established|FOUNDED|Founded|Estab?\.)(?: IN| in)?)) (?:1[6-9]|20)\d\d\.?$/u,
);
const COPYRIGHT = once(
  () =>
    /^(?:Entire contents )?(?:©|\([Cc]\)|Copyright|COPYRIGHT),? ?(?:©|\([Cc]\))? ?(?:19|20)\d\d|(?:All rights reserved|ALL RIGHTS RESERVED)\.?$/u,
);

const DATE_ALONE =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}, \d{4}\.?$/iu;

/** Western lines that are furniture only beside other furniture. */
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
  {
    name: 'date-alone',
    why: 'the day of the issue, over the first column of an inner page',
    begins: 'JFMASONDjfmasond',
    says: (text) => DATE_ALONE.test(text),
    knows: ['MARCH 4, 1917.', 'March 4, 2031'],
    leaves: ['MARCH 4', 'MARCH 4, 1917, WAS A COLD DAY.', 'May 1917'],
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
