import { readWesternFolio } from './folio-western.js';
import type { FurnitureCue } from './furniture-cue.js';
import { need } from './needs.js';
import { isDoubleSection, numberedSection } from './sections.js';

const DIGIT = need('0123456789');
const PAGE_IN_WORDS =
  /^P(?:age (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)|AGE (?:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN))$/u;

/** Lines that say which page of which paper this is, in Western words. */
export const FOLIO_CUES: readonly FurnitureCue[] = [
  {
    name: 'western-folio',
    why: 'a Western folio: the name of the paper, the page and the date on one line, in any order',
    begins: null,
    needs: DIGIT,
    says: (text) => readWesternFolio(text) !== null,
    knows: [
      'The Quillhaven Gazette    Page 4',
      'A4 | TUESDAY, MARCH 4, 2031 | THE HERALD',
      '6 THE ALDERMOOR HERALD, Tuesday, March 4, 2031',
      'JEUDI 18 DÉCEMBRE 2031',
      'Dienstag, 4. März 2031 Seite 3',
      'Tuesday, 4 March 2031',
      'LONDON, TUESDAY, MARCH 4, 2031.',
      'SPORTS C2 | Tuesday, March 4, 2031 | THE HERALD',
      'ALDER BEACON, Tuesday, March 4, 2031 5',
      'Martedì 4 Marzo 2031',
      'WENDING, TUESDAY EVENING, MARCH 4, 2031.',
      'Tuesday Morning, March 4, 2031',
      'Wending, N. C., Tuesday Evening, March 4, 2031.',
      'SAMEDI 1 ET DIMANCHE 2 MARS 2031 | 7',
      'Martes 04.03.31 EL CORREO DE WENDING',
      'Mardi 4 mars 2031 - L’Écho de Wending',
      '4 WENDING EVENING MAIL, Tuesday, March 4, 2031 Newsdesk: Wending 40771',
      '8 VALLÉE DE L’AVAL L’Écho de Wending — Mardi 4 mars 2031',
      '10 | News',
      'C2 Sports',
      'B4 LOCAL & STATE',
      'LOCAL / 21',
      'The Quillhaven Register — Tuesday, March 4, 2031 — 1B',
      '4B The Quillhaven Register, Tuesday, March 4, 2031',
      'Alder Herald, Wending, Tuesday, March 4, 2031 METROPOLITAN 17',
      'Wending, Ohio, Tuesday, March 4, 2031',
      'WENDING, OHIO ■ TUESDAY, MARCH 4, 2031',
      'Mardi 4 mars 2031 Nord-Wending 9',
      'LE COURRIER DE LA WEND - Mardi 4 mars 2031',
      'LE PHARE DU BAS-WENDING LE MARDI 4 MARS 2031',
      'THE QUILLHAVEN ENTERPRISE, Tuesday, March 4, 2031',
      'La Nueva Orilla, martes 4 de marzo de 2031',
      'LE POMMIER mardi 4 mars 2031',
      'Tuesday, March 4, 2031 www.alderecho.example THE ECHO 7',
    ],
    leaves: [
      'Page after page of the Herald',
      '8 Boats lost — Tuesday, March 4, 2031',
      'The harbour on March 4',
      '4 Held After Storm',
      'Budget 2031',
      '4 Times',
      'He read 4 Times',
      'March 4, 2031, was a cold day',
      'March 4, 2031',
      'Storm of 2031',
      'NEWS 7',
      '6 Sport',
      'News of 7 | 8',
      'Spring fair Tuesday, March 4, 2031',
      'Spring fair Tuesday evening, March 4, 2031',
      'Tuesday evening, March 4',
      'Storm hits coast 4 | Herald says',
      'Sport March 4, 2031',
      'Aldermoor / 21',
      'Spring Fair, Tuesday, March 4, 2031',
      'The spring fair, Tuesday, March 4, 2031',
      'See www.alderecho.example by March 4, 2031',
      'Nord-Wending 9',
    ],
  },
  {
    name: 'page-in-words',
    why: 'old papers, and small ones, print the number of the page as a word',
    begins: 'P',
    says: (text) => text.length <= 10 && PAGE_IN_WORDS.test(text),
    knows: ['Page Five', 'PAGE TWO'],
    leaves: ['Page Turner', 'Page five', 'Page One of the book'],
  },
];

/** The cue of a section with the number of its page and no more. */
export const NUMBERED_SECTION = 'numbered-section';

/** A section and its page, or two sections: so only beside other furniture. */
export const NUMBERED_SECTION_CUE: FurnitureCue = {
  name: NUMBERED_SECTION,
  why: 'a folio of nothing but the name of a section and the number of the page; elsewhere it could be a headline',
  begins: null,
  says: (text) => numberedSection(text) !== null || isDoubleSection(text),
  knows: [
    'NEWS 7',
    '6 Sport',
    'CRONACA 14',
    'Lokales 9',
    'Local & State',
    'SPORTS 1B',
    'COMARCA 9',
    'Wending e provincia 15',
  ],
  leaves: [
    'Aldermoor 7',
    '7 days',
    'News 2031',
    'Local & cheap',
    'STORM 7',
    'Wending e provincia',
    'Wending e mare 15',
  ],
};
