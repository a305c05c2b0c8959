import type { JumpForm } from './jump-form.js';
import { HAN_JUMP_FORMS } from './jump-forms-han.js';

const PAGE_WORD = '(?:[Pp]age|PAGE|[Pp]g?\\.)';
/** `A5` or `A-5` by itself; after the word `Page` also `12`, and the first pages in words. */
const WESTERN_PAGE = `(?<page>(?:(?<=${PAGE_WORD} ?)(?:\\d{1,3}[A-Za-z]?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|ONE|TWO|THREE|FOUR|FIVE|SIX))|[A-Z]{1,2}-?\\d{1,3})`;
const CONTINUED = "(?:(?:[Ss]tory |STORY )?[Cc]ontinue[ds]|CONTINUE[DS]|[Cc]ont(?:['’]?d)?\\.?|CONT['’]?D\\.?)";
const COLUMN = '(?:, ?(?:[Cc]ol(?:umn|\\.)|COL(?:UMN|\\.)) ?\\d{1,2})?';
/** What closes a Western jump at the end of a text. */
const CLOSE = `${COLUMN}\\.?[)\\]]?$`;

export const JUMP_FORMS: readonly JumpForm[] = [
  ...HAN_JUMP_FORMS,
  {
    name: 'western-to',
    side: 'to',
    word: /[Cc]ont|CONT/u,
    pattern: new RegExp(`[(\\[]?${CONTINUED},? (?:on |to |ON |TO )?(?:${PAGE_WORD} ?)?${WESTERN_PAGE}${CLOSE}`, 'u'),
    reads: [
      ['was told to wait. Continued on Page A5', 'A5', null],
      ['was told to wait (Continued on page 12)', '12', null],
      ['was told to wait CONTINUED ON PAGE 4, COLUMN 3', '4', null],
      ["was told to Cont'd on p. B-7", 'B7', null],
      ['was told to wait. Continued on A16', 'A16', null],
      ['was told [Continued on Page Two.]', '2', null],
      ['was told. Story continues on Page A5', 'A5', null],
      ['was told. Continues on A5', 'A5', null],
    ],
    leaves: ['He will continue on page', 'The talks continued on May 5', 'It continued to one'],
  },
  {
    name: 'western-see',
    side: 'to',
    word: /[Ss]ee|SEE|Turn|TURN/u,
    pattern: new RegExp(
      `[(\\[]?(?:See|SEE|[Pp]lease see|Turn to|TURN TO) (?:[A-Z][A-Z'’ -]{0,30}(?:,| /| on) (?:${PAGE_WORD} ?)?|[A-Z][A-Za-z'’ -]{0,30}, ?${PAGE_WORD} ?)(?<page>[A-Z]{0,2}-?\\d{1,3})${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told. See BRIDGE, Page 4', '4', null],
      ['was told. (See FERRY FARES, A12)', 'A12', null],
      ['was told. See Ferry Fares, Page 4', '4', null],
      ['was told. See BRIDGE on page A4', 'A4', null],
    ],
    leaves: ['See Bridge Street, 4', 'as we see on page 4'],
  },
  {
    name: 'western-turn',
    side: 'to',
    word: /[Tt]urn|TURN/u,
    pattern: new RegExp(`[(\\[]?(?:[Pp]lease )?(?:[Tt]urn|TURN) (?:to|TO) ${PAGE_WORD} ?${WESTERN_PAGE}${CLOSE}`, 'u'),
    reads: [['was told to wait. Turn to Page A5', 'A5', null]],
    leaves: ['They turn to page after page'],
  },
  {
    name: 'western-from',
    side: 'from',
    word: /[Cc]ont|CONT|From|FROM/u,
    pattern: new RegExp(
      `^[(\\[]?(?:${CONTINUED} (?:[Ff]rom|FROM) (?:${PAGE_WORD} ?)?|(?:From|FROM) ${PAGE_WORD} ?)${WESTERN_PAGE}(?![\\p{L}\\d-])${COLUMN}(?:\\.(?= ))?[)\\]]?`,
      'u',
    ),
    reads: [
      ['Continued from Page A1 The council', 'A1', null],
      ['CONTINUED FROM PAGE 1 The council', '1', null],
      ['From Page A1 the council', 'A1', null],
      ['(Cont. from p. 2) the council', '2', null],
      ['Continued From A1 the council', 'A1', null],
      ['Continued from page one, the council', '1', null],
    ],
    leaves: ['From page to page he read', 'From Page Street he walked', 'the council (Continued from Page A1)'],
  },
  {
    name: 'western-slug',
    side: 'from',
    word: /[Ff]rom|FROM/u,
    pattern: new RegExp(
      `^[A-Z][A-Z'’ -]{1,30}(?:[,:]| /)? (?:${CONTINUED} )?(?:[Ff]rom|FROM) (?:${PAGE_WORD} ?)?${WESTERN_PAGE}(?![\\p{L}\\d-])${COLUMN}(?:\\.(?= ))?`,
      'u',
    ),
    reads: [
      ['BRIDGE, From Page A1 The council', 'A1', null],
      ['FERRY FARES: Continued from A1 The council', 'A1', null],
    ],
    leaves: ['LONDON, from page to page', 'BRIDGE from A to Z', 'Bridge, From Page A1'],
  },
  {
    name: 'french-to',
    side: 'to',
    word: /uite|SUITE/u,
    pattern:
      /[([]?(?:(?:[Ll]ire|[Vv]oir) la )?(?:[Ss]uite|SUITE) (?:(?:en|à la|À LA|EN) )?(?:(?:page|PAGE|p\.) (?<page>\d{1,3})|(?<nth>\d{1,2})(?:e|me) page)\.?[)\]]?$/u,
    reads: [
      ['le conseil attend. (Suite page 4)', '4', null],
      ['le conseil attend. (Voir la suite en 4e page)', '4', null],
    ],
    leaves: ['la suite des pages 4'],
  },
  {
    name: 'french-from',
    side: 'from',
    word: /Suite|SUITE/u,
    pattern: /^[([]?(?:Suite|SUITE) (?:de la|DE LA) (?:page|PAGE) (?<page>\d{1,3})(?!\d)\.?[)\]]?/u,
    reads: [['(Suite de la page 1) le conseil', '1', null]],
    leaves: ['Suite de la page blanche'],
  },
  {
    name: 'german-to',
    side: 'to',
    word: /Forts/u,
    pattern: /[([]?(?:Fortsetzung|Forts\.) (?:auf )?(?:Seite|S\.) (?<page>\d{1,3})\.?[)\]]?$/u,
    reads: [['der Rat wartet. (Fortsetzung auf Seite 4)', '4', null]],
    leaves: ['die Fortsetzung auf Seiten'],
  },
  {
    name: 'german-from',
    side: 'from',
    word: /Forts/u,
    pattern: /^[([]?(?:Fortsetzung|Forts\.) von (?:Seite|S\.) (?<page>\d{1,3})(?!\d)\.?[)\]]?/u,
    reads: [['(Fortsetzung von Seite 1) der Rat', '1', null]],
    leaves: ['Fortsetzung von Seiten des Rats'],
  },
];
