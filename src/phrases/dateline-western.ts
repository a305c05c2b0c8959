import { isAt, UPPER } from '../chars/classes.js';
import { AGENCY_DATELINES } from './dateline-agency.js';
import type { DatelineForm } from './dateline-form.js';
import { LABELS, OF_PERSON } from './dateline-labels.js';
import {
  AGENCIES,
  AGENCY,
  CAPITALS,
  DASH,
  DATE,
  DATED,
  DATED_END,
  DAY,
  FRENCH_DATE,
  GERMAN_DATE,
  MONTH,
  PLACE,
  TEXT,
  TITLE,
  WEEKDAY,
} from './dateline-parts.js';
import { composed, findBehind } from './pattern.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

export const DATELINE_FORMS: readonly DatelineForm[] = [
  {
    name: 'dated',
    find: findBehind(
      composed(`^${DATED}.{0,100}[—–-](?!\\d)`, 'u'),
      [
        ...[CAPITALS, TITLE].map(
          (place) =>
            `^(?<dateline>${place}, ${DAY}(?: \\([^)]{2,20}\\)|(?:—|–|--|-)\\([A-Z][A-Za-z.]{1,8}\\))?)\\.?(?: ?(?:—|–|--|-) ?)(?!\\d)`,
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
      ['WENDING, Mich., March 3.—(AP)—The bridge', 'WENDING, Mich., March 3.—(AP)', 'The bridge'],
      ['WENDING, March 3.—(U.P.)—The bridge', 'WENDING, March 3.—(U.P.)', 'The bridge'],
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
      [
        `^(?<dateline>${CAPITALS}, (?:${WEEKDAY}(?:, ${DATE})?|${DATE}) \\(\\p{sc=Latn}{2,6}\\))\\. ${TEXT}`,
        `^(?<dateline>${CAPITALS}, (?:${WEEKDAY}(?:, ${DATE})?|${DATE})\\.) ${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['BERLIN, 12. Dezember (eb). Die Brücke', 'BERLIN, 12. Dezember (eb)', 'Die Brücke'],
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
      [CAPITALS, `${TITLE}(?: ?\\( ?\\p{sc=Latn}{2,14} ?\\))?`]
        .map(
          (place) =>
            `^(?<dateline>${place} ?, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}|${FRENCH_DATE}|${GERMAN_DATE})\\.?)$`,
        )
        .concat(`^(?<dateline>${CAPITALS}, ${ENGLISH_WEEKDAY}\\.)$`),
      'u',
    ),
    reads: [
      ['Londres , 12 juillet.', 'Londres , 12 juillet.', ''],
      ['Vienne (Autriche), 12 juillet.', 'Vienne (Autriche), 12 juillet.', ''],
      ['LONDON, March 3.', 'LONDON, March 3.', ''],
      ['Wending, 9 December', 'Wending, 9 December', ''],
      ['Berlin, 12. Dezember.', 'Berlin, 12. Dezember.', ''],
      ['WENDING, Thursday.', 'WENDING, Thursday.', ''],
    ],
    leaves: ['LONDON, March 3, 1824.', 'LONDON, THURSDAY', 'Le pont, 12 arches.'],
  },
  ...AGENCY_DATELINES,
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
    name: 'place-stop-dash',
    // a stop and a short dash: a long one behind a stop stands behind a head that runs in
    find: findBehind(
      /^\p{Lu}[^.]{2,60}\.(?: –|–|-) /u,
      [
        `^(?<dateline>${TITLE}(?:(?: del?| la| les?| d[ue]s?) ${TITLE})?)\\. – ${TEXT}`,
        `^(?!(?:${LABELS})\\.)(?:(?<dateline>${CAPITALS})\\.[–-] |(?<agency>${TITLE}(?:(?: del?| la| los) ${TITLE})?)\\.– )${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['Wending-sur-Mer. – Le pont a', 'Wending-sur-Mer', 'Le pont a'],
      ['SAN ELLERO.- El puente fue', 'SAN ELLERO', 'El puente fue'],
      ['Wending del Mar.– El puente fue', 'Wending del Mar', 'El puente fue'],
    ],
    leaves: [
      'Wending.—The bridge was',
      'Wending. — The bridge was',
      'Ainsi finit Wending. – Le pont a',
      'NOTE.- The bridge',
    ],
  },
  {
    name: 'dated-colon',
    find: findBehind(
      composed(`^\\p{Lu}\\p{Ll}[\\p{sc=Latn} ’-]{1,40}, (?:${MONTH}|\\d{1,2})[^:]{0,16}: `, 'u'),
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
      'EXHIBITION: Boats by Ivy Tansley',
      'IVY SAYS: The bridge',
    ],
  },
];

const isPlaceAlone = composed(
  `^(?!(?:${LABELS})$)(?!(?:THE|A|AN|NO|IN|ON|AT|BY|TO|FOR|TODAY['’]S|TONIGHT['’]S|TOMORROW['’]S|YESTERDAY['’]S) )${PLACE}(?:, (?:${DATE}|${WEEKDAY})\\.?)?$`,
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
