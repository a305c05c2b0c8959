import { isAt, UPPER } from '../chars/classes.js';
import { hasAll, heldBy, need } from './needs.js';
import { eitherCase, PAPER_WORDS } from './papers.js';
import { type Find, findBehind } from './pattern.js';
import { isWesternName } from './person-western.js';

/** One way in which Western papers say at the end of a caption, or under it, who took the picture. */
export interface CreditForm {
  readonly name: string;
  /** Group `credit`, the whole; where the form has one, `who` must be a person's name. */
  readonly find: Find;
  readonly reads: readonly (readonly [text: string, credit: string])[];
  readonly leaves: readonly string[];
}

/** Where a caption ends and its credit can begin. */
const SEAM = '(?:^|(?<=[.!?][”’"\')\\]]? ?))';
/** A dot stands in it only behind an initial: no name reaches over the end of a sentence. */
const NAME =
  "\\p{Lu}(?:\\.|[\\p{sc=Latn}'’-]{1,20})(?: (?:\\p{Lu}(?:\\.|[\\p{sc=Latn}'’-]{1,20})|de|du|van|von|la)){1,4}";
const HOUSES = `${eitherCase(PAPER_WORDS)}|AP|AFP|PA|EPA|UPI|EFE|dpa|[Rr]euters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Images|Photos?|Staff|STAFF|Pool|Agency|Bloomberg|Contributed|Freelance|[Ff]ile|FILE`;
const HOUSE = `(?:[Tt]he |THE )?(?:[\\p{Lu}][\\p{sc=Latn}-]{1,14} ){0,2}(?:\\p{Lu}\\p{sc=Latn}{1,14}-)?(?:${HOUSES})`;
const PICTURE =
  '(?:[Pp]hoto(?:graph)?s?|PHOTO(?:GRAPH)?S?|[Pp]ictures?|PICTURES?|[Ii]llustrations?|ILLUSTRATIONS?|[Gg]raphics?|GRAPHICS?|[Ii]mages?|IMAGES?|[Dd]rawings?)';

export const CREDIT_FORMS: readonly CreditForm[] = [
  {
    name: 'english-deed',
    find: findBehind(
      /(?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]llustration|ILLUSTRATION|[Gg]raphic|GRAPHIC|[Ii]mage|IMAGE|[Dd]rawing)[A-Za-z]{0,6}(?: by| BY|:| courtesy| COURTESY)/u,
      [
        `${SEAM}(?<credit>[(\\[]?(?:\\p{Lu}[\\p{sc=Latn}-]{1,14} ){0,2}${PICTURE}(?:(?: (?:by|BY)|:) ?\\p{Lu}| courtesy (?=of |\\p{Lu})| COURTESY )(?:[^.]|(?<= \\p{Lu})\\.){2,40}[)\\]]?)\\.?$`,
      ],
      'u',
    ),
    reads: [
      ['The quay at dusk. Photo by Ivy Tansley', 'Photo by Ivy Tansley'],
      ['The quay at dusk. PHOTO BY IVY TANSLEY', 'PHOTO BY IVY TANSLEY'],
      ['The quay at dusk. Photograph: Ivy Tansley/Reuters', 'Photograph: Ivy Tansley/Reuters'],
      ['PHOTOS: IVY TANSLEY', 'PHOTOS: IVY TANSLEY'],
      ['Picture: Ivy Tansley', 'Picture: Ivy Tansley'],
      ['Picture by I. J. Tansley', 'Picture by I. J. Tansley'],
      ['The quay at dusk. (Herald Staff photo by Ivy Tansley)', '(Herald Staff photo by Ivy Tansley)'],
      ['The quay at dusk. Illustration by Ivy Tansley', 'Illustration by Ivy Tansley'],
      ['Photo courtesy of the museum', 'Photo courtesy of the museum'],
    ],
    leaves: [
      'He took the photo. Photographs fade',
      'She liked the photo by Ivy Tansley',
      'He saw the picture: a quay',
      'Picture by picture he went',
    ],
  },
  {
    name: 'english-stock',
    find: findBehind(
      /(?:Photo|PHOTO) ?\/|A(?:FP|P) P(?:hoto|HOTO)|(?:ile|ILE|ontributed|CONTRIBUTED|ourtesy|COURTESY|ubmitted) (?:[Pp]|of)|Getty Images/u,
      [
        `${SEAM}(?<credit>[(\\[]?(?:(?:AP|AFP) (?:Photo|PHOTO)(?: ?/ ?${NAME})?|(?:\\p{Lu}[\\p{sc=Latn}-]{1,14} )?(?:Photo|PHOTO) ?/ ?${NAME}|(?:[Ff]ile|FILE|[Cc]ontributed|CONTRIBUTED|[Cc]ourtesy|COURTESY|[Ss]ubmitted) (?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture)|Getty Images|Courtesy of (?:the |\\p{Lu})[^.]{3,40})[)\\]]?)\\.?$`,
      ],
      'u',
    ),
    reads: [
      ['(AP Photo/Ivy Tansley)', '(AP Photo/Ivy Tansley)'],
      ['AP PHOTO / IVY TANSLEY', 'AP PHOTO / IVY TANSLEY'],
      ['The quay at dusk. Herald Photo/Ivy Tansley', 'Herald Photo/Ivy Tansley'],
      ['The quay at dusk. File photo', 'File photo'],
      ['The quay at dusk. Getty Images', 'Getty Images'],
      ['The quay at dusk. Contributed photo', 'Contributed photo'],
    ],
    leaves: ['He kept the file photo', 'Courtesy of course'],
  },
  {
    name: 'english-behind',
    // captions of British papers have no stop, and the credit a capital
    find: findBehind(
      /(?:Pictures?|PICTURES?|Photos?|PHOTOS?|Photograph|Pic|PIC): \p{Lu}[\p{sc=Latn}.'’-]*(?: [\p{sc=Latn}.'’-]{1,20}){1,3}$/u,
      [
        `(?<=[\\p{sc=Latn}\\d’'”)] )(?<credit>(?:Pictures?|PICTURES?|Photos?|PHOTOS?|Photograph|Pic|PIC): (?<who>${NAME}))$`,
      ],
      'u',
    ),
    reads: [
      ['The quay, empty since 2006 Picture: IVY TANSLEY', 'Picture: IVY TANSLEY'],
      ['The quay at dusk Photo: Ivy Tansley', 'Photo: Ivy Tansley'],
    ],
    leaves: ['He saw the Picture: a quay', 'The quay at dusk Picture: Ivy and the others'],
  },
  {
    name: 'english-own',
    find: findBehind(
      / (?:photo|pict)[a-z]{0,7}\.?[\])]?$/u,
      [`${SEAM}(?<credit>[[(][“"‘'][^”"’'\\]]{3,30}[”"’'] (?:photo(?:graph)?|picture)s?\\.?[\\])]?)$`],
      'u',
    ),
    reads: [['The quay at dusk. [“Wending Dispatch” photograph.', '[“Wending Dispatch” photograph.']],
    leaves: ['He took (“for the Herald”) a photograph.'],
  },
  {
    name: 'english-house',
    find: findBehind(
      new RegExp(`[/|•].{0,40}(?:${HOUSES})[)\\]]?\\.?$`, 'u'),
      [`${SEAM}(?<credit>[(\\[]?(?<who>${NAME}) ?[/|•] ?${HOUSE}[)\\]]?)\\.?$`],
      'u',
    ),
    reads: [
      ['The quay at dusk. Ivy Tansley/The Herald', 'Ivy Tansley/The Herald'],
      ['IVY TANSLEY/THE HERALD', 'IVY TANSLEY/THE HERALD'],
      ['IVY TANSLEY/Herald-Dispatch', 'IVY TANSLEY/Herald-Dispatch'],
      ['IVY TANSLEY/Wending-Courier', 'IVY TANSLEY/Wending-Courier'],
      ['(Ivy Tansley/Aldermoor Herald)', '(Ivy Tansley/Aldermoor Herald)'],
      ['Ivy Tansley / Herald Staff', 'Ivy Tansley / Herald Staff'],
      ['The quay at dusk. Ivy Tansley/AP', 'Ivy Tansley/AP'],
      ['Ivy Tansley | The Herald', 'Ivy Tansley | The Herald'],
    ],
    leaves: [
      'He Said/She Said',
      'Input/Output',
      'Public Trust/Private Gain',
      'the Morning/Evening Herald',
      'He reads the Post/The Herald',
    ],
  },
  {
    name: 'french',
    find: findBehind(
      /[Pp]hoto|PHOTO|[Pp]h\.|[Cc]lich|[Dd]essin|©/u,
      [
        `${SEAM}(?<credit>[(\\[]?(?:(?:[Pp]hotos?|PHOTOS?|[Pp]h\\.|[Cc]lich[ée]|[Dd]essin) ?(?::|de )? ?(?:AFP|AP|DR|D\\.R\\.|[Aa]rchives|(?:mairie|collège|lycée|école|musée|ville|club|association|famille|office) \\p{Lu}[\\p{sc=Latn}’'-]{1,20}|(?:\\p{Lu}[\\p{sc=Latn}’' -]{1,24}/ ?)?(?<who>${NAME}))|© ?[^.]{2,40})[)\\]]?)\\.?[)\\]]?$`,
      ],
      'u',
    ),
    reads: [
      ['Le quai au soir. (Photo Ivy Tansley)', '(Photo Ivy Tansley)'],
      ['Le quai au soir. Photo L’Écho/I. Tansley', 'Photo L’Écho/I. Tansley'],
      ['Le quai au soir. (Photo AFP.)', '(Photo AFP'],
      ['Le quai au soir. Photo : Ivy Tansley', 'Photo : Ivy Tansley'],
      ['Le quai au soir. Photo : collège Tansley', 'Photo : collège Tansley'],
      ['Le quai au soir. Cliché Ivy Tansley', 'Cliché Ivy Tansley'],
      ['© Ivy Tansley', '© Ivy Tansley'],
    ],
    leaves: ['Photo de famille', 'Dessin de la semaine', 'Une photo Ivy Tansley'],
  },
  {
    name: 'dashed-house',
    find: findBehind(
      /[—–] ?(?:Photo|PHOTO)s?S? \p{Lu}/u,
      [
        `${SEAM}(?<credit>[—–] ?(?:Photos?|PHOTOS?) \\p{Lu}[\\p{sc=Latn}’'-]{1,14}(?: \\p{Lu}[\\p{sc=Latn}’'-]{1,14}){0,3}, (?<who>${NAME}))$`,
      ],
      'u',
    ),
    reads: [
      ['Le quai au soir. — PHOTO LE PHARE, IVY TANSLEY', '— PHOTO LE PHARE, IVY TANSLEY'],
      ['Le quai au soir. – Photo Le Phare, Ivy Tansley', '– Photo Le Phare, Ivy Tansley'],
    ],
    leaves: ['Le quai — Photo de famille, Ivy Tansley', 'Le quai au soir. — PHOTO LE PHARE'],
  },
  {
    name: 'spanish',
    find: findBehind(/[.”»] \/ \p{Lu}/u, [`(?<=[.”»] )(?<credit>\\/ (?<who>\\p{Lu}{2}[\\p{Lu}.'’ -]{2,40}))$`], 'u'),
    reads: [['El muelle al caer la tarde. / IVY TANSLEY', '/ IVY TANSLEY']],
    leaves: ['El muelle / IVY TANSLEY', 'El muelle al caer la tarde. / Ivy Tansley, en casa'],
  },
  {
    name: 'german',
    find: findBehind(
      /(?:Fotos?|FOTOS?|Bild(?:er)?|Aufnahmen?|Zeichnung|Grafik|Archivfoto):/u,
      [
        `${SEAM}(?<credit>[(\\[]?(?:Fotos?|FOTOS?|Bild(?:er)?|Aufnahmen?|Zeichnung|Grafik|Archivfoto): ?(?:[^.]|(?<=[ :/]\\p{Lu})\\.){2,40}[)\\]]?)\\.?$`,
      ],
      'u',
    ),
    reads: [
      ['Der Hafen am Abend. Foto: Ivy Tansley', 'Foto: Ivy Tansley'],
      ['Der Hafen am Abend. (Foto: dpa)', '(Foto: dpa)'],
      ['Bild: Ivy Tansley', 'Bild: Ivy Tansley'],
      ['Der Hafen am Abend. Foto: I. Tansley', 'Foto: I. Tansley'],
    ],
    leaves: ['Ein Bild: der Hafen', 'Bild und Ton'],
  },
];

/** What stands in every such credit and in few other lines. */
const WORD =
  /[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Ii]llustr|ILLUSTR|[Gg]raphi|GRAPHI|[Ii]mage|IMAGE|[Dd]rawing|[/|•©]|Courtesy|Ph\.|Clich|Dessin|Foto|FOTO|Bild|Aufnahme|Zeichnung|Grafik/u;

/** What these words begin with. */
export const CREDIT_NEEDS = need('PpIiGgDdCFBAZ/|•©');
const BRACKETS = '([©';
const STOPS = need('.!?');

/** The credit at the end of a text; `at`: where it begins, a UTF-16 offset. Null without one. */
export function westernCredit(text: string): { readonly at: number; readonly credit: string } | null {
  // a credit begins the text, or behind a sentence
  if (!isAt(text, 0, UPPER) && !BRACKETS.includes(text.charAt(0)) && !hasAll(heldBy(text), STOPS)) return null;
  if (!WORD.test(text)) return null;
  for (const { find } of CREDIT_FORMS) {
    const match = find(text);
    const credit = match?.groups?.['credit'];
    const who = match?.groups?.['who'];
    if (match === null || credit === undefined || (who !== undefined && !isWesternName(who))) continue;
    return { at: match.index, credit };
  }
  return null;
}
