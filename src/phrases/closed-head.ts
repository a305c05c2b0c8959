import { inCapitals } from '../chars/capitals.js';
import { DIGIT, isAt, UPPER } from '../chars/classes.js';
import { countSpaces } from '../chars/spaces.js';
import { readSignatureLine } from './byline-signature.js';
import { composed } from './pattern.js';
import { isOverPlays } from './playbill.js';
import { isSectionHead } from './section-head.js';
import { CAPITAL_WEEKDAY, ENGLISH_WEEKDAY, FRENCH_WEEKDAY } from './weekday.js';

/** A way in which old print closes a head with a full stop, on a line of its own. */
export interface ClosedHeadForm {
  readonly name: string;
  readonly why: string;
  readonly says: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

/** No such line is longer, in UTF-16 units. */
const LONGEST = 64;
/** A line that breaks off in `etc.` is one of a decree, and one that begins with `By` names a writer. */
const RUNS_ON = /[,;:].{0,24}(?:etc|&c)\.$|^By /iu;

const DAY = `(?:${ENGLISH_WEEKDAY}|${CAPITAL_WEEKDAY}|(?:[Tt]his|THIS) (?:[Dd]ay|DAY)|[Yy]esterday|${FRENCH_WEEKDAY}|(?:Mon|Diens|Dins|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?!\\p{sc=Latn})[^—;:!?]{0,24}`;
const DATE = '(?:[Dd]u |[Ll]e |[Vv]om |[Dd]en )?\\d[\\dilI]?(?:er|st|nd|rd|th|\\.)? \\p{sc=Latn}{3,10}(?: \\d{4})?';
/** Capitals, a stop or none, and the day: no word behind it but its own. */
const dated = composed(
  `^(?<head>\\p{Lu}[\\p{Lu}’'-]{2,}(?: [\\p{Lu}’'-]+){0,6})[.,]?(?: ?[—–-] ?| )(?:${DAY}|${DATE})(?<!,)\\.?$`,
  'u',
);
const hasDay = (text: string): boolean =>
  isAt(text, 1, UPPER) && inCapitals(dated().exec(text)?.groups?.['head'] ?? '');

const CAPITALS: ClosedHeadForm = {
  name: 'capitals',
  why: 'old print closes its heads in capitals with a stop',
  says: (text) => text.endsWith('.') && inCapitals(text) && !RUNS_ON.test(text) && readSignatureLine(text) === null,
  knows: ['GREAT BRITAIN.', 'PAYS-BAS.', 'VARIÉTÉS.', 'MISCELLANEOUS.', 'COAL DUTlES.'],
  leaves: ['GREAT BRITAIN', 'N. FENWICK.', 'Great Britain.', 'NOEL, BY THE GRACE OF GOD, etc.', 'U.S.'],
};

const PLAYS: ClosedHeadForm = {
  name: 'plays',
  why: 'what is played on a day is headed by it, with a comma or a stop',
  says: isOverPlays,
  knows: ['SPECTACLES DU 1er août,', 'THÉÂTRES.', 'Theater vom 4. März.'],
  leaves: ['SPECTACLES POUR TOUS', 'Theatres burn', 'Spectacle désolant.'],
};

export const CLOSED_HEAD_FORMS: readonly ClosedHeadForm[] = [
  CAPITALS,
  PLAYS,
  {
    name: 'capitals-and-day',
    why: 'what was said in a house or paid at an exchange is headed by its name and the day',
    says: hasDay,
    knows: [
      'HOUSE OF LORDS.—Tuesday, February 10.',
      'COURS DU MARCHÉ. Du 31 juillet.',
      'QUARTER SESSIONS.—This Day.',
      'GRAIN MARKET, Monday, March 4.',
    ],
    leaves: [
      'HOUSE OF LORDS.—Tuesday the House sat; the clerk read',
      'WENDING, Monday, March 4, the ferry sank: nobody drowned.',
      'Sitting of Tuesday.',
      'NOEL FENWICK, 34, of Mill Street,',
      'NOEL FENWICK, 34, of',
      'THE FERRY.—Old and new.',
    ],
  },
];

/** True where a line by itself is a head as old print closes it, whatever stands around it. */
export function isClosedHead(text: string): boolean {
  if (text.length > LONGEST || !isAt(text, 0, UPPER | DIGIT)) return false;
  return CLOSED_HEAD_FORMS.some(({ says }) => says(text));
}

/** True where it has its day, too: it may be as wide as the column. */
export const isDatedHead = (text: string): boolean => text.length <= LONGEST && hasDay(text);

/** Words that open a sentence, however short, and answers and remarks that stand by themselves. */
const OPENS_SENTENCE =
  /^(?:I|You|He|She|It|We|They|This|That|There|These|Those|And|But|So|Yet|Then|Not|No|Yes|Never|Nothing|What|Who|Why|How|Ordered|Agreed|Adjourned|Carried|Laid|Read|Granted|Postponed|Withdrawn|Hear|Cheers|Laughter|Je|Tu|Il|Elle|On|Nous|Vous|Ils|Elles|Ce|Cela|C['’]\p{sc=Latn}+|Ça|Ceci|Et|Mais|Or|Donc|Car|Non|Oui|Si|Voilà|Voici|Rien|Jamais|Pas|Que|Qui|Pourquoi|Comment|Adopté|Accordé|Approuvé|Applaudissements|Rires|Hilarité|Très|Bravo|Tout|Ich|Du|Er|Sie|Es|Wir|Ihr|Das ist|Und|Aber|Oder|Doch|Denn|Nein|Ja|Nicht|Nie|Nichts|Was|Wer|Warum|Wie|Bravo|Heiterkeit|Angenommen|Beifall|Mr|Mrs|Miss|Dr|M|MM|Mme|Mlle|Herr|Hr|Frau)(?![\p{sc=Latn}-])/u;
/** A sentence has one, and a head in so few words has none. */
const VERB =
  / (?:was|were|is|are|has|had|have|will|did|said|est|sont|était|étaient|a|ont|avait|fut|furent|sera|ist|sind|war|waren|wird|wurde|wurden|hat|haben|hatte)(?= |\.)/u;
const MOST_SPACES = 4;
const LONGEST_WORDS = 36;
/** One sentence of words and no more. */
const WORDS = /^\p{Lu}[\p{sc=Latn}’'-]+(?: [\p{sc=Latn}’'-]+){0,4}\.$/u;

/**
 * True where a line could be such a head in small letters: `Foreign news.` Only what stands around it tells that it is.
 */
export function couldBeClosedHead(text: string): boolean {
  if (text.length > LONGEST_WORDS || !text.endsWith('.') || !isAt(text, 0, UPPER)) return false;
  if (countSpaces(text, MOST_SPACES + 1) > MOST_SPACES || !WORDS.test(text)) return false;
  return !OPENS_SENTENCE.test(text) && !VERB.test(text);
}

/** Words that stand small in a title. */
const SMALL_WORDS = / (?:of|the|and|in|at|on|for|to|from|by|with|a|an) /u;
const SMALL_TITLE = /(?<![\p{sc=Latn}’'-])\p{Ll}[\p{sc=Latn}’'-]{3,}/u;

/** True where it is in the style of titles, too, with a small word in it, which no name of a person has: `At the Ferry.` */
export const isClosedTitle = (text: string): boolean =>
  SMALL_WORDS.test(text) && !SMALL_TITLE.test(text) && couldBeClosedHead(text);

/** A title of more words, each of them but the small ones with a capital. */
const LONGEST_TITLE = 48;
const TITLE_WORDS = /^(?:A |An |The )?\p{Lu}[\p{sc=Latn}’'-]*(?: [\p{sc=Latn}’'-]+){1,7}\.$/u;

/** True where a line could be a longer head in the style of titles: only what stands under it tells. */
export const couldBeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  text.endsWith('.') &&
  isAt(text, 0, UPPER) &&
  TITLE_WORDS.test(text) &&
  !SMALL_TITLE.test(text) &&
  !VERB.test(text);

/** True where a line could be the last of a title over several, all longer words with a capital: `Passengers.`, `Market Day.` */
export const couldBeTitleEnd = (text: string): boolean => couldBeClosedHead(text) && !SMALL_TITLE.test(text);

/** True where a line that is known to stand by itself is a head closed so. */
export const isClosedLine = (text: string): boolean => isClosedHead(text) || couldBeClosedLine(text);

/** True where it could be by its words alone; the number of a section may stand before its name. */
export const couldBeClosedLine = (text: string): boolean =>
  couldBeClosedHead(text) || (text.endsWith('.') && isSectionHead(text));

/** Place and day by themselves, which stand over what was reported from there: `Wien (Oesterreich), 21. Juli.` */
const placeAndDay = composed(
  "^\\p{Lu}[\\p{sc=Latn}’'-]{2,20}(?: [\\p{sc=Latn}’'-]{1,16}){0,3} ?(?:\\( ?[\\p{sc=Latn} -]{3,20} ?\\) ?)?, ?(?:le |den |vom )?\\p{Nd}{1,2}\\p{sc=Latn}{0,3}\\.? ?\\p{sc=Latn}{3,10}(?: \\p{Nd}{4})?\\.$",
  'u',
);

/** True where a line is the place and the day of what stands under it, and no more. */
export const isPlaceAndDay = (text: string): boolean =>
  text.length <= LONGEST && text.endsWith('.') && isAt(text, 0, UPPER) && /\d/u.test(text) && placeAndDay().test(text);
