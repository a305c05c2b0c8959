import { inCapitals } from '../chars/capitals.js';
import { CAPITALS, FIGURES, type FurnitureCue } from './furniture-cue.js';
import { need } from './needs.js';
import { composed } from './pattern.js';

const POINTED =
  '(?:(?:Editorial|Opinion|Comment|Commentary|Analysis|Letters|Results|Pictures|Photos|Profile|Obituary|Background|Interview|Reviews?|Timeline|Graphic|Feature|Inside|Details|Stor(?:y|ies)|Sport)|' +
  '(?:\\p{Lu}[\\p{sc=Latn}’]{2,14} )?(?:[Cc]omment|[Oo]pinion|[Ee]ditorial|[Rr]eports?|[Aa]nalysis)|(?:Full|Related|Other|More|Match|Race|Court) (?:report|stor(?:y|ies)|results|coverage|details|list|interview|article)s?|' +
  '(?:See also|Read more|More|More (?:inside|photos|pictures|coverage|news))|' +
  'Kommentar|Bericht|Berichte|Leitartikel|Leserbriefe|Interview|Siehe auch|Lesen Sie (?:auch|dazu)|Mehr (?:dazu|darüber))';
const PAGES =
  '(?:[Pp]ages?|[Pp]p?\\.?|[Ss]eiten?|S\\.|[Pp]áginas?|[Pp]ágs?\\.) ?[A-H]?-?\\d{1,3}[A-H]?(?: ?[-–,&] ?\\d{1,3})?';
/** With a word for the page, or a mark before the page of a section. */
const FORMS: readonly (() => RegExp)[] = [
  composed(`^(?:[»›▶►→➤■●•] ?)?${POINTED}(?:,|:| ?[—–-]| ?[|/•])? ?(?:(?:on|auf|in) )?${PAGES}$`, 'u'),
  composed(`^(?:[»›▶►→➤■●•] ?)?${POINTED}(?:,|:| ?[—–-]| ?[|/•]| on| inside,?) ?[A-H]-?\\d{1,2}$`, 'u'),
  composed('^(?:[»›▶►→➤■●•] ?)?[Pp]ages? [A-H]?-?\\d{1,3} ?[-–&] ?\\d{1,3}$', 'u'),
];
const isCrossReference = (text: string): boolean =>
  text.length <= LONGEST_REFERENCE &&
  (FORMS.some((form) => form().test(text)) || (inCapitals(text) && FORMS.some((form) => form().test(inSmall(text)))));
const LONGEST_REFERENCE = 48;
/** `COMMENT: PAGE 8` → `Comment: page 8`, `MORE INSIDE, A5` → `More inside, A5`. */
const inSmall = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{sc=Latn}/u, (first) => first.toUpperCase())
    .replace(/[a-h](?=-?\d)/u, (letter) => letter.toUpperCase());

/** A line that points to another story of the paper. */
export const CROSS_REFERENCE: FurnitureCue = {
  name: 'cross-reference',
  why: 'a line under a story points to another that belongs to it',
  begins: `${CAPITALS}»›▶►→➤■●•p`,
  needs: need(FIGURES),
  says: isCrossReference,
  knows: [
    'Editorial, Page 12',
    'Herald comment — Page 8',
    'COMMENT: PAGE 8',
    'Opinion p12',
    '► Kommentar, Seite 2',
    'Related story, B3',
    'More on Page 5',
    'MORE INSIDE, A5',
    'Match report, page 40',
    'See also Page 3',
    'Full report: Page 7',
    'Pages 4-5',
    '➤ More reports: Page 4',
  ],
  leaves: [
    'Editorial of 12 pages',
    'Comment on page 8 was harsh',
    'More than 5',
    'Court report 2031',
    'See Page by page',
    'MORE A5 PAPER',
    'Opinion 12',
    'Page 4 of 5',
  ],
};

const FRENCH_PAGE = composed(
  "^(?:Voir|Lire|VOIR|LIRE) (?:aussi |également )?(?:(?:en|à la|EN|À LA|A LA) )?(?:(?:pages?|PAGES?) \\d{1,2}|(?:\\d{1,2} ?[eè'’°]{1,3}\\.?|\\p{sc=Latn}{4,9}(?:me|ME)) (?:page|PAGE)) ?: ?\\p{Lu}.{5,70}$",
  'u',
);

/** In French, with the title of the other story behind it. */
export const FRENCH_REFERENCE: FurnitureCue = {
  name: 'french-reference',
  why: 'a line under a story names another, and the page where it stands',
  begins: 'VL',
  needs: need(':'),
  says: (text) => FRENCH_PAGE().test(text),
  knows: ['VOIR EN 2e PAGE : LE BAC À LA CHAMBRE', 'Lire en page 4 : La grève du bac', "VOIR EN 2' PAGE : LE BAC"],
  leaves: ['Voir page 4', 'Lire : un plaisir', 'Voir en lui un ami : une erreur', 'VOIR EN 2e PAGE :'],
};

/** The same by the name of the page. */
export const SEE_PAGE: FurnitureCue = {
  name: 'see-page',
  why: 'a box beside the name of the paper points to a page by its name',
  begins: 'S',
  says: (text) =>
    text.length <= 40 && /^(?:See|SEE) (?:the )?(?:\p{Lu}[\p{sc=Latn}’'-]{2,14} ){1,2}(?:Page|PAGE)$/u.test(text),
  knows: ['See Editorial Page', 'SEE SPORTS PAGE', 'See Letters Page'],
  leaves: ['See the last page', 'See Page', 'See Noel Fenwick read the Front Page'],
};
