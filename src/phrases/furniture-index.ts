import { once } from '../chars/once.js';
import { CAPITALS, FIGURES, type FurnitureCue } from './furniture-cue.js';
import { need } from './needs.js';
import { composed } from './pattern.js';

/** The cue of a line that points to a page inside the paper. */
export const SECTION_PAGE = 'section-page';

const ARROWS = '»›▶►→';
const DIGIT = need(FIGURES);
/** The page of a section. */
export const SECTION_PAGE_NUMBER = '[A-H]-?\\d{1,2}';
const INDEXED = "\\p{Lu}[\\p{sc=Latn}&'’/ -]{2,22}?";
/** `Advice D4 Business B6`, the last page perhaps on the next line. */
const INDEX_LINE = composed(
  `^${INDEXED}[ .…,]{1,12}${SECTION_PAGE_NUMBER}(?:-\\d{1,2})?(?:[ ,;|•·]{1,4}${INDEXED}[ .…,]{1,12}${SECTION_PAGE_NUMBER}(?:-\\d{1,2})?){1,6}(?:[ ,;|•·]{1,4}${INDEXED})?$`,
  'u',
);
const LEADERS = composed(`^${INDEXED} ?(?:[.…·] ?){3,60}(?:[A-H]?-?\\d{1,2}[A-H]?)(?:[-–,] ?\\d{1,2})?$`, 'u');
/** `City 2, 3; Bridge 4; Wireless 10`: sections and pages of the whole paper. */
const INDEX_LIST = once(() => /^(?:\p{Lu}[\p{sc=Latn}’'& -]{1,24} \d{1,3}(?:, ?\d{1,3})*(?:; ?|\.?$)){3,14}$/u);
const SECTIONS =
  '(?:SPORTS?|Sports?|BUSINESS|Business|LOCAL|Local|NATION|Nation|WORLD|World|LIFE|Life|LIFESTYLE|Lifestyle|FOOD|Food|ARTS|Arts|OPINION|Opinion|METRO|Metro|CITY|City|STATE|State|FEATURES|Features|TRAVEL|Travel|MONEY|Money|HEALTH|Health|CULTURE|Culture|TV|NATIONAL|National|INTERNATIONAL|International|REGION|Region|ENTERTAINMENT|Entertainment|CLASSIFIEDS?|Classifieds?|OBITUARIES|Obituaries|WEATHER|Weather|NEWS|News|LETTERS|Letters|REVIEW|Review)';
const SECTION_REF = composed(
  `^(?:${SECTIONS}|Details|Story|Full story)(?:,| ?[»›▶►→|•:/-])? ?(?:(?:PAGES?|Pages?|P\\.|p\\.) ?(?:[A-H]-?)?\\d{1,3}|${SECTION_PAGE_NUMBER})(?: ?[»›▶►→>])?$`,
  'u',
);
const ARROWED = once(() => /^[»›▶►→] ?(?:PAGES?|Pages?) ?[A-H]?-?\d{1,3}$/u);

const REF_PAGE = '(?:[Pp]ages?|PAGES?|[Pp]\\.?) ?(?:[A-H]-?)?\\d{1,3}|[A-H]-?\\d{1,2}';
/** Over the name of the paper: `SPORT, D1 Rowers rally • FOOD, E1 Eight pies`, `BUSINESS Pound slides – P13 | TONIGHT Jazz at the quay – P9`. */
const SKYLINE = composed(
  `^[^|•]{4,90}?(?:,| [–—-]|:) ?(?:${REF_PAGE})(?![\\d.])[^|•]{0,60} ?[|•] ?[^|•]{4,90}?(?:,| [–—-]|:) ?(?:${REF_PAGE})(?![\\d.])`,
  'u',
);
/** `INSIDE: A map of detours, Page A9` */
const INSIDE_LINE = composed(
  `^(?:INSIDE|Inside|MORE INSIDE|More inside|ALSO INSIDE|Also inside|RELATED|Related|SEE ALSO|See also)[:•|] ?.{5,100}(?:,| [–—-]) ?(?:${REF_PAGE})\\.?$`,
  'u',
);

/** What points to the pages of a Western paper. */
export const INDEX_CUES: readonly FurnitureCue[] = [
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
    name: 'skyline',
    why: 'what stands in other parts of the paper, in a line over its name, or under a story',
    begins: CAPITALS,
    needs: DIGIT,
    says: (text) => SKYLINE().test(text) || INSIDE_LINE().test(text),
    knows: [
      'SPORTS, D1 Rowers rally in ninth to force Game 6 • FOOD, E1 Eight ways with squash',
      'BUSINESS Pound slides again – P13 | TONIGHT Jazz at the quay – P9',
      'INSIDE: A map of detours and a list of buses, Page A9',
    ],
    leaves: ['INSIDE: the old ferry', 'Wending 3 – 1 | Aldermoor 0 – 0', 'Old Quay, A road and a half • New Quay'],
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
];
