import type { JumpForm } from './jump-form.js';
import { CLOSE, COLUMN, CONTINUED, ORDINAL, PAGE, PAGE_WORD, SLUG, TITLE_SLUG } from './jump-parts-english.js';
import { composed } from './pattern.js';

/** What a running text could hold at the end of a paragraph (`See page 4.`) is read only where its setting shows a jump. */
export const ENGLISH_JUMPS_TO: readonly JumpForm[] = [
  {
    name: 'english-slug-continues',
    side: 'to',
    word: /[A-Z]{4},? (?:continue|CONTINUE)/u,
    pattern: composed(
      `${SLUG},? (?:continue[ds]|CONTINUE[DS]) (?:on |to |ON |TO )(?:${PAGE_WORD} ?)?${PAGE}${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told to BRIDGE continues on A6', 'A6', null],
      ['was told to FERRY FARES, continued on Page 4', '4', null],
    ],
    leaves: ['was told. BRIDGE continues on May 5', 'The BRIDGE continues on and on'],
  },
  {
    name: 'western-to',
    side: 'to',
    word: /[Cc]ont|CONT|Concluded/u,
    pattern: composed(`[(\\[]?${CONTINUED}[,:]? (?:on |to |ON |TO )?(?:${PAGE_WORD} ?)?${PAGE}${CLOSE}`, 'u'),
    reads: [
      ['was told to wait. Continued on Page A5', 'A5', null],
      ['was told to wait (Continued on page 12)', '12', null],
      ['was told to wait CONTINUED ON PAGE 4, COLUMN 3', '4', null],
      ["was told to Cont'd on p. B-7", 'B7', null],
      ['was told to wait. Continued on A16', 'A16', null],
      ['was told to wait. Continued on 16A', '16A', null],
      ['was told [Continued on Page Two.]', '2', null],
      ['was told to (Continued on Page Two, Column Four.)', '2', null],
      ['(Continued on Page 3, Col. Five.)', '3', null],
      ['was told. Story continues on Page A5', 'A5', null],
      ['was told. Continues on A5', 'A5', null],
      ['was told. STORY CONTINUES PAGE 8', '8', null],
      ['was told to CONT. ON A6', 'A6', null],
      ['was told to Continued: Page 4', '4', null],
      ['was told to Concluded on Page 4', '4', null],
      ['was told to Continued on Page 4 »', '4', null],
      ['was told. Continued on Page Eleven', '11', null],
    ],
    leaves: ['He will continue on page', 'The talks continued on May 5', 'It continued to one'],
  },
  {
    name: 'english-nth',
    side: 'to',
    word: /[Cc]ont|CONT|C[oO]/u,
    // in mid-sentence a list may be continued on the second page
    pattern: composed(`(?:(?<=[(\\[])|(?=C))${CONTINUED},? (?:on|ON) ${ORDINAL}${CLOSE}`, 'u'),
    reads: [
      ['was told. Continued on Second Page.', '2', null],
      ['was told. (Continued on 4th page.)', '4', null],
      ['was told. CONTINUED ON THIRD PAGE, COLUMN TWO.', '3', null],
      ['was told. Concluded on the Fifth Page', '5', null],
    ],
    leaves: ['the list continued on the second page.', 'Continued on the first floor'],
  },
  {
    name: 'english-nameless',
    side: 'to',
    word: /[Cc]ont|CONT|[Ss]ee [A-Z]{4}|SEE [A-Z]{4}/u,
    pattern: composed(
      `(?:(?:(?<=[(\\[])|(?=[CS]))(?:[Ss]tory |STORY )?(?:[Cc]ontinue[ds]|CONTINUE[DS]|[Cc]ont['’]?d\\.?),? (?:on|ON)|(?:[Pp]lease see|PLEASE SEE|See|SEE) ${SLUG}(?:,| on))(?: the| THE)? (?<nameless>(?:[Bb]ack|[Nn]ext|[Ll]ast|[Ii]nside|[Oo]pposite|[Ff]acing) [Pp]age|(?:BACK|NEXT|LAST|INSIDE|OPPOSITE|FACING) PAGE)(?:, this section)?${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told. Continued on back page', null, null],
      ['was told Continued on the Back Page', null, null],
      ['was told CONTINUED ON NEXT PAGE', null, null],
      ['was told. Story continued on next page', null, null],
      ['was told to Please see FERRY FARES, back page', null, null],
      ['was told to See CLOCK, Back page, this section', null, null],
    ],
    leaves: [
      'The report continued on the back page.',
      'it was continued on the next page',
      'Continued on the back of a page',
      'they would see BRIDGE, back page',
    ],
  },
  {
    name: 'western-see',
    side: 'to',
    word: /[Ss]ee|SEE|Turn|TURN/u,
    pattern: composed(
      `(?:[»►▶→] ?)?[(\\[]?(?:See|SEE|[Pp]lease see|PLEASE SEE|Turn to|TURN TO) (?:[A-Z][A-Z'’ -]{0,30}(?:,| ?[/|•]| on) (?:${PAGE_WORD} ?)?|${TITLE_SLUG}(?:, ?| on )${PAGE_WORD} ?)(?<page>[A-Z]{0,2}-?\\d{1,3}|\\d{1,2}[A-F])${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told. See BRIDGE, Page 4', '4', null],
      ['was told. (See FERRY FARES, A12)', 'A12', null],
      ['was told. See Ferry Fares, Page 4', '4', null],
      ['was told. See Town & Country, Page 4', '4', null],
      ['was told. See BRIDGE on page A4', 'A4', null],
      ['was told to Please see STORM, A6', 'A6', null],
      ['was told to See STORM | A6', 'A6', null],
      ['was told to » Turn to STORM, A6', 'A6', null],
    ],
    leaves: ['See Bridge Street, 4', 'as we see on page 4'],
  },
  {
    name: 'english-see-capitals',
    side: 'to',
    word: /(?:See|SEE|More|MORE) [A-Z]{3}/u,
    pattern: composed(
      `(?:[»►▶→] ?)?[(\\[]?(?:(?:See|SEE) ${SLUG} ${PAGE_WORD} ?|(?:More|MORE) (?:on |ON )?${SLUG} (?:on|ON|,) (?:${PAGE_WORD} ?(?=\\d))?)(?<page>[A-Z]{1,2}-?\\d{1,3}|\\d{1,3}[A-F]?)${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told to SEE BRIDGE PAGE A6', 'A6', null],
      ['was told. See FERRY FARES Page 4', '4', null],
      ['was told to More BRIDGE on A6', 'A6', null],
    ],
    leaves: ['SEE THE PAGE', 'More BRIDGE on May 6 or so', 'He would see BRIDGE page A6'],
  },
  {
    name: 'english-title-stroke',
    side: 'to',
    word: /\p{Ll}\/[A-H]-?\d/u,
    pattern: composed(
      `(?:(?:[Pp]lease see|PLEASE SEE|See|SEE) )?(?<![\\p{sc=Latn}\\d/-])\\p{Lu}\\p{Ll}{2,14}(?: \\p{Ll}{2,10})?/(?<page>[A-H]-?\\d{1,2})${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told to Please see Bridge/A6', 'A6', null],
      ['was told to Bridge/A6', 'A6', null],
    ],
    leaves: ['the road to Wending/A627', 'on/A6', 'The Bridge/A6 works'],
  },
  {
    name: 'english-see-page',
    side: 'to',
    word: /See|SEE|[Pp]lease see/u,
    // behind a sentence that has ended, brackets and a full stop make it a hint: `(See page 4.)`
    pattern: composed(
      `(?:(?:^|(?<=[\\p{sc=Latn}\\d,;] ))[(\\[]?|(?<=[.!?”"’)] ))(?:See|SEE|[Pp]lease see|PLEASE SEE) ${PAGE_WORD} ?${PAGE}[)\\]]?$`,
      'u',
    ),
    reads: [
      ['was told to wait. See page 4', '4', null],
      ['was told to (See Page A4)', 'A4', null],
      ['was told to Please see page A6', 'A6', null],
      ['See Page 4', '4', null],
    ],
    leaves: [
      'All members were told. (See page 4.)',
      'The rules are old. See page 4.',
      'for what it means, see page 4',
      'They were told (see page 4)',
    ],
  },
  {
    name: 'english-slug',
    side: 'to',
    word: /[A-Z]{4}(?:,| ?[•|/]) ?(?:[Pp]age|PAGE|P\.|[A-Z]{1,2}-?\d|\d{1,2}[A-F])/u,
    pattern: composed(
      `(?:[»►▶→] ?)?${SLUG}(?:,| ?[•|/]) ?(?:${PAGE_WORD} ?(?<page>[A-Z]{0,2}-?\\d{1,3}|\\d{1,2}[A-F])|(?<section>[A-Z]-?\\d{1,2}|\\d{1,2}[A-F]))${COLUMN}[)\\]]?(?: ?[»►▶→>])?$`,
      'u',
    ),
    reads: [
      ['was told to wait. BRIDGE, Page 4', '4', null],
      ['was told to FERRY FARES, Page A4', 'A4', null],
      ['was told to BRIDGE • Page 4', '4', null],
      ['was told to » BRIDGE, A4', 'A4', null],
    ],
    leaves: ['He read the Bible, page 4', 'They read NATO, Page 4.', 'on the BBC, Page 4', 'BRIDGE, Page by page'],
  },
  {
    name: 'western-turn',
    side: 'to',
    word: /[Tt]urn|TURN|Jump/u,
    pattern: composed(
      `[(\\[]?(?:${SLUG}: )?(?:[Pp]lease )?(?:[Tt]urn|TURN|Jump) (?:to|TO) ${PAGE_WORD} ?${PAGE}${CLOSE}`,
      'u',
    ),
    reads: [
      ['was told to wait. Turn to Page A5', 'A5', null],
      ['was told to wait. Please turn to Page 4', '4', null],
      ['CYCLIST: Turn to Page 7', '7', null],
    ],
    leaves: ['They turn to page after page'],
  },
  {
    name: 'english-slug-on',
    side: 'to',
    word: /^[A-Z]{4}[A-Z ]{0,20} on [Pp]age/u,
    pattern: composed(`^${SLUG} on [Pp]age (?<page>[A-Z]{0,2}-?\\d{1,3})$`, 'u'),
    reads: [
      ['BRIDGE on Page E4', 'E4', null],
      ['FERRY FARES on page 4', '4', null],
    ],
    leaves: ['He read of NATO on Page 4', 'BRIDGE on Page Street'],
  },
];
