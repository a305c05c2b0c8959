import type { DatelineForm } from './dateline-form.js';
import { composed, findBehind } from './pattern.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

const ENGLISH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const FRENCH =
  '(?:janv(?:ier)?|févr?(?:ier)?|mars|avril|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)';
const GERMAN =
  '(?:Jan(?:uar)?|Jän(?:ner)?|Febr?(?:uar)?|März|Mrz|April?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember|br)?|O[kc]t(?:ober|br)?|Nov(?:ember|br)?|De[zc](?:ember|br)?)';
/** An engine reads a figure in two as a letter. */
const FRENCH_DAY = `(?:\\d{1,2}(?:er)?|[\\dIlOX]{1,2}) ?${FRENCH}`;
const GERMAN_DAY = `\\d{1,2}(?:\\.-?|,) ?${GERMAN}`;
const ENGLISH_DAY = `${ENGLISH}\\.? {1,2}\\d{1,2}`;

const WORD = "\\p{Lu}[\\p{sc=Latn}’'-]{1,24}";
/** `Le Havre`, `Frankfurt a. M.`, `Boulogne-sur-Mer`, `Ile de Sein`, `Von der Mosel`, `Aus Baden`, `Vienne (Autriche)`. */
const PLACE = `(?:(?:Aus|Von|Vom) (?:de[rmn] )?)?${WORD}(?: (?:(?:de|du|des|la|le|sur|en|am|an der|im|a\\.|a\\. d\\.) )?(?:${WORD}|[MOS]\\.)){0,3}(?: ?\\([^)]{2,20}\\))?`;
/** The state behind it: `Wending, Tex., 24. Sept.` */
const STATE = '(?:, \\p{Lu}(?:\\p{Ll}{1,9}\\.?|\\.))?';
const CAPITALS =
  "[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,20}){0,2}(?:, (?:[A-Z][a-z]{1,9}\\.?|(?:[A-Z]\\.){1,3}|[A-Z]))?";
/** With its state, in small letters; an engine reads the comma as a stop. */
const SMALL_PLACE = `(?!${ENGLISH_WEEKDAY}|Yesterday|Today|On )(?:(?:St|Ft|Mt|[NSEW])\\. |(?:El|La|Le|De) )?\\p{Lu}\\p{Ll}{2,16}(?: \\p{Lu}\\p{Ll}{2,16}){0,2}(?: ?[,.] ?(?:[A-Z][A-Za-z][a-z]{0,8}|[A-Z]\\. ?[A-Z][a-z]{0,3}|[A-Z])\\.?)?`;
/** Before its state, and before the day, an engine reads the comma as a stop: `WENDING. N. D.. May 3.` */
const CAPITALS_REGION =
  "[A-ZÀ-Þ][A-ZÀ-Þ’'-]{2,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,20}){0,2}[,.] (?:[A-Z][a-z]{1,9}\\.?|[A-Z]\\. ?[A-Z][a-z]{0,3}\\.|[A-Z]\\.?)";
const SMALL_REGION =
  '\\p{Lu}\\p{Ll}{2,16}(?: \\p{Lu}\\p{Ll}{2,16}){0,2}[,.] (?:[A-Z]\\. ?[A-Z][a-z]{0,3}\\.|[A-Z][a-z]{1,9}\\.)';
/** What way a wire took: `WENDING (via Halifax)`. */
const VIA = '(?:,? \\(?[Vv]ia \\p{Lu}[\\p{sc=Latn}. ]{2,20}\\)?)';
/** When a wire was sent. */
const ENGLISH_HOUR = '(?:[,.]? \\d{1,2}(?:[:.]\\d{2})? ?[ap]\\. ?m)';
/** When the wire was sent. */
const HOUR =
  '(?:, (?:\\p{Ll}+ )?(?:[AM]bends|[Mm]orgens|[Nn]achts|[Mm]ittags|Vorm\\.|Nachm\\.|Nachmittags|Vormittags|minuit|midi|soir|matin|\\d{1,2} (?:h\\.|heures?|Uhr)(?: \\d{1,2})?(?: (?:du (?:soir|matin)|Abends|Morgens))?))?';
const YEAR = '(?:,? \\d{4})?';
/** Places with what is paid there are the items of one report of markets. */
const NO_MARKET =
  '(?!(?:Marchés?|Cours|Foire|Halles?|Fromen?t|Blés?|Farines?|Pommes|Beurres?|Œufs|Avoines?|Bœufs|Bestiaux|Veaux|Weizen|Roggen|Getreide)(?!\\p{sc=Latn}))';
/** A capital, maybe in a quote, a bracket or behind the sign of a correspondent; a number. */
const TEXT = `${NO_MARKET}(?=["“‘«„(]? ?(?:\\p{Lu}|\\d))`;
/** Engines read a dash as another stroke, or as a question. */
const DASHES = '[ —–~?-]{0,2}[—–~?-][ —–~?-]{0,3}';
/** Nouns have capitals too: such words open a report and no head. */
const GERMAN_OPENERS =
  '(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Eines|Am|An|Auf|Aus|Bei|Beim|Bis|Für|Gegen|Im|In|Ins|Knapp|Mehr|Mehrere|Mit|Nach|Nun|Rund|Seit|Seine|Ihre|So|Trotz|Über|Um|Unter|Vom|Von|Vor|Wegen|Weil|Wenn|Wer|Wie|Zu|Zum|Zur|Zwei|Drei|Vier|Fünf|Es|Er|Sie|Wir|Ab|Als|Auch|Erneut|Gleich|Heute|Gestern|Kein|Keine|Künftig|Viele|Weitere|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Hunderte|Tausende|Dutzende|Etwa|Fast|Kurz|Nur|Ohne|Sein|Statt|Was|Während|Zwischen|Alle|Bereits|Bislang|Bisher|Dieser|Diese|Durch|Erst|Erstmals|Hier|Ihr|Insgesamt|Jetzt|Laut|Neben|Nicht|Ob|Wieder|Unbekannte)';

/** How datelines of old print look once an engine has read them, and those of German papers that need no agency and no day. */
export const OLD_DATELINE_FORMS: readonly DatelineForm[] = [
  {
    name: 'old-day-first',
    find: findBehind(
      /[\dIlOX](?:er)?[.,]?-? ?[jfmasondJFMASOND]/u,
      [
        `^(?<dateline>(?:[*+†×_'’]{1,2} ?)?${PLACE}${STATE} ?[,.] ?(?:${FRENCH_DAY}|${GERMAN_DAY})${YEAR}\\.?${HOUR}[.:]?)(?:${DASHES}|,? (?!\\d))${TEXT}`,
        `^(?<dateline>${PLACE}${STATE} ?, (?:${FRENCH_DAY}|${GERMAN_DAY})\\.?${HOUR}[.:]?)$`,
        `^(?<dateline>[—–-] ?(?:${FRENCH_DAY}|${GERMAN_DAY})\\.?)(?:${DASHES}|,? )${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['WENDING. 17 décembre. Le bac', 'WENDING. 17 décembre.', 'Le bac'],
      ['Le Wending, 13 mars, minuit. — Le bac', 'Le Wending, 13 mars, minuit.', 'Le bac'],
      ['WENDING, X décembre. Le bac', 'WENDING, X décembre.', 'Le bac'],
      ['Wending, 13 mars. -— Le bac', 'Wending, 13 mars.', 'Le bac'],
      ['Wending, 4. Dez, Die Fähre', 'Wending, 4. Dez', 'Die Fähre'],
      ['Wending, 4. Dez., Abends. Die Fähre', 'Wending, 4. Dez., Abends.', 'Die Fähre'],
      ['Von der Wend, 30. Nov. Die Fähre', 'Von der Wend, 30. Nov.', 'Die Fähre'],
      ['* Aus Wenden, 1. Dez. Die Fähre', '* Aus Wenden, 1. Dez.', 'Die Fähre'],
      ['Wending a. M., 2. Dez. (Eingesandt.) Seit', 'Wending a. M., 2. Dez.', '(Eingesandt.) Seit'],
      ['WENDING, 18 mars, 1 heure du matin.', 'WENDING, 18 mars, 1 heure du matin.', ''],
      ['Wending, 4, Okt. Die Fähre', 'Wending, 4, Okt.', 'Die Fähre'],
      ['Port Elme, 6.- Okt. Die Fähre', 'Port Elme, 6.- Okt.', 'Die Fähre'],
      ['Wending, Tex., 4. Sept. Die Fähre', 'Wending, Tex., 4. Sept.', 'Die Fähre'],
      ['Wending, Texas, 4. Sept.', 'Wending, Texas, 4. Sept.', ''],
      ['— 3. Dez. Die Fähre', '— 3. Dez.', 'Die Fähre'],
      ['— 3 mars. — Le bac', '— 3 mars.', 'Le bac'],
    ],
    leaves: [
      'Wending, 4. Dezember war es kalt',
      'Am Montag, 4. Dezember, kommt die Fähre',
      'Wending, 12 bacs. Le bac',
      'WENDING. 15 mars. Marché animé',
      'Wending, 12 mars, 3 bacs partent',
      '— 3. Die Fähre',
      '* Die Fähre',
    ],
  },
  {
    name: 'old-month-first',
    find: findBehind(
      () => new RegExp(`[,.] (?:${ENGLISH}|Special)`, 'u'),
      [
        `^(?<dateline>${CAPITALS}[,.] ${ENGLISH_DAY}[.:,]?)${DASHES}${TEXT}`,
        `^(?<dateline>${SMALL_PLACE} ?[,.] ?${ENGLISH_DAY}[.:,]?)${DASHES}(?!\\d)${TEXT}`,
        `^(?<dateline>${CAPITALS}\\. ${ENGLISH_DAY}\\.) ${TEXT}`,
        `^(?<dateline>(?:${CAPITALS_REGION}|${SMALL_REGION}) ?[,.]? ${ENGLISH_DAY}(?:[.,](?=${DASHES})|\\.(?= )))(?:${DASHES}| )(?!\\d)${TEXT}`,
        `^(?<dateline>(?:${CAPITALS}|${SMALL_PLACE})${VIA}, ${ENGLISH_DAY}[.,]?)${DASHES}${TEXT}`,
        `^(?<dateline>(?:${CAPITALS_REGION}|${SMALL_REGION}), Special\\.?)${DASHES}${TEXT}`,
        // on a line of its own
        `^(?<dateline>(?:${CAPITALS_REGION}|${SMALL_REGION}),? ${ENGLISH_DAY}\\.?)$`,
        // the dash is lost
        `^(?<dateline>(?:${CAPITALS}|${SMALL_PLACE}) ?, ?${ENGLISH_DAY}\\.)(?=\\p{Lu}\\p{Ll}|[AI] )`,
        `^(?<dateline>(?:${CAPITALS}|${SMALL_PLACE}) ?[,.] ?${ENGLISH_DAY}${ENGLISH_HOUR}\\.?)${DASHES}${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['WENDING, March 4:-—The ferry', 'WENDING, March 4:', 'The ferry'],
      ['WENDING, March 4.~The ferry', 'WENDING, March 4.', 'The ferry'],
      ['WENDING, Mich., March  4.--The ferry', 'WENDING, Mich., March  4.', 'The ferry'],
      ['WENDING. March 4.---The ferry', 'WENDING. March 4.', 'The ferry'],
      ['WENDING. March 4. The ferry', 'WENDING. March 4.', 'The ferry'],
      ['Wending, O., March 4.-The ferry', 'Wending, O., March 4.', 'The ferry'],
      ['Port Elme. March 4.—The ferry', 'Port Elme. March 4.', 'The ferry'],
      ['Wending, N. Y., March 4.The ferry', 'Wending, N. Y., March 4.', 'The ferry'],
      ['Wending, W. Va., March 4.—The ferry', 'Wending, W. Va., March 4.', 'The ferry'],
      ['Wending, W. Va., March 4.', 'Wending, W. Va., March 4.', ''],
      ['WENDING, Mich., March 4', 'WENDING, Mich., March 4', ''],
      ['Port Elme, March 4.?The ferry', 'Port Elme, March 4.', 'The ferry'],
      ['WENDING (via Port Elme), March 4.—The ferry', 'WENDING (via Port Elme), March 4.', 'The ferry'],
      ['Wending, Pa., Special.—The ferry', 'Wending, Pa., Special.', 'The ferry'],
      ['El Wending, Texas, March 4.—The ferry', 'El Wending, Texas, March 4.', 'The ferry'],
      ['WENDING. N. M.. March 4. The ferry', 'WENDING. N. M.. March 4.', 'The ferry'],
      ['Port Elme. N. Y. March 4. The ferry', 'Port Elme. N. Y. March 4.', 'The ferry'],
      ['Wending. March 4, 2:30 a. m.—The ferry', 'Wending. March 4, 2:30 a. m.', 'The ferry'],
      ['Wending, May 1, 1 a. m.— The ferry', 'Wending, May 1, 1 a. m.', 'The ferry'],
    ],
    leaves: [
      'WENDING, March 4, 1829.',
      'Noel Hobbs, Jr., May 4, 1931, opened the ferry',
      'WENDING, Mass., March 4, 1829. The',
      'Aldermoor Chapel, May 5, 4 p.m. Choir of the town',
      'WENDING, March winds blow',
      'Tuesday. March 4.—The ferry',
      'Port Elme. March 4. The ferry',
      'Noel Fenwick, March 4–5, at the',
      'WENDING, MARCH 5: 1904.—TEN PAGES.',
    ],
  },
  {
    name: 'german-place',
    find: findBehind(
      composed(`^[A-ZÄÖÜ]{4}[^.(]{0,40}(?:\\. ${GERMAN_OPENERS}|\\([a-z]{2,4}(?:/[a-z]{2,5})?\\))`, 'u'),
      [
        `^(?<dateline>[A-ZÄÖÜß]{4,24}(?:[ /-][A-ZÄÖÜß]{2,20}){0,2})\\. (?=${GERMAN_OPENERS} )`,
        '^(?<dateline>[A-ZÄÖÜß]{4,24}(?:[ /-][A-ZÄÖÜß]{2,20}){0,2} ?\\([a-z]{2,4}(?:/[a-z]{2,5})?\\))[.:]?(?: ?[–—-] ?| )(?=[„"»]?[\\p{Lu}\\d])',
      ],
      'u',
    ),
    reads: [
      ['WENDINGEN. Die Fähre', 'WENDINGEN', 'Die Fähre'],
      ['WENDINGEN (eb). Die Fähre', 'WENDINGEN (eb)', 'Die Fähre'],
      ['WENDINGEN (dpa/lby) - Die Fähre', 'WENDINGEN (dpa/lby)', 'Die Fähre'],
      ['WENDINGEN-SULZ (red). „Die Fähre', 'WENDINGEN-SULZ (red)', '„Die Fähre'],
    ],
    leaves: ['TELEGRAMME. Wending', 'FERRY. The town', 'DIE FÄHRE. WENDINGEN.', 'FÄHRE (neu) kommt'],
  },
  {
    // an engine read the comma as a stop or the dash as another stroke; agency and day leave no doubt
    name: 'old-agency',
    find: findBehind(
      /\d \([A-Z][A-Za-z. ]{1,18}\)/u,
      [
        `^(?<dateline>${CAPITALS}[,.] ${ENGLISH_DAY} \\([A-Z][A-Za-z. ]{1,18}\\)\\.?) ?[=~—–-]{1,3} ?[:.]? ?(?=["“'‘«„(]? ?\\p{Lu})`,
      ],
      'u',
    ),
    reads: [
      ['WENDING, March 3 (BPA) = The ferry', 'WENDING, March 3 (BPA)', 'The ferry'],
      ['WENDING. March 3 (BPA) -- The ferry', 'WENDING. March 3 (BPA)', 'The ferry'],
      ['WENDING, Mich., March 3 (BPA) ~ The ferry', 'WENDING, Mich., March 3 (BPA)', 'The ferry'],
    ],
    leaves: [
      'WENDING. March 3 (Friday) was a cold day',
      'WENDING WINS = The ferry',
      'Wending. March 3 (BPA) and the ferry',
    ],
  },
];

/** As `westernDateline`, of forms of old print. `head` may begin with the sign of a correspondent or a dash. */
export function oldDateline(head: string): { readonly dateline: string; readonly end: number } | null {
  for (const { find } of OLD_DATELINE_FORMS) {
    const match = find(head);
    const dateline = match?.groups?.['dateline'];
    if (match !== null && dateline !== undefined) return { dateline: dateline.trimEnd(), end: match[0].length };
  }
  return null;
}
