import { isAt, UPPER } from '../chars/classes.js';
import type { Byline } from '../model/article.js';
import { isGiven } from './given-names.js';
import { composed } from './pattern.js';

const LONGEST = 44;
const FIRST = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const PARTICLE = "(?:(?:de|du|de la|des|d['’]|D['’]|DE|DU|LE|LA|van|von|van der|di) ?)?";
const SURNAME = "\\p{Lu}[\\p{Lu}’'-]{1,20}(?: \\p{Lu}[\\p{Lu}’'-]{1,20})?";
const INITIALS = '(?:\\p{Lu}(?:\\.-?|-) ?){1,3}';

/** Not a first name, though it stands before one in capitals: whom the text tells of, or what the line is. */
const NO_FIRST =
  /^(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lord|Lady|Earl|Duke|Baron|Capt|Captain|Col|Colonel|Gen|General|Major|Rev|Saint|Sainte|San|Santa|Mme|Mlle|Me|Maître|Le|La|Les|Un|Une|Du|Des|Au|Aux|En|Dans|Sur|Par|Pour|Avec|Lire|Voir|Photo|Photos|Page|Pages|The|By|From|New|Mount|North|South|East|West|Von|Der|Die|Das|Herr|Frau|Siehe|Seite|Groupe|Club|Stade|Racing|Union|Parti|Radio|Canal|Film|Place|Rue|Avenue|Boulevard)$/u;

/** One way in which Western papers sign a story at its end, on a line of its own. */
export interface SignatureForm {
  readonly name: string;
  readonly is: (text: string) => boolean;
  readonly reads: readonly string[];
  readonly leaves: readonly string[];
}

const mixed = composed(`^(?<first>${FIRST}) ${PARTICLE}${SURNAME}$`, 'u');
/** A stop closes it, or its initials are joined: else it may be a firm or a country in a headline. */
const initialed = composed(
  `^(?!U\\. ?[SKN]\\.|E\\. ?[CU]\\.|N\\. ?[YJ]\\.|D\\. ?C\\.|S\\. ?A\\.)(?:${INITIALS} ?${PARTICLE}${SURNAME}\\.|(?:\\p{Lu}\\.-){1,2}\\p{Lu}\\.? ${PARTICLE}${SURNAME})$`,
  'u',
);
const capitals = composed(`^\\p{Lu}[\\p{Lu}-]+ (?:\\p{Lu}\\. ?)?${PARTICLE}${SURNAME}\\.$`, 'u');

export const SIGNATURE_FORMS: readonly SignatureForm[] = [
  {
    name: 'surname-in-capitals',
    is: (text) => {
      const first = mixed().exec(text)?.groups?.['first'];
      return first !== undefined && !NO_FIRST.test(first);
    },
    reads: ['Ivy TANSLEY', 'Jean-Noel FENWICK', 'Ivy de TANSLEY', 'Ivy VAN TANSLEY', 'Ivy D’ARCY'],
    leaves: [
      'Le MONDE',
      'Lord HOLLAND',
      'Saint LOUIS',
      'Ivy Tansley',
      'IVY TANSLEY',
      'Photo ARCHIVES',
      'Stade RENNAIS',
    ],
  },
  {
    name: 'initials',
    is: (text) => initialed().test(text),
    reads: ['N. FENWICK.', 'N.-O. FENWICK', 'N.-O. FENWICK.', 'J. B. TANSLEY.', 'N.-O- FENWICK.'],
    leaves: ['N. Fenwick', 'N. FENWICK', 'U.S. BUDGET', 'U.K. EARNINGS.', 'FENWICK.', 'H. M. S. Fenwick', 'P. 4'],
  },
  {
    name: 'capitals',
    is: (text) => capitals().test(text) && isGiven().test(text) && !/ [IVX]+\.?$/u.test(text),
    reads: ['LOUIS TANSLEY.', 'GEORGE FENWICK.', 'JEAN-PAUL DE TANSLEY.', 'HENRY J. FENWICK.'],
    leaves: [
      'LAW REPORT.',
      'GREAT BRITAIN.',
      'GEORGE FENWICK',
      'GEORGE FENWICK IS DEAD',
      'GEORGE IV.',
      'PORT LOUIS.',
      'SHIP NEWS.',
    ],
  },
];

const namedInCapitals = composed(`^\\p{Lu}[\\p{Lu}-]+ (?:\\p{Lu}\\. ?)?${PARTICLE}${SURNAME}$`, 'u');

/** True where a line in capitals could be who wrote the French story over it, which stands there without a stop: else it is a head. */
export function couldSignFrench(text: string): boolean {
  if (text.length > LONGEST || !isAt(text, 0, UPPER) || !isAt(text, text.length - 1, UPPER)) return false;
  return isGiven().test(text) && namedInCapitals().test(text) && !/ (?:[IVX]+|EST|A|ET|AU)(?: |$)/u.test(text);
}

/** True where a line in capitals with a stop is built like a name, whatever its first word: `LAW REPORT.` is, too. */
export const couldBeCapitalName = (text: string): boolean => text.length <= LONGEST && capitals().test(text);

/** Reads a line that is the name of a writer as papers sign with it, told by its letters; null where it could be anything else. */
export function readSignatureLine(text: string): readonly Byline[] | null {
  if (text.length > LONGEST || !isAt(text, 0, UPPER) || !text.includes(' ')) return null;
  // all of them end in a surname in capitals
  if (!isAt(text, text.length - (text.endsWith('.') ? 2 : 1), UPPER)) return null;
  if (!SIGNATURE_FORMS.some(({ is }) => is(text))) return null;
  return [{ role: null, name: text.replace(/(?<=\p{L}{2})\.$/u, '') }];
}
