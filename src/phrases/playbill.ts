import { isAt, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { composed } from './pattern.js';

/** Houses that play, as the list of the day's plays names them, in capitals. */
const house = composed(
  '^(?:(?:SECOND|GRAND|PETIT|NOUVEAU|ROYAL|NEW) )?(?:TH[ÉE][ÂA]TRE|THEATER|OP[ÉE]RA|GYMNASE|AMBIGU|VAUDEVILLE|ODÉON|CIRQUE|CIRCUS|FOLIES|BOUFFES|COM[ÉE]DIE|PANORAMA|DIORAMA|HIPPODROME|PALAIS-ROYAL|PORTE-SAINT-MARTIN|DRURY|COVENT|HAYMARKET|ADELPHI|LYCEUM|STADTTHEATER|HOFTHEATER)(?!\\p{sc=Latn})',
  'u',
);
const LONGEST = 60;

/** True where a line names a house in a list of plays: `THÉÂTRE DU VAUDEVILLE.` */
export const isHouse = (text: string): boolean =>
  text.length <= LONGEST && isAt(text, 0, UPPER) && isAt(text, 1, UPPER) && house().test(text);

/** What stands over such a list, with its day. */
const over = composed(
  '^(?:SPECTACLES?|Spectacles?|TH[ÉE][ÂA]TRES|Théâtres|THEATERS?|Theater|THEATRES|Theatres|PLAYS)(?:[.,]| (?:DU|du|vom|für|OF|THIS|this) .{2,20}|$)',
  'u',
);
export const isOverPlays = (text: string): boolean =>
  text.length <= LONGEST && OVER_BEGINS.has(text.charCodeAt(0)) && over().test(text);

const OVER_BEGINS = unitsOf('STP');
