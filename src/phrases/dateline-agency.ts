import type { DatelineForm } from './dateline-form.js';
import { OF_PERSON } from './dateline-labels.js';
import { AGENCIES, AGENCY, CAPITALS, DAY, MONTH, TEXT, TITLE } from './dateline-parts.js';
import { composed, findBehind } from './pattern.js';

/** Datelines that name the agency. */
export const AGENCY_DATELINES: readonly DatelineForm[] = [
  {
    name: 'agency',
    find: findBehind(
      new RegExp(` \\((?:${AGENCIES})|\\)\\.? ?[—–-]| \\(\\p{Ll}{2,3}\\)\\.`, 'u'),
      [
        // who wrote it, by the letters that the newsroom knows: `Wendingen (eb). Die Brücke`
        `^(?<dateline>${TITLE} \\((?!sic|see|top)\\p{Ll}{2,3}\\))\\. ${TEXT}`,
        // a day in the text tells when somebody died: `FENWICK (Wending) – March 4, 2031, at home`
        `^(?<dateline>${CAPITALS} \\([^)\\d]{2,20}\\))\\.?(?: ?(?:—|–|--|-) ?)(?! ?(?:${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${OF_PERSON}))`,
        ...[CAPITALS, TITLE].map((place) => `^(?<dateline>${place}\\.?${AGENCY})\\.?(?: ?(?:—|–|--|-|:) ?| )${TEXT}`),
      ],
      'u',
    ),
    reads: [
      ['WASHINGTON (AP) — The bridge', 'WASHINGTON (AP)', 'The bridge'],
      ['LOS ANGELES, Calif. (AP)—The bridge', 'LOS ANGELES, Calif. (AP)', 'The bridge'],
      ['PARIS (AFP). — Le pont', 'PARIS (AFP)', 'Le pont'],
      ['Berlin. (dpa) Die Brücke', 'Berlin. (dpa)', 'Die Brücke'],
      ['Berlin (dpa) - Die Brücke', 'Berlin (dpa)', 'Die Brücke'],
      ['BERLIN (dpa/ap). Die Brücke', 'BERLIN (dpa/ap)', 'Die Brücke'],
      ['Wendingen (eb). Die Brücke', 'Wendingen (eb)', 'Die Brücke'],
    ],
    leaves: [
      'The council (AP) said',
      'Berlin (Ost) Die Brücke',
      'Noel Fenwick (top). The bridge',
      'Wendingen (eb) und die Brücke',
      'FENWICK (Wending) – March 4, 2031, at home; Noel',
      'FENWICK (Wending) – 4 March, at home; Noel',
    ],
  },
  {
    name: 'agency-behind-day',
    // any letters in brackets behind place and day are those of an agency
    find: findBehind(
      /^\p{Lu}[^(]{4,60} \d{1,2} \([A-Z]{2,6}\) /u,
      [`^(?<dateline>(?:${CAPITALS}|${TITLE}), (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}) \\([A-Z]{2,6}\\)) ${TEXT}`],
      'u',
    ),
    reads: [
      ['Wending, Sep 17 (UNB) The bridge', 'Wending, Sep 17 (UNB)', 'The bridge'],
      ['New Ellery, Sep 17 (UNB) The bridge', 'New Ellery, Sep 17 (UNB)', 'The bridge'],
    ],
    leaves: ['Wending, Sep 17 (UNB) and the bridge', 'Wending, No. 17 (UNB) The bridge'],
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
];
