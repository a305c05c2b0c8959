import type { JumpForm } from './jump-form.js';
import { COLUMN, CONTINUED, FRONT, ORDINAL, PAGE, PAGE_WORD, TITLE_SLUG } from './jump-parts-english.js';
import { composed } from './pattern.js';

/** What closes such a jump behind its page: a column, a stop, a bracket. */
const CLOSED = `(?![\\p{sc=Latn}\\d-])${COLUMN}(?:\\.(?=[ )\\]]|$))?[)\\]]?`;

export const ENGLISH_JUMPS_FROM: readonly JumpForm[] = [
  {
    name: 'western-from',
    side: 'from',
    word: /[Cc]ont|CONT|From|FROM|Concluded/u,
    pattern: composed(
      `^[(\\[]?(?:${CONTINUED} (?:[Ff]rom|FROM) (?:${PAGE_WORD} ?)?|(?:From|FROM) (?:${PAGE_WORD} ?|(?=Front Page|FRONT)))(?:${FRONT}|${ORDINAL}|${PAGE})${CLOSED}`,
      'u',
    ),
    reads: [
      ['Continued from Page A1 The council', 'A1', null],
      ['CONTINUED FROM PAGE 1 The council', '1', null],
      ['From Page A1 the council', 'A1', null],
      ['(Cont. from p. 2) the council', '2', null],
      ['Continued From A1 the council', 'A1', null],
      ['CONT. FROM A1 The council', 'A1', null],
      ['Continued from 1A the council', '1A', null],
      ['Continued from page one, the council', '1', null],
      ['Continued from front page the council', '1', null],
      ['(Continued from the front page) the council', '1', null],
      ['From Front Page the council', '1', null],
      ['Continued From First Page', '1', null],
      ['[CONTINUED FROM SECOND PAGE.] The council', '2', null],
      ['(Concluded from the First Page.) The council', '1', null],
    ],
    leaves: [
      'From page to page he read',
      'From Page Street he walked',
      'From front page to back page he read',
      'Continued from the first pagoda',
      'the council (Continued from Page A1)',
    ],
  },
  {
    name: 'western-slug',
    side: 'from',
    word: /[Ff]rom|FROM/u,
    pattern: composed(
      `^[(\\[]?[A-Z][A-Z'’ -]{1,30}(?:[,:]| ?(?:[/•|»►]|>>?))? (?:${CONTINUED} )?[(\\[]?(?:[Ff]rom|FROM) (?:${PAGE_WORD} ?)?(?:${FRONT}|${PAGE})${CLOSED}`,
      'u',
    ),
    reads: [
      ['BRIDGE, From Page A1 The council', 'A1', null],
      ['STORM, from A1 The council', 'A1', null],
      ['FERRY FARES: Continued from A1 The council', 'A1', null],
      ['BRIDGE: continued from front page The council', '1', null],
      ['BRIDGE/ from page 1 The council', '1', null],
      ['BRIDGE (from Page 1) The council', '1', null],
      ['BRIDGE >> FROM PAGE A1 The council', 'A1', null],
      ['(BRIDGE, continued from Page A1) The council', 'A1', null],
      ['BRIDGE » From A1 The council', 'A1', null],
    ],
    leaves: ['LONDON, from page to page', 'BRIDGE from A to Z', 'Bridge from Page A1 to the end'],
  },
  {
    name: 'english-from-alone',
    side: 'from',
    word: /[Ff]rom|FROM/u,
    pattern: composed(
      `^(?:(?:[»►▶→] ?)?(?:[Ff]rom|FROM) (?<page>[A-H]-?\\d{1,2}|\\d{1,2}[A-F])$|[»►▶→◆■●•] ?(?:[Ff]rom|FROM) (?:${PAGE_WORD} ?)?(?:${FRONT}|(?<section>\\d{1,3}|[A-H]-?\\d{1,2}|\\d{1,2}[A-F]))(?![\\p{sc=Latn}\\d]))`,
      'u',
    ),
    reads: [
      ['◆ FROM PAGE A1 the council', 'A1', null],
      ['■ From Page 1 the council', '1', null],
      ['From A1', 'A1', null],
      ['FROM B4', 'B4', null],
    ],
    leaves: ['From A1 to B2', 'From 14'],
  },
  {
    name: 'english-title-slug',
    side: 'from',
    word: /[Ff]rom/u,
    pattern: composed(
      `^${TITLE_SLUG}(?:,| ?[:/•|]) ?(?:${CONTINUED} )?[Ff]rom (?:${PAGE_WORD} ?${PAGE}|(?<section>[A-Z]-?\\d{1,2}|\\d{1,2}[A-F]))(?![\\p{sc=Latn}\\d-])${COLUMN}(?! of )`,
      'u',
    ),
    reads: [
      ['Bridge, From Page A1 The council', 'A1', null],
      ['Ferry fares • from 1A The council', '1A', null],
    ],
    leaves: ['Bridge, from page to page', 'London, from page 4 of the report', 'Bridge from A1 to B2'],
  },
];
