import { isAt, UPPER } from '../chars/classes.js';
import { LABELS, OF_PERSON } from './dateline-labels.js';
import { composed, type Find, findBehind } from './pattern.js';

/** One way in which Western papers open a story with where and when it was written. */
export interface DatelineForm {
  readonly name: string;
  /** Group `dateline`, as printed; what follows the whole match is text. */
  readonly find: Find;
  readonly reads: readonly (readonly [text: string, dateline: string, rest: string])[];
  readonly leaves: readonly string[];
}

/** A place in capitals: `FERN POINT`, `ST. LOUIS`, `WASHINGTON, D.C.`, `PORT-AU-PRINCE`; with its state (`, Conn.`). */
const WORD = "[A-ZÀ-Þ][A-ZÀ-Þ'’]*(?:-[A-ZÀ-Þ]+)*\\.?(?:[A-Z]\\.){0,3}";
const REGION = '(?:, (?:[A-Z][a-z]{1,9}\\.?|(?:[A-Z]\\.){1,3}|[A-Z]{2}))?';
const CAPITALS = `${WORD}(?:,? ${WORD}){0,3}${REGION}`;
const TITLE = '\\p{Lu}\\p{Ll}[\\p{L}’-]{1,20}(?: \\p{Lu}\\p{Ll}[\\p{L}’-]{1,20}){0,2}';
/** No stop ends it but that of its abbreviation. */
const PLACE = `(?:[A-ZÀ-Þ]{2,}\\. )?[A-ZÀ-Þ][A-ZÀ-Þ'’]+(?:-[A-ZÀ-Þ]+)*(?: [A-ZÀ-Þ][A-ZÀ-Þ'’]+(?:-[A-ZÀ-Þ]+)*){0,2}${REGION}`;
const MONTH =
  '(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)[A-Za-z]{0,8}\\.?';
const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:[Nn]ight|[Ee]vening|[Mm]orning))?|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche)';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.? ${MONTH}|\\d{1,2}(?:er)?\\.? [a-zäéû]{3,9}\\.?|\\d{1,2}\\. [A-Z][a-zä]{2,8}\\.?)`;
const FRENCH_DATE =
  '\\d{1,2}(?:er)? ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const GERMAN_DATE = '\\d{1,2}\\. [A-Z][a-zä]{2,8}\\.?';
const DAY = `(?:${WEEKDAY}(?:, ${DATE})?|${DATE})(?:,? \\d{4})?\\.?`;
const AGENCIES =
  'dpa|ap|AP|afp|AFP|rtr|epd|kna|KNA|sid|ddp|dapd|[Rr]euters|REUTERS|Reuter|UPI|upi|ANSA|Havas|HAVAS|Wolff|TASS|PTI|PA';
const AGENCY = `(?: \\((?:${AGENCIES})(?:[/,] ?(?:${AGENCIES})){0,3}\\))`;
const DASH = ' ?(?:—|–|--) ?';
/** Text goes on: a word that is not all capitals, an opening quote, a number. */
const TEXT = '(?=["“‘«„]?(?:\\p{Lu}[\\p{Ll}’\']|[AI] |À |\\d|\\p{Lu}{2,6} \\p{Ll}))';

const DATED_END = '[A-Za-z]{3,9}\\.? \\d{1,2}(?: \\([^)]{2,20}\\))?';
/** How those with a day begin: up to six words with capitals, one of them in brackets, and the day behind a comma. */
const DATED = `[\\p{Lu}×][^\\s(]*(?:(?: ?\\( ?\\p{L}| [\\p{Lu}×])[^\\s(]*(?: \\))?){0,5} ?, (?:${WEEKDAY}|${MONTH}|\\d{1,2}(?:er)?\\.? ?[A-Za-zäéû])`;

export const DATELINE_FORMS: readonly DatelineForm[] = [
  {
    name: 'dated',
    find: findBehind(
      composed(`^${DATED}.{0,100}[—–-](?!\\d)`, 'u'),
      [
        ...[CAPITALS, TITLE].map(
          (place) => `^(?<dateline>${place}, ${DAY}(?: \\([^)]{2,20}\\))?)\\.?(?: ?(?:—|–|--|-) ?)(?!\\d)`,
        ),
        // the country behind the place, where an agency stands in brackets
        `^(?<dateline>${TITLE}, ${TITLE}, ${DATE} \\([^)]{2,20}\\))(?: ?(?:—|–|--|-) ?)(?!\\d)`,
      ],
      'u',
    ),
    reads: [
      ['LONDON, Jan. 2 — The bridge', 'LONDON, Jan. 2', 'The bridge'],
      ['LONDON, JAN. 2.—The bridge', 'LONDON, JAN. 2.', 'The bridge'],
      ['LONDON, March 3 (Reuters) - The bridge', 'LONDON, March 3 (Reuters)', 'The bridge'],
      ['FERN POINT, Conn., March 12 (AP) — Rain', 'FERN POINT, Conn., March 12 (AP)', 'Rain'],
      ['Wending, Alderland, Aug 5 (Reuters) - The bridge', 'Wending, Alderland, Aug 5 (Reuters)', 'The bridge'],
      ['WENDING, Thursday.—The bridge', 'WENDING, Thursday.', 'The bridge'],
      ['WENDING, Thursday, March 3.—The bridge', 'WENDING, Thursday, March 3.', 'The bridge'],
      ['Wending, March 3. — The bridge', 'Wending, March 3.', 'The bridge'],
      ['PARIS, 12 décembre. — Le pont', 'PARIS, 12 décembre.', 'Le pont'],
      ['Paris, 1er mars. — Le pont', 'Paris, 1er mars.', 'Le pont'],
    ],
    leaves: ['Wending, March 3 was a cold day', 'In London, March 3 — a cold day'],
  },
  {
    name: 'dated-stop',
    find: findBehind(
      composed(`^(?!.\\p{Ll})${DATED}.{0,100}\\. `, 'u'),
      [`^(?<dateline>${CAPITALS}, (?:${WEEKDAY}(?:, ${DATE})?|${DATE})${AGENCY}?\\.) ${TEXT}`],
      'u',
    ),
    reads: [
      ['WENDING, Thursday. The bridge', 'WENDING, Thursday.', 'The bridge'],
      ['BERLIN, 12. Dezember. Die Brücke', 'BERLIN, 12. Dezember.', 'Die Brücke'],
    ],
    leaves: ['London, Thursday. The bridge', 'BRIDGE, Thursday and Friday'],
  },
  {
    name: 'dated-day-first',
    find: findBehind(
      () => /^\p{Lu}\p{Ll}[^,]{1,68}, \d{1,2}(?:er)?\.? ?[A-Za-zé]/u,
      [`^(?<dateline>${TITLE} ?, (?:${GERMAN_DATE}${AGENCY}?|${FRENCH_DATE})\\.?) ${TEXT}`],
      'u',
    ),
    reads: [
      ['Berlin, 12. Dez. Die Brücke', 'Berlin, 12. Dez.', 'Die Brücke'],
      ['Berlin, 12. Dezember (dpa) Die Brücke', 'Berlin, 12. Dezember (dpa)', 'Die Brücke'],
      ['Londres , 12 juillet. Le pont', 'Londres , 12 juillet.', 'Le pont'],
    ],
    leaves: ['Paris, 12 juillet au soir. Le pont'],
  },
  {
    name: 'alone',
    // on a line of its own under the head; with a year it is the date line of a masthead
    find: findBehind(
      composed(`^${DATED}[A-Za-zÀ-ÿ\\d. ]{0,20}$`, 'u'),
      [CAPITALS, `${TITLE}(?: ?\\( ?\\p{L}{2,14} ?\\))?`].map(
        (place) => `^(?<dateline>${place} ?, (?:${MONTH} \\d{1,2}|${FRENCH_DATE}|${GERMAN_DATE})\\.?)$`,
      ),
      'u',
    ),
    reads: [
      ['Londres , 12 juillet.', 'Londres , 12 juillet.', ''],
      ['Vienne (Autriche), 12 juillet.', 'Vienne (Autriche), 12 juillet.', ''],
      ['LONDON, March 3.', 'LONDON, March 3.', ''],
      ['Berlin, 12. Dezember.', 'Berlin, 12. Dezember.', ''],
    ],
    leaves: ['LONDON, March 3, 1824.', 'LONDON, THURSDAY', 'Le pont, 12 arches.'],
  },
  {
    name: 'agency',
    find: findBehind(
      new RegExp(` \\((?:${AGENCIES})|\\)\\.? ?[—–-]`, 'u'),
      [
        // a day in the text tells when somebody died: `FENWICK (Wending) – March 4, 2031, at home`
        `^(?<dateline>${CAPITALS} \\([^)\\d]{2,20}\\)\\.?)(?: ?(?:—|–|--|-) ?)(?! ?(?:${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${OF_PERSON}))`,
        ...[CAPITALS, TITLE].map((place) => `^(?<dateline>${place}\\.?${AGENCY}\\.?)(?: ?(?:—|–|--|-|:) ?| )${TEXT}`),
      ],
      'u',
    ),
    reads: [
      ['WASHINGTON (AP) — The bridge', 'WASHINGTON (AP)', 'The bridge'],
      ['LOS ANGELES, Calif. (AP)—The bridge', 'LOS ANGELES, Calif. (AP)', 'The bridge'],
      ['PARIS (AFP). — Le pont', 'PARIS (AFP).', 'Le pont'],
      ['Berlin. (dpa) Die Brücke', 'Berlin. (dpa)', 'Die Brücke'],
      ['Berlin (dpa) - Die Brücke', 'Berlin (dpa)', 'Die Brücke'],
      ['BERLIN (dpa/ap). Die Brücke', 'BERLIN (dpa/ap).', 'Die Brücke'],
    ],
    leaves: [
      'The council (AP) said',
      'Berlin (Ost) Die Brücke',
      'FENWICK (Wending) – March 4, 2031, at home; Noel',
      'FENWICK (Wending) – 4 March, at home; Noel',
    ],
  },
  {
    name: 'agency-comma',
    find: findBehind(
      composed(`^[A-ZÀ-Þ].{2,40}, (?:${AGENCIES}|AAP|EFE|NZPA|Xinhua) ?[—–-]`, 'u'),
      [`^(?<dateline>${CAPITALS}, (?:${AGENCIES}|AAP|EFE|NZPA|Xinhua))(?: ?(?:—|–|--|-) ?)${TEXT}`],
      'u',
    ),
    reads: [
      ['WENDING, AAP - The bridge', 'WENDING, AAP', 'The bridge'],
      ['PORT ELLERY, Reuters — The bridge', 'PORT ELLERY, Reuters', 'The bridge'],
    ],
    leaves: ['Wending, AAP - The bridge', 'WENDING, AAP-listed'],
  },
  {
    name: 'agency-first',
    find: findBehind(
      composed(`^(?:${AGENCIES}) | (?:dpa|ap|afp|epd|rtr|kna|sid) ?[|–—]`, 'u'),
      [
        `^(?:(?<dateline>(?:${AGENCIES}) (?:${CAPITALS})(?:, ${DAY})?)\\.? ${TEXT}|(?<agency>${CAPITALS} (?:dpa|ap|afp|epd|rtr|kna|sid)) ?[|–—] ?)`,
      ],
      'u',
    ),
    reads: [
      ['dpa WENDING. Die Brücke', 'dpa WENDING.', 'Die Brücke'],
      ['ap WENDING, 3. März. Die Brücke', 'ap WENDING, 3. März.', 'Die Brücke'],
      ['WENDING dpa | Die Brücke', 'WENDING dpa', 'Die Brücke'],
    ],
    leaves: ['dpa meldete gestern', 'AP and the others'],
  },
  {
    name: 'place',
    // with nothing but a place a stop before the dash ends the head that runs in: `THE BRIDGE.—The committee`
    find: findBehind(
      /—|–|--| - /u,
      [
        `^(?!(?:THE|A|AN|FOR|TO|WANTED|LOST|FOUND|NOTICE|NOTE|HOUSE|MR|MRS|LE|LA|LES|UN|UNE|DER|DIE|DAS) )(?!(?:WANTED|LOST|FOUND|NOTICE|NOTE|INSIDE|TODAY|WEATHER)\\b)(?!(?:${LABELS})(?:${DASH}| - ))(?<dateline>${PLACE})(?:${DASH}| - )(?!${OF_PERSON})${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['PARIS — The bridge', 'PARIS', 'The bridge'],
      ['PARIS—The bridge', 'PARIS', 'The bridge'],
      ['PARIS — BPA said', 'PARIS', 'BPA said'],
      ['ST. LOUIS — “The bridge', 'ST. LOUIS', '“The bridge'],
      ['WASHINGTON, D.C. — A bridge', 'WASHINGTON, D.C.', 'A bridge'],
      ['PORT ELLERY, Maine - The bridge', 'PORT ELLERY, Maine', 'The bridge'],
      ['KEY WEST, Fla. — The bridge', 'KEY WEST, Fla.', 'The bridge'],
      ['DUBLIN — Noel Fenwick was', 'DUBLIN', 'Noel Fenwick was'],
      ['PORT-AU-PRINCE — Le pont', 'PORT-AU-PRINCE', 'Le pont'],
    ],
    leaves: [
      'THE BRIDGE.—The committee met',
      'OLD INSTITUTION.—Last night',
      'GRANDE-BRETAGNE.',
      'LES CHOUX-FLEURS',
      'BELGES-UNIS — PAYS',
      'WANTED — A boy',
      'FOR SALE - A boat',
      'UTF-16 with a mark',
      'A — well',
      'THE HARBOUR — A SURVEY',
      'NOTES — Wending placed pitcher',
      'SCORERS – Wending: Noel',
      'UPDATE — The suit was settled',
      'VERDICT — A fine film',
      'CLASSICAL — The Wending Strings',
      'FENWICK — Noel, on March 4, at home',
      'FENWICK — Noel (Ned), aged 84, at home',
      'WENDING — Released Noel Fenwick and',
    ],
  },
  {
    name: 'dated-colon',
    find: findBehind(
      composed(`^\\p{Lu}\\p{Ll}[\\p{L} ’-]{1,40}, (?:${MONTH}|\\d{1,2})[^:]{0,16}: `, 'u'),
      [
        `^(?!${WEEKDAY}|Updated?|Posted|Published|Corrected|Correction|Born|Died)(?<dateline>${TITLE}, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?: \\([^)]{2,20}\\))?): ${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['Wending, Feb. 7: The bridge', 'Wending, Feb. 7', 'The bridge'],
      ['New Ellery, 7 March: The bridge', 'New Ellery, 7 March', 'The bridge'],
    ],
    leaves: ['Friday, March 4: The bridge', 'Updated, March 4: The bridge', 'Wending, Feb. 7: the bridge'],
  },
  {
    name: 'place-colon',
    // papers of South Asia set a colon where others set a dash; so do the labels of boxes, which are words of every page
    find: findBehind(
      composed(`^[A-ZÀ-Þ][A-ZÀ-Þ'’., -]{2,50}(?:, ?${DATED_END})?: `, 'u'),
      [
        `^(?<dateline>${CAPITALS}, ${DAY}(?: \\([^)]{2,20}\\))?): (?!\\d{4}\\.)${TEXT}`,
        `^(?!(?:${LABELS})\\b)(?!${CAPITALS} (?:SAYS|SAID|WRITES|ASKS|REPLIES|ANSWERS|THINKS): )(?<dateline>${PLACE}(?: \\((?:${AGENCIES})\\))?): (?![“‘"'])${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['WENDING: The bridge', 'WENDING', 'The bridge'],
      ['NEW ELLERY: A bridge', 'NEW ELLERY', 'A bridge'],
      ['WENDING: The bridge, which the', 'WENDING', 'The bridge, which the'],
      ['WENDING: The bridge was closed, at', 'WENDING', 'The bridge was closed, at'],
      ['WENDING, Nov. 25: The bridge', 'WENDING, Nov. 25', 'The bridge'],
    ],
    leaves: [
      'WEATHER: Rain in the west',
      'CORRECTION: The bridge',
      'THE BRIDGE: The committee met',
      'Q: What now?',
      'UP: Bread',
      'WENDING: ships and sails',
      'IVY TANSLEY: ‘I was not there’',
      'YOUR VIEW: The bridge',
      'IVY SAYS: The bridge',
    ],
  },
];

const isPlaceAlone = composed(
  `^(?!(?:THE|A|AN|NO|IN|ON|AT|BY|TO|FOR) )${PLACE}(?:, (?:${DATE}|${WEEKDAY})\\.?)?$`,
  'u',
);

/** True where a text is a place in capitals and nothing else, which opens a story where it stands under a writer's name. */
export function westernPlace(text: string): boolean {
  const could = text.length >= SHORTEST_PLACE && text.length <= LONGEST_PLACE && isAt(text, 0, UPPER);
  return could && isPlaceAlone().test(text);
}

const [SHORTEST_PLACE, LONGEST_PLACE] = [4, 40];

/** Where the text begins, a UTF-16 offset, and the dateline before it; null where `head`, the start of a text, opens with none. */
export function westernDateline(head: string): { readonly dateline: string; readonly end: number } | null {
  for (const { find } of DATELINE_FORMS) {
    const match = find(head);
    const dateline = match?.groups?.['dateline'] ?? match?.groups?.['agency'];
    if (match !== null && dateline !== undefined) return { dateline, end: match[0].length };
  }
  return null;
}
